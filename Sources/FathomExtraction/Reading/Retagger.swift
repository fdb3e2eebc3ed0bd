/// Puts right what the tagger often gets wrong and the rules depend on: gerunds taken for nouns in a list of gerunds.
enum Retagger {
    /// The tags of `words`, corrected.
    static func tags(of words: [Word]) -> [Tag] {
        var tags = words.map(\.tag)
        for place in words.indices where tags[place].isCommonNoun || tags[place].isAdjective {
            if isListedGerund(place, words, tags) { tags[place] = .vbg }
        }
        return tags
    }

    /// "mobilizing forces, building coalitions": a word in -ing between a comma, a conjunction or "by" and a noun, near a gerund.
    private static func isListedGerund(_ place: Int, _ words: [Word], _ tags: [Tag]) -> Bool {
        guard words[place].lower.hasSuffix("ing"), place > 0, place + 1 < words.count else { return false }
        let previous = tags[place - 1]
        guard previous == .comma || previous == .cc || words[place - 1].lower == "by" else { return false }
        let next = tags[place + 1]
        guard next.isCommonNoun || next == .dt || next == .prpDollar else { return false }
        let near = max(0, place - 9)..<min(words.count, place + 9)
        return words[place - 1].lower == "by" || near.contains { $0 != place && tags[$0] == .vbg }
    }
}

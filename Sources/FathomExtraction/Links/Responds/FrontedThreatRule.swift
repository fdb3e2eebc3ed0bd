import FathomModel

/// A threat named at the head of a sentence after "against", "facing", "to address" or "when" is what its strategies answer.
enum FrontedThreatRule: LinkRule {
    static let name = "threat-first"
    static let makes = "responds-to"
    static let summary =
        "A threat named at the head of a sentence after \"against\", \"facing\", \"to address\" or \"when\" is what its strategies answer."
    static let cue = LinkCue.words([
        "against", "facing", "faced", "given", "when", "because", "response", "after", "as", "despite", "amid", "under",
    ])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let fronted = facts.items(.threat).filter { isFronted($0.candidate.range, facts) }
        guard let last = fronted.map(\.candidate.range.upperBound).max() else { return [] }
        return facts.items(.strategy).filter { $0.candidate.range.lowerBound >= last }.flatMap { responds(fronted.map(\.entry), $0, facts) }
    }

    private static func isFronted(_ range: Range<Int>, _ facts: SentenceFacts) -> Bool {
        guard range.lowerBound <= 12 else { return false }
        return facts.terms[..<range.lowerBound].contains { opening.contains($0.lower) || $0.verb.meets([.counter, .face]) }
    }

    private static let opening: WordSet = [
        "against", "facing", "faced", "given", "when", "because", "response", "after", "as", "despite", "amid", "under",
    ]
}

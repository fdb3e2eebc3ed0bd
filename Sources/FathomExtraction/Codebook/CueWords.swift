import FathomText

/// Cuts a cue phrase into the words that must be met in a text. An article inside or before it does not count, there or here, so that "close
/// the gate" meets "closing gates" and "close gate" meets "closing the gates"; one at the end does ("plan a"), and a capital "A".
enum CueWords {
    /// The words that are passed over, in lower case.
    static let articles: WordSet = ["the", "a", "an"]

    /// The words of `cue`; never empty for a cue that has a word. Linear.
    static func words(of cue: String) -> [String] {
        let words = PhraseWords.words(of: cue)
        return words.indices.filter { $0 == words.count - 1 || words[$0] == "A" || !articles.contains(words[$0].loweredWord) }.map {
            words[$0]
        }
    }
}

import FathomModel

/// Cuts words to their stems and gives each stem a number, so that a word is cut once and stems are compared as numbers.
struct Stemmer {
    private var stems: [String] = []
    private var numbers: [String: Int] = [:]
    private var byLemma: [String: Int] = [:]

    /// How many stems have a number.
    var count: Int { stems.count }

    /// The stems of the words of `shared` and `range`, small words left out.
    mutating func stems(of range: Range<Int>, shared: Range<Int>?, in terms: [Term]) -> Stems {
        var found: [Int] = []
        for place in shared ?? 0..<0 where Self.counts(terms[place]) { found.append(number(of: terms[place].lemma)) }
        for place in range where Self.counts(terms[place]) { found.append(number(of: terms[place].lemma)) }
        return Stems(byLetters: found.sorted { stems[$0] < stems[$1] })
    }

    private static func counts(_ term: Term) -> Bool {
        switch term.kind {
        case .noun, .properNoun, .number, .adjective, .verbBase, .verbPast, .verbPresent, .gerund, .participle: !small.contains(term.lemma)
        case .adverb: Words.negations.contains(term.lower)
        default: false
        }
    }

    private static let small: WordSet = ["be", "have", "do", "such", "other", "own", "same", "more", "most"]

    private mutating func number(of lemma: String) -> Int {
        if let known = byLemma[lemma] { return known }
        let stem = WordStem.sense(of: lemma)
        let number = numbers[stem] ?? stems.count
        if number == stems.count {
            stems.append(stem)
            numbers[stem] = number
        }
        byLemma[lemma] = number
        return number
    }

    /// A word without its ending.
    static func stem(_ lemma: String) -> String { WordStem.of(lemma) }
}

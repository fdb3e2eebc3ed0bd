/// The words of a phrase that carry its sense, cut to their stems, for telling whether two phrases say the same.
struct Stems: Sendable, Equatable {
    /// The stems, sorted.
    let words: [String]

    /// The stems of the words of `range`, small words left out.
    init(_ range: Range<Int>, shared: Range<Int>?, in terms: [Term]) {
        let places = (shared.map(Array.init) ?? []) + Array(range)
        words = places.filter { Self.counts(terms[$0]) }.map { Self.sense(of: terms[$0].lemma) }.sorted()
    }

    /// Words for bringing about or making more of something, which paraphrase each other ("building" and "expansion of a network").
    private static let growth = Set(
        [
            "expand", "expansion", "enlarge", "enlargement", "increase", "enhance", "enhancement", "strengthen", "deepen", "widen", "boost",
            "grow", "growth", "raise", "extend", "extension", "develop", "development", "build", "building", "form", "formation", "create",
            "creation", "establish", "establishment", "reinforce", "reinforcement",
        ].map(stem))

    /// What a word counts as: its stem, or the one sign of all words of growth.
    private static func sense(of lemma: String) -> String {
        let stem = stem(lemma)
        return growth.contains(stem) ? "^" : stem
    }

    private static func counts(_ term: Term) -> Bool {
        switch term.kind {
        case .noun, .properNoun, .number, .adjective, .verbBase, .verbPast, .verbPresent, .gerund, .participle: !small.contains(term.lemma)
        case .adverb: Words.negations.contains(term.lower)
        default: false
        }
    }

    private static let small: Set<String> = ["be", "have", "do", "such", "other", "own", "same", "more", "most"]

    private static let endings = [
        "ization", "isation", "ational", "ements", "ement", "ments", "ation", "ition", "tions", "sions", "ment", "ness", "tion", "sion",
        "ance",
        "ence", "ings", "ally", "ity", "ing", "ize", "ise", "ate", "ive", "ant", "ent", "ial", "ion", "al", "ed", "es", "ly", "er", "e",
        "s", "y",
    ]

    /// A word without its ending, at least four letters of it; "expansion" and "expand" meet in their first letters.
    static func stem(_ lemma: String) -> String {
        let bytes = Array(lemma.utf8)
        guard bytes.count > 4 else { return lemma }
        for ending in endings where lemma.hasSuffix(ending) && bytes.count - ending.utf8.count >= 4 {
            return String(decoding: bytes.prefix(min(6, bytes.count - ending.utf8.count)), as: UTF8.self)
        }
        return String(decoding: bytes.prefix(6), as: UTF8.self)
    }

    /// How much the two have in common: twice the shared words over all words, from 0 to 1.
    func likeness(to other: Stems) -> Double {
        guard !words.isEmpty, !other.words.isEmpty else { return 0 }
        var left = 0, right = 0, shared = 0
        while left < words.count, right < other.words.count {
            if words[left] == other.words[right] {
                shared += 1
                left += 1
                right += 1
            } else if words[left] < other.words[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return 2 * Double(shared) / Double(words.count + other.words.count)
    }
}

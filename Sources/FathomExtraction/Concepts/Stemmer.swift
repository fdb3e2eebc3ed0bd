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

    private static let small: Set<String> = ["be", "have", "do", "such", "other", "own", "same", "more", "most"]

    private mutating func number(of lemma: String) -> Int {
        if let known = byLemma[lemma] { return known }
        let stem = Self.sense(of: lemma)
        let number = numbers[stem] ?? stems.count
        if number == stems.count {
            stems.append(stem)
            numbers[stem] = number
        }
        byLemma[lemma] = number
        return number
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
}

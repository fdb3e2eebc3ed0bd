/// What a word counts as where two wordings are compared, within a text and across texts.
public enum WordStem {
    /// Words for bringing about or making more of something, which paraphrase each other ("building" and "expansion of a network").
    private static let growth = Set(
        [
            "expand", "expansion", "enlarge", "enlargement", "increase", "enhance", "enhancement", "strengthen", "deepen", "widen", "boost",
            "grow", "growth", "raise", "extend", "extension", "develop", "development", "build", "building", "form", "formation", "create",
            "creation", "establish", "establishment", "reinforce", "reinforcement",
        ].map(of))

    /// What all words of growth count as.
    static let growthSign = "^"

    /// A word's stem, or the one sign of all words of growth.
    public static func sense(of lemma: String) -> String {
        let stem = of(lemma)
        return growth.contains(stem) ? growthSign : stem
    }

    private static let endings = [
        "ization", "isation", "ational", "ements", "ement", "ments", "ation", "ition", "tions", "sions", "ment", "ness", "tion", "sion",
        "ance",
        "ence", "ings", "ally", "ity", "ing", "ize", "ise", "ate", "ive", "ant", "ent", "ial", "ion", "al", "ed", "es", "ly", "er", "e",
        "s", "y",
    ]

    /// A word without its ending, at least four letters of it; "expansion" and "expand" meet in their first letters.
    public static func of(_ lemma: String) -> String {
        let bytes = Array(lemma.utf8)
        guard bytes.count > 4 else { return lemma }
        for ending in endings where lemma.hasSuffix(ending) && bytes.count - ending.utf8.count >= 4 {
            return String(decoding: bytes.prefix(min(6, bytes.count - ending.utf8.count)), as: UTF8.self)
        }
        return String(decoding: bytes.prefix(6), as: UTF8.self)
    }
}

extension ConceptKind {
    /// How alike two wordings of the kind must be to be one concept: the share of words that they have in common. Effects of opposite things
    /// share most of their words; actors go by their names alone.
    public var likeness: Double {
        switch self {
        case .actor: 1
        case .threat, .strategy: 0.6
        case .consequence: 0.7
        }
    }
}

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
        let ending = byLastLetter[Int(bytes[bytes.count - 1] & 31)].first { bytes.count - $0.count >= 4 && bytes.ends(with: $0) }
        return String(decoding: bytes.prefix(min(6, bytes.count - (ending?.count ?? 0))), as: UTF8.self)
    }

    /// The endings in their order by the lower five bits of their last bytes, so that a word is compared with a few of them.
    private static let byLastLetter: [[[UInt8]]] = (0..<32).map { bits in
        endings.map { Array($0.utf8) }.filter { ending in ending.last.map { Int($0 & 31) } == bits }
    }
}

extension [UInt8] {
    /// Whether the bytes end with those of `ending`.
    fileprivate func ends(with ending: [UInt8]) -> Bool {
        guard count >= ending.count else { return false }
        let start = count - ending.count
        return ending.indices.allSatisfy { self[start + $0] == ending[$0] }
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

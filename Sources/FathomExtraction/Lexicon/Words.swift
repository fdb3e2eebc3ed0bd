/// Closed classes of words that several stages ask for.
enum Words {
    /// Words that point back or forth without a noun.
    static let demonstratives: WordSet = ["this", "that", "these", "those", "such"]
    /// Verbs that help another one.
    static let auxiliaries: WordSet = ["be", "have", "do", "get", "'s", "'re", "'ve", "is", "are", "was", "were", "been", "has", "had"]
    /// Words that deny.
    static let negations: WordSet = ["not", "n't", "never", "no", "neither", "nor", "without", "cannot", "hardly"]
    /// Pronouns of the one who writes or speaks.
    static let speakers: WordSet = ["we", "us", "our", "ours", "ourselves", "i", "my", "me"]
    /// Pronouns that stand for something said before.
    static let pronouns: WordSet = ["it", "they", "he", "she", "its", "their", "his", "her", "them", "him"]
    /// Words that open a side clause.
    static let subordinators: WordSet = [
        "because", "although", "though", "while", "whereas", "if", "unless", "since", "when", "as", "that", "so", "until", "before",
        "after",
        "whether", "once", "lest", "where",
    ]

    /// Whether a word may stand before a phrase and is no part of its name.
    static func isLeading(_ term: Term) -> Bool {
        switch term.kind {
        case .determiner, .possessivePronoun, .quote: true
        case .adjective, .adverb: leadingAdjectives.contains(term.lower)
        default: false
        }
    }

    private static let leadingAdjectives: WordSet = [
        "such", "other", "own", "same", "many", "several", "certain", "various", "all", "both",
    ]

    /// Whether a capitalised word is an adjective of origin by its ending ("Western", "Iraqi", "Chinese").
    static func isAdjectival(_ lower: String) -> Bool {
        lower.hasSuffix("ern") || lower.hasSuffix("ian") || lower.hasSuffix("ese") || lower.hasSuffix("ish") || lower.hasSuffix("can")
            || lower.hasSuffix("i") || lower.hasSuffix("ean")
    }
}

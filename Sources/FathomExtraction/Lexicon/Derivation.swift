/// How nouns are made of verbs, by their endings.
enum Derivation {
    private static let endings = ["tion", "sion", "ment", "ance", "ence", "ing", "ship", "ure", "isation"]

    /// Whether a noun names an act by its ending ("formation", "deployment").
    static func isDeverbal(_ lemma: String) -> Bool {
        lemma.utf8.count > 6 && endings.contains { lemma.hasSuffix($0) }
    }
}

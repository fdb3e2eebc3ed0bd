/// The table of irregular forms, by class of word.
struct IrregularForms: Sendable {
    /// Base forms of verbs by their other forms.
    private(set) var verbs: [String: String] = [:]
    /// Singulars by their plurals.
    private(set) var nouns: [String: String] = [:]
    /// Adjectives and adverbs by their comparatives and superlatives.
    private(set) var degrees: [String: String] = [:]
    /// Any other words by their other forms.
    private(set) var words: [String: String] = [:]

    /// The rows of a table of irregular forms: class, dictionary form and forms set apart by blanks. Linear.
    init(rows: [[String]]) {
        for row in rows where row.count == 3 {
            guard let kind = row[0].utf8.first else { continue }
            for form in Table.words(row[2]) { add(form, row[1], kind) }
        }
    }

    private mutating func add(_ form: String, _ base: String, _ kind: UInt8) {
        switch kind {
        case UInt8(ascii: "v"): verbs[form] = base
        case UInt8(ascii: "n"): nouns[form] = base
        case UInt8(ascii: "d"): degrees[form] = base
        default: words[form] = base
        }
    }

    private static let regularEndings = ["s", "ed", "ing"]
    /// Syllables that make a new verb of a verb.
    static let prefixes = ["re", "over", "under", "out", "mis", "un", "up", "fore", "counter", "inter", "pre", "co", "de"]

    /// The base of a prefixed irregular verb: "rebuilt" gives "rebuild", "re-sent" gives "re-send"; nil for any other word, and for forms
    /// that end as regular ones do ("relies" is no form of "re-lie").
    func prefixed(_ form: String) -> String? {
        guard !Self.regularEndings.contains(where: form.hasSuffix) else { return nil }
        for prefix in Self.prefixes where form.utf8.count > prefix.utf8.count + 2 && form.hasPrefix(prefix) {
            let rest = form.dropFirst(prefix.count)
            let hyphen = rest.first == "-" ? "-" : ""
            let word = String(rest.dropFirst(hyphen.count))
            guard word.utf8.count > 2, let base = verbs[word], base.utf8.count > 2 else { continue }
            return prefix + hyphen + base
        }
        return nil
    }
}

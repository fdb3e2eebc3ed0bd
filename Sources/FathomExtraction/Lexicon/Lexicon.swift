/// The words that the rules know, by class; read once, on first use.
struct Lexicon: Sendable {
    /// Classes of verbs by lemma.
    let verbs: [String: VerbClasses]
    /// Classes of nouns by lemma.
    let nouns: [String: NounClasses]
    /// Names of actors.
    let gazetteer: Gazetteer

    /// The lexicon of the program.
    static let shared = Lexicon()

    private init() {
        verbs = Self.classes("lexicon/verbs.tsv", named: VerbClasses.named)
        nouns = Self.classes("lexicon/nouns.tsv", named: NounClasses.named)
        gazetteer = Gazetteer(rows: Table.rows("lexicon/actors.tsv"))
    }

    /// The classes of the words of a file that lists words by class.
    private static func classes<Classes: OptionSet>(_ path: String, named: [String: Classes]) -> [String: Classes]
    where Classes.Element == Classes {
        let rows = Table.classes(path)
        var classes: [String: Classes] = [:]
        classes.reserveCapacity(rows.reduce(0) { $0 + $1.words.count })
        for row in rows {
            guard let kind = named[row.name] else { continue }
            for word in row.words { classes[word, default: []].formUnion(kind) }
        }
        return classes
    }
}

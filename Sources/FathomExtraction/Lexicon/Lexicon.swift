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
        var verbs: [String: VerbClasses] = [:]
        for row in Table.classes("lexicon/verbs.tsv") {
            guard let kind = VerbClasses.named[row.name] else { continue }
            for word in row.words { verbs[word, default: []].formUnion(kind) }
        }
        var nouns: [String: NounClasses] = [:]
        for row in Table.classes("lexicon/nouns.tsv") {
            guard let kind = NounClasses.named[row.name] else { continue }
            for word in row.words { nouns[word, default: []].formUnion(kind) }
        }
        self.verbs = verbs
        self.nouns = nouns
        gazetteer = Gazetteer(rows: Table.rows("lexicon/actors.tsv"))
    }
}

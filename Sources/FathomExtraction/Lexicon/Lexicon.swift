/// The words that the rules know, by class; read once, on first use.
struct Lexicon: Sendable {
    /// Classes of verbs by lemma.
    let verbs: ClassedWords<VerbClasses>
    /// Classes of nouns by lemma.
    let nouns: ClassedWords<NounClasses>
    /// Names of actors.
    let gazetteer: Gazetteer

    /// The lexicon of the program.
    static let shared = Lexicon()

    private init() {
        verbs = ClassedWords("lexicon/verbs.tsv", named: VerbClasses.named)
        nouns = ClassedWords("lexicon/nouns.tsv", named: NounClasses.named)
        gazetteer = Gazetteer("lexicon/actors.tsv")
    }
}

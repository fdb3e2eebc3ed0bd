/// What a word tells of how sure a text is, or of who says so; a word may be of several classes.
struct StanceClasses: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// A modal of reserve: may, might, could.
    static let doubtful = StanceClasses(rawValue: 1 << 0)
    /// A modal that with "have" tells of what did not come about: could, would, should.
    static let unreal = StanceClasses(rawValue: 1 << 1)
    /// An adverb of reserve: perhaps, apparently.
    static let hedge = StanceClasses(rawValue: 1 << 2)
    /// "is likely to".
    static let likely = StanceClasses(rawValue: 1 << 3)
    /// An adjective of reserve before a noun: possible, alleged.
    static let possible = StanceClasses(rawValue: 1 << 4)
    /// "seems to".
    static let seeming = StanceClasses(rawValue: 1 << 5)
    /// "suggests that", of evidence.
    static let suggesting = StanceClasses(rawValue: 1 << 6)
    /// "is believed to".
    static let rumoured = StanceClasses(rawValue: 1 << 7)
    /// "it is assumed that".
    static let assuming = StanceClasses(rawValue: 1 << 8)
    /// "the hypothesis is that".
    static let assumption = StanceClasses(rawValue: 1 << 9)
    /// "failed to".
    static let failing = StanceClasses(rawValue: 1 << 10)
    /// "the failure to".
    static let failure = StanceClasses(rawValue: 1 << 11)
    /// Denies what follows it: no, neither.
    static let denying = StanceClasses(rawValue: 1 << 12)
    /// Takes the sting out of a "not" before it: "not only".
    static let sparing = StanceClasses(rawValue: 1 << 13)
    /// Before an "if" that means "whether": ask, wonder.
    static let asking = StanceClasses(rawValue: 1 << 14)
    /// Says what somebody says or thinks: argue, claim.
    static let reporting = StanceClasses(rawValue: 1 << 15)
    /// Says what somebody takes something for: regard, see.
    static let regarding = StanceClasses(rawValue: 1 << 16)
    /// "in the view of".
    static let opinion = StanceClasses(rawValue: 1 << 17)
    /// "the claim that".
    static let belief = StanceClasses(rawValue: 1 << 18)
    /// Somebody or something that says things and is no actor: study, analyst.
    static let source = StanceClasses(rawValue: 1 << 19)
    /// A text that may mean itself: study, article.
    static let author = StanceClasses(rawValue: 1 << 20)
    /// Before such a word says that it means itself: this, present.
    static let own = StanceClasses(rawValue: 1 << 21)
    /// Stands for people without naming them: some, others.
    static let somebody = StanceClasses(rawValue: 1 << 22)

    /// The classes by their names in Resources/lexicon/stance.tsv.
    static let named: [String: StanceClasses] = [
        "doubtful": .doubtful, "unreal": .unreal, "hedge": .hedge, "likely": .likely, "possible": .possible, "seeming": .seeming,
        "suggesting": .suggesting, "rumoured": .rumoured, "assuming": .assuming, "assumption": .assumption, "failing": .failing,
        "failure": .failure, "denying": .denying, "sparing": .sparing, "asking": .asking, "reporting": .reporting,
        "regarding": .regarding, "opinion": .opinion, "belief": .belief, "source": .source, "author": .author, "own": .own,
        "somebody": .somebody,
    ]
}

/// The words of stance; read once, on first use.
enum StanceWords {
    private static let classes: [String: StanceClasses] = {
        var classes: [String: StanceClasses] = [:]
        for row in Table.classes("lexicon/stance.tsv") {
            guard let kind = StanceClasses.named[row.name] else { continue }
            for word in row.words { classes[word, default: []].formUnion(kind) }
        }
        return classes
    }()

    /// The classes of a word in its dictionary form; none for most words.
    static func classes(of lemma: String) -> StanceClasses { classes[lemma] ?? [] }

    /// Whether a word is of one of the classes.
    static func isOne(_ lemma: String, of wanted: StanceClasses) -> Bool { !classes(of: lemma).isDisjoint(with: wanted) }
}

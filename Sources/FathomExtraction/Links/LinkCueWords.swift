/// Which of the words that set link rules off stand in a sentence, found in one pass, so that a rule without its words need not look for them.
struct LinkCueWords: OptionSet, Sendable {
    let rawValue: UInt8

    /// Somebody joins the doers: "together with", "alongside", "joined by".
    static let joining = Self(rawValue: 1)
    /// Words of joining, for `NearActorsRule`.
    static let alliance = Self(rawValue: 2)
    /// Words of fighting, for `NearActorsRule`.
    static let hostility = Self(rawValue: 4)
    /// "Against", or a word that `AgainstActorRule` asks for.
    static let fighting = Self(rawValue: 8)
    /// A word that `WithRule` asks for.
    static let bond = Self(rawValue: 16)
    /// A word that `HelpedRule` asks for.
    static let help = Self(rawValue: 32)
    /// All of them: each rule looks for itself.
    static let all = Self(rawValue: 63)

    /// Those that stand in a sentence of `terms`. Linear.
    init(in terms: [Term]) {
        var found = Self()
        for place in terms.indices {
            found.formUnion(Self.byLemma[terms[place].lemma])
            if terms[place].verb.contains(.ally) { found.insert(.alliance) }
            if terms[place].verb.meets([.oppose, .harm, .counter]) { found.insert(.hostility) }
            switch terms[place].lower {
            case "against": found.insert(.fighting)
            case "alongside", "joined": found.insert(.joining)
            default: break
            }
        }
        self = found
    }

    /// The empty set, or that of the bits of `rawValue`.
    init(rawValue: UInt8) { self.rawValue = rawValue }

    private static let byLemma = WordMarks([
        (SentenceFacts.joining, .joining), (NearActorsRule.allied, .alliance), (NearActorsRule.opposed, .hostility),
        (AgainstActorRule.fights, .fighting), (WithRule.joiners, .bond), (HelpedRule.helps, .help),
    ])
}

/// What each of some hundred words stands for: several sets of words in one, so that a word is looked up once.
private struct WordMarks: Sendable {
    private let words: WordSet
    private let marks: [LinkCueWords]

    /// The words of all `sets`, each with the marks of the sets that hold it.
    init(_ sets: [(words: WordSet, mark: LinkCueWords)]) {
        let all = sets.flatMap(\.words.all).uniqued()
        words = WordSet(all)
        marks = all.map { word in
            sets.reduce(into: LinkCueWords(rawValue: 0)) { found, set in if set.words.contains(word) { found.insert(set.mark) } }
        }
    }

    /// What `word` stands for; nothing for any other word.
    subscript(word: String) -> LinkCueWords { words.place(of: word).map { marks[$0] } ?? LinkCueWords(rawValue: 0) }
}

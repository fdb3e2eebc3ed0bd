import FathomModel

/// Finds the actors of a text: names known and unknown, people in a part, and what stands for them.
struct ActorFinder {
    private let sentences: [ReadSentence]
    private let lexicon: Lexicon
    private var table = ActorTable()

    /// A finder for the sentences that are read.
    init(sentences: [ReadSentence], lexicon: Lexicon) {
        self.sentences = sentences
        self.lexicon = lexicon
    }

    /// The actors with their places, those of the codebook before all others. Linear in the text.
    static func find(
        in sentences: [ReadSentence], lexicon: Lexicon, weights: FeatureWeights, codebook: CodebookIndex = .none
    ) -> ActorTable {
        var finder = ActorFinder(sentences: sentences, lexicon: lexicon)
        finder.table.off = codebook.off
        var covered: [CoveredWords] = sentences.map { CoveredWords(count: $0.terms.count) }
        CodebookActorFinder(codebook, gazetteer: lexicon.gazetteer).find(in: sentences, &finder.table, &covered)
        let acronyms = AcronymFinder.find(in: sentences)
        finder.matchGazetteer(&covered, isOff: codebook.off.contains("gazetteer"))
        for place in sentences.indices {
            covered[place].keep(unless: codebook.off.contains("name")) {
                NameFinder(sentence: sentences[place], place: place, acronyms: acronyms).find(&finder.table, &$0)
            }
        }
        NameFinder.joinShortNames(&finder.table)
        BodyJoiner(sentences: sentences).join(&finder.table)
        let repeated = RoleFinder.repeated(in: sentences)
        for place in sentences.indices {
            RoleFinder(sentence: sentences[place], place: place, repeated: repeated).find(&finder.table, &covered[place])
        }
        ReferenceFinder(sentences: sentences).find(&finder.table, covered)
        ActorPruner(sentences: sentences, weights: weights).prune(&finder.table)
        finder.table.obey(codebook.stops, in: sentences)
        return finder.table
    }

    /// Takes in who is known by name: all sentences are asked first who is named at all, then what each stands for.
    private mutating func matchGazetteer(_ covered: inout [CoveredWords], isOff: Bool) {
        let (sentences, gazetteer) = (sentences, lexicon.gazetteer)
        let openings = sentences.map { GazetteerMatcher.openings(in: $0, gazetteer) }
        func matcher(_ place: Int, _ named: Set<Int>) -> GazetteerMatcher {
            GazetteerMatcher(sentence: sentences[place], place: place, gazetteer: gazetteer, openings: openings[place], named: named)
        }
        var named: Set<Int> = []
        for place in sentences.indices where !openings[place].isEmpty { named.formUnion(matcher(place, []).entriesNamed()) }
        for place in sentences.indices where !openings[place].isEmpty {
            covered[place].keep(unless: isOff) { matcher(place, named).match(&table, &$0) }
        }
    }
}

/// Which words of a sentence belong to an actor's name already.
struct CoveredWords: Sendable {
    private var flags: [Bool]
    private var light: Set<Int> = []

    /// No word of `count` is covered.
    init(count: Int) {
        flags = [Bool](repeating: false, count: count)
    }

    /// Whether the word at `place` is covered.
    subscript(place: Int) -> Bool { flags[place] }

    /// Whether the word at `place` is an adjective of a known actor, which may open a longer name.
    func isTouched(_ place: Int) -> Bool { light.contains(place) }

    /// Notes the words of `range` as an adjective of a known actor.
    mutating func touch(_ range: Range<Int>) { light.formUnion(range) }

    /// Covers the words of `range`.
    mutating func cover(_ range: Range<Int>) {
        for place in range { flags[place] = true }
    }

    /// Lets `find` cover words; those that a switched-off rule covers stay free for the rules after it.
    mutating func keep(unless isOff: Bool, _ find: (inout CoveredWords) -> Void) {
        guard isOff else { return find(&self) }
        var passing = self
        find(&passing)
    }

    /// Whether a word of `range` is covered.
    func touches(_ range: Range<Int>) -> Bool { range.contains { flags[$0] } }
}

import FathomModel

/// Finds the cue phrases of a codebook's concepts, word by word, whatever the forms of the words and their capitals.
struct CueFinder {
    /// The most ways to read a run of words that are followed at once; a word has at most two forms.
    private static let widest = 8
    /// The score of what a cue phrase makes: as sure as the surest of the machine's own.
    private static let score = 9.0

    private let index: CodebookIndex
    private var plain = PlainWords()

    /// A finder for the cues of `index`; nil if there is nothing to find.
    init?(_ index: CodebookIndex) {
        guard !index.cues.isEmpty, !index.off.contains(CodebookRules.cue) else { return nil }
        self.index = index
    }

    /// A candidate for each cue phrase in the sentence, in order; of two that overlap and speak of the same concept the longer one. Linear in
    /// the sentence.
    mutating func candidates(in sentence: ReadSentence, place: Int) -> [Candidate] {
        let forms = sentence.terms.map { plain.forms(of: $0) }
        var found: [Candidate] = []
        var ends: [Int: Int] = [:]
        for start in forms.indices {
            for (concept, end) in matches(from: start, forms) where ends[concept] ?? 0 <= start {
                ends[concept] = end
                found.append(candidate(of: concept, start..<end, sentence, place))
            }
        }
        return found
    }

    /// The concepts whose cues begin at `start`, each with the end of its longest cue.
    private func matches(from start: Int, _ forms: [[String]]) -> [(concept: Int, end: Int)] {
        var ends: [Int: Int] = [:]
        var steps = [PhraseTree<Int>.root]
        for place in start..<forms.count where !steps.isEmpty {
            let next = steps.flatMap { step in forms[place].compactMap { index.cues.next(step, $0) } }
            for concept in next.flatMap(index.cues.values) { ends[concept] = place + 1 }
            let isArticle = place > start && CueWords.articles.contains(forms[place][0])
            steps = Array((isArticle ? next + steps : next).uniqued().prefix(Self.widest))
        }
        return ends.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The words as a candidate: with the verb that they hold, else with the noun phrase that their last noun stands in.
    private func candidate(of concept: Int, _ range: Range<Int>, _ sentence: ReadSentence, _ place: Int) -> Candidate {
        let verb = sentence.events.firstIndex { range.contains($0.group.main) }
        let phrase = sentence.phrases.firstIndex { range.contains($0.head) }
        let event = verb ?? phrase.flatMap { Self.event(around: sentence.phrases[$0].head, in: sentence) }
        var found = Candidate(
            sentence: place, range: range, shape: verb == nil ? .phrase : .predicate, event: event, phrase: verb == nil ? phrase : nil)
        found.kind = index.codebook?.concepts[concept].kind ?? .strategy
        found.score = Self.score
        found.cued = concept
        return found
    }

    private static func event(around word: Int, in sentence: ReadSentence) -> Int? {
        sentence.events.firstIndex { $0.predicate.contains(word) }
    }
}

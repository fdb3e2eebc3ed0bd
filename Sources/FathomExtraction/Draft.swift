import FathomModel
import FathomText

/// All that the stages find, before it is written as a model.
struct Draft: Sendable {
    /// The sentences that are read.
    let sentences: [ReadSentence]
    /// The actors and where they stand.
    let table: ActorTable
    /// The actors by sentence.
    let actors: ActorIndex
    /// The chosen candidates in order.
    let chosen: [Candidate]
    /// The concepts that are no actors, in order of first mention.
    let entries: [Entry]
    /// What bears on what.
    let links: [DraftLink]
    /// What the reader told beforehand.
    let codebook: CodebookIndex

    /// Runs the stages over `document` in one go.
    init(document: Document, lexicon: Lexicon, weights: LearnedWeights, codebook: CodebookIndex = .none) {
        var reading = SentenceStage(document: document, lexicon: lexicon)
        reading.read(.max)
        self.init(sentences: reading.sentences, lexicon: lexicon, weights: weights, codebook: codebook)
    }

    /// Runs the stages over sentences that are read.
    init(
        sentences: [ReadSentence], lexicon: Lexicon, weights: LearnedWeights, codebook: CodebookIndex, watch: Watch = .nobody
    ) {
        self.sentences = sentences
        self.codebook = codebook
        table = ActorFinder.find(in: sentences, lexicon: lexicon, weights: weights.actors, codebook: codebook)
        watch.note(0.15)
        actors = ActorIndex(table: table, count: sentences.count)
        let stage = CandidateStage(sentences: sentences, actors: actors, weights: weights.concepts, off: codebook.off)
        (chosen, entries) = CodedConcepts(sentences: sentences, codebook: codebook).concepts(of: stage, watch.part(0.15, 0.3))
        watch.note(0.4)
        let finder = LinkFinder(
            sentences: sentences, actors: actors, table: table, chosen: chosen, entries: entries, weights: weights.links, off: codebook.off)
        links = finder.links(watch.part(0.4, 0.95))
    }
}

extension Candidate {
    /// Whether the candidate's words begin at `place`, a leading article apart.
    func starts(at place: Int, in sentence: ReadSentence) -> Bool {
        guard shape == .phrase || shape == .predicate else { return false }
        return range.lowerBound == place || phrase.map { sentence.phrases[$0].range.lowerBound == place } ?? false
    }

    /// Takes in what is coordinated with an announced item, up to the next item ("an enhanced role and power").
    mutating func widen(to starts: [Int], in sentence: ReadSentence) {
        guard shape == .phrase, starts.contains(where: { self.starts(at: $0, in: sentence) }) else { return }
        var end = range.upperBound
        while let next = sentence.attachment.coordinate(at: end)?.phrase, !starts.contains(sentence.phrases[next].range.lowerBound) {
            let further = sentence.attachment.end(of: next, wide: true)
            guard further - range.lowerBound <= Attachment.longest, !sentence.attachment.startsClause(at: further) else { break }
            end = further
        }
        range = range.lowerBound..<end
    }

    /// Finds kind and score from the features; an announced item is what its list is said to be.
    mutating func judge(by weights: Weights) {
        let best = weights.best(features)
        kind = announced?.kind ?? best.kind
        score = announced == nil ? best.score : max(best.score, 2)
    }
}

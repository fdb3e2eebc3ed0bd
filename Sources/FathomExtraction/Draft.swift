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
    /// All candidates, chosen or not, in order.
    let considered: [Candidate]
    /// The chosen candidates in order.
    let chosen: [Candidate]
    /// The concepts that are no actors, in order of first mention.
    let entries: [Entry]
    /// What bears on what.
    let links: [DraftLink]
    /// What the reader told beforehand.
    let codebook: CodebookIndex

    /// Runs the stages over `document`.
    init(document: Document, lexicon: Lexicon, weights: LearnedWeights, codebook: CodebookIndex = .none) {
        let sentences = Self.read(document, lexicon)
        let table = ActorFinder.find(in: sentences, lexicon: lexicon, weights: weights.actors, codebook: codebook)
        let actors = ActorIndex(table: table, count: sentences.count)
        let considered = Self.candidates(sentences, actors, weights.concepts, off: codebook.off)
        let (chosen, entries) = CodedConcepts(sentences: sentences, codebook: codebook).concepts(of: considered)
        self.sentences = sentences
        self.table = table
        self.actors = actors
        self.considered = considered.flatMap(\.self)
        self.chosen = chosen
        self.entries = entries
        self.codebook = codebook
        links = LinkFinder(
            sentences: sentences, actors: actors, table: table, chosen: chosen, entries: entries, weights: weights.links, off: codebook.off
        ).links()
    }

    private static func read(_ document: Document, _ lexicon: Lexicon) -> [ReadSentence] {
        let zones = ZoneFinder(document)
        let reader = TermReader(lexicon: lexicon)
        return document.sentences.indices.filter(zones.isText).map { index in
            let terms = reader.terms(of: index, in: document)
            return ReadSentence(index: index, terms: terms, zone: zones.zone(of: index, terms: terms))
        }
    }

    private static func candidates(
        _ sentences: [ReadSentence], _ actors: ActorIndex, _ weights: Weights, off: Set<String>
    ) -> [[Candidate]] {
        let lists = ListCueFinder(sentences: sentences, actors: actors)
        return sentences.indices.map { place in
            var found = CandidateFinder(sentence: sentences[place], place: place, actors: actors).candidates()
            let announced = off.contains("list-after-cue") ? [] : lists.find(in: place)
            let reader = CandidateReader(sentence: sentences[place], place: place, actors: actors)
            for index in found.indices {
                found[index].widen(to: announced.map(\.start), in: sentences[place])
                found[index].announced = announced.first { found[index].starts(at: $0.start, in: sentences[place]) }?.announcement
                reader.read(&found[index])
                found[index].judge(by: weights)
            }
            return off.isEmpty ? found : found.filter { !off.contains($0.rule) }
        }
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

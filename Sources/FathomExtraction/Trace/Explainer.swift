public import FathomModel
public import FathomText

/// Answers why something is in the model of a text: what was weighed, in plain words.
///
/// Nothing of this is kept while a text is read; an explainer reads the text once more, which takes as long as the first time, and then
/// answers any number of questions.
public struct Explainer: Sendable {
    /// The model of the text.
    public let model: ArgumentModel
    let draft: Draft
    private let weights: LearnedWeights
    private let candidates: CandidateStage
    private let links: LinkDesk
    private let ends: [ConceptID: DraftLink.End]

    /// Reads `document` as `extractor` does.
    public init(_ document: Document, by extractor: Extractor = Extractor()) {
        draft = extractor.draft(of: document)
        weights = extractor.weights
        let builder = ModelBuilder(document: document, draft: draft)
        model = builder.model()
        ends = Dictionary(builder.numbers().map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        let off = draft.codebook.off
        candidates = CandidateStage(sentences: draft.sentences, actors: draft.actors, weights: weights.concepts, off: off)
        let finder = LinkFinder(
            sentences: draft.sentences, actors: draft.actors, table: draft.table, chosen: draft.chosen, entries: draft.entries,
            weights: weights.links, off: off)
        links = finder.desk()
    }

    /// What made the machine take these words for a mention of `id`. The words are found again by their place, so that the question may
    /// come from a model of a part of the text, which has other numbers.
    public func weighing(of mention: Mention, of id: ConceptID) -> Weighing {
        id.kind == .actor ? ActorReasons(draft: draft, weights: weights.actors).weighing(of: mention) : concept(mention, id.kind)
    }

    private func concept(_ mention: Mention, _ kind: ConceptKind) -> Weighing {
        let chosen = draft.chosen.first { $0.kind == kind && draft.isPlace(of: mention, sentence: $0.sentence, range: $0.range) }
        guard let chosen, let found = considered(chosen) else { return Self.unweighed(mention, chosen) }
        let words = LexicalReader(sentence: draft.sentences[found.sentence]).words(of: found)
        var counter = ReasonCounter()
        for feature in found.features {
            counter.add(feature.entry(word: words[feature]), weight: weights.concepts.weight(of: feature, for: kind))
        }
        let announced = found.announced.map { _ in
            Weighing.Reason(words: "a list announces it, and what a list announces stands", weight: nil)
        }
        let score = weights.concepts.score(found.features, for: kind)
        return Weighing(score: score, reasons: [announced].compactMap { $0 } + counter.reasons, rules: [mention.trace.rule])
    }

    /// What the codebook has found, or what is not in this reading of the text.
    private static func unweighed(_ mention: Mention, _ chosen: Candidate?) -> Weighing {
        let cued = chosen?.cued.map { _ in
            Weighing.Reason(words: "the codebook in use has these words as a cue, and what it finds stands", weight: nil)
        }
        return Weighing(score: nil, reasons: [cued].compactMap { $0 }, rules: [mention.trace.rule])
    }

    /// The candidate once more with the features that were not kept; nil for one that the codebook made.
    private func considered(_ chosen: Candidate) -> Candidate? {
        guard chosen.cued == nil else { return nil }
        return candidates.considered(in: chosen.sentence).first {
            $0.shape == chosen.shape && $0.range == chosen.range && $0.event == chosen.event && $0.phrase == chosen.phrase
        }
    }

    /// What made the machine take a link of its own model for one.
    public func weighing(of link: Link) -> Weighing { weighing(of: link, in: model) }

    /// What made the machine take a link of `other` for one, which may be a model of a part of the text.
    public func weighing(of link: Link, in other: ArgumentModel) -> Weighing {
        guard let from = end(link.from, in: other), let to = end(link.to, in: other),
            let proposal = links.proposal(of: DraftLink.Fact(from: from, relation: link.relation, to: to))
        else { return Weighing(score: nil, reasons: [], rules: [link.trace.rule]) }
        let features = links.features(of: proposal)
        var counter = ReasonCounter()
        for code in features { counter.add(LinkFeature.entry(code), weight: weights.links.weight(code)) }
        let stands =
            proposal.isPlain ? [Weighing.Reason(words: "its construction is so plain that it stands by itself", weight: nil)] : []
        let rules = ([link.trace.rule] + proposal.votes.map { LinkRegistry.rules[Int($0.rule)].name }).uniqued()
        return Weighing(
            score: weights.links.score(features), reasons: stands + counter.reasons, rules: rules, distance: distance(of: link, in: other))
    }

    /// What an end of a link is in this reading: the number is asked first, then the places of its mentions.
    private func end(_ id: ConceptID, in other: ArgumentModel) -> DraftLink.End? {
        guard let asked = other.concept(id) else { return nil }
        if let own = model.concept(id), own.mentions.first?.span == asked.mentions.first?.span { return ends[id] }
        let places = Set(asked.mentions.map(\.span))
        let found = model.concepts(of: id.kind).first { concept in concept.mentions.contains { places.contains($0.span) } }
        return found.flatMap { ends[$0.id] }
    }

    /// The words between the nearest mentions of both ends in the evidence sentence.
    private func distance(of link: Link, in other: ArgumentModel) -> Int? {
        let index = link.evidence.sentence
        guard let sentence = draft.sentences.first(where: { $0.index == index }) else { return nil }
        func ranges(_ id: ConceptID) -> [Range<Int>] {
            (other.concept(id)?.mentions(inSentence: index) ?? []).compactMap { sentence.terms(in: $0.span) }
        }
        let there = ranges(link.to)
        return ranges(link.from).flatMap { one in there.map { SentenceFacts.distance(one, $0) } }.min()
    }
}

extension Draft {
    /// Whether the words `range` of the read sentence at the place `sentence` are those of the mention.
    func isPlace(of mention: Mention, sentence: Int, range: Range<Int>) -> Bool {
        sentences[sentence].index == mention.sentence && sentences[sentence].span(range) == mention.span
    }
}

extension Feature {
    /// What the feature says in plain words; nil if the table has none. `word` is the word behind a number of one.
    func entry(word: String? = nil) -> ReasonTable.Entry? {
        guard let group = Group(rawValue: UInt8(code >> 16)) else { return nil }
        let name = word == LexicalReader.start ? "sentenceStart" : "\(group)"
        return ReasonTable.shared.entry(.concept, name, Int(code >> 8 & 255), Int(code & 255), word: word)
    }
}

extension LinkFeature {
    /// What a feature of a link says in plain words; nil if the table has none.
    static func entry(_ code: UInt32) -> ReasonTable.Entry? {
        guard let group = Group(rawValue: code >> 16 & 255) else { return nil }
        return ReasonTable.shared.entry(.link, "\(group)", Int(code >> 8 & 255), Int(code & 255))
    }
}

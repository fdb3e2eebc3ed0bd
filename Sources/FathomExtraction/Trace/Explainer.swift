public import FathomModel
public import FathomText

/// Answers why something is in the model of a text: what was weighed, in plain words.
///
/// Nothing of this is kept while a text is read; an explainer reads the text once more, which takes as long as the first time, and then
/// answers any number of questions.
public struct Explainer: Sendable {
    /// The model of the text.
    public let model: ArgumentModel
    private let draft: Draft
    private let weights: Weights
    private let linkWeights: LinkWeights
    private let proposals: [DraftLink.Fact: LinkProposal]
    private let ends: [ConceptID: DraftLink.End]

    /// Reads `document` as `extractor` does.
    public init(_ document: Document, by extractor: Extractor = Extractor()) {
        draft = extractor.draft(of: document)
        weights = extractor.weights
        linkWeights = extractor.linkWeights
        let builder = ModelBuilder(document: document, draft: draft)
        model = builder.model()
        ends = Dictionary(builder.numbers().map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        let finder = LinkFinder(
            sentences: draft.sentences, actors: draft.actors, table: draft.table, chosen: draft.chosen, entries: draft.entries,
            weights: linkWeights)
        proposals = Dictionary(finder.proposals().map { ($0.fact, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What made the machine take these words for a mention of `id`.
    public func weighing(of mention: Mention, of id: ConceptID) -> Weighing {
        id.kind == .actor ? actor(mention, id) : concept(mention, id)
    }

    private func concept(_ mention: Mention, _ id: ConceptID) -> Weighing {
        let candidate = draft.chosen.first { candidate in
            let sentence = draft.sentences[candidate.sentence]
            return candidate.kind == id.kind && sentence.index == mention.sentence && sentence.span(candidate.range) == mention.span
        }
        var counter = ReasonCounter()
        for feature in candidate?.features ?? [] {
            counter.add(feature.entry, weight: weights.weight(of: feature, for: id.kind))
        }
        let announced = candidate?.announced.map { _ in
            Weighing.Reason(words: "a list announces it, and what a list announces stands", weight: nil)
        }
        let score = candidate.map { weights.score($0.features, for: id.kind) }
        return Weighing(score: score, reasons: [announced].compactMap { $0 } + counter.reasons, rules: [mention.trace.rule])
    }

    private func actor(_ mention: Mention, _ id: ConceptID) -> Weighing {
        guard case .actor(let row)? = ends[id] else { return Weighing(score: nil, reasons: [], rules: [mention.trace.rule]) }
        let spot = draft.table.spots.first { spot in
            let sentence = draft.sentences[spot.sentence]
            return spot.actor == row && sentence.index == mention.sentence && sentence.span(spot.range) == mention.span
        }
        let form = spot.map { ("form", Int($0.form.rawValue)) }
        let part = spot.map { ("part", ActorPart(of: $0.range, in: draft.sentences[$0.sentence]).number) }
        let facts = [form, part, ("acts", draft.table.rows[row].acts)].compactMap { $0 }
        let reasons = facts.compactMap { group, number in
            ReasonTable.shared.entry(.actor, group, min(number, 255), 0).map { Weighing.Reason(words: $0.words, weight: nil) }
        }
        return Weighing(score: nil, reasons: reasons, rules: [mention.trace.rule])
    }

    /// What made the machine take a link for one.
    public func weighing(of link: Link) -> Weighing {
        guard let from = ends[link.from], let to = ends[link.to] else { return Weighing(score: nil, reasons: [], rules: [link.trace.rule]) }
        let proposal = proposals[DraftLink.Fact(from: from, relation: link.relation, to: to)]
        var counter = ReasonCounter()
        for code in proposal?.features ?? [] { counter.add(LinkFeature.entry(code), weight: linkWeights.weight(code)) }
        let plain = proposal?.isPlain == true
        let stands = plain ? [Weighing.Reason(words: "its construction is so plain that it stands by itself", weight: nil)] : []
        let rules = ([link.trace.rule] + (proposal?.links.map(\.rule) ?? [])).uniqued()
        return Weighing(
            score: proposal.map { linkWeights.score($0.features) }, reasons: stands + counter.reasons, rules: rules,
            distance: distance(between: link))
    }

    /// The words between the nearest mentions of both ends in the evidence sentence.
    private func distance(between link: Link) -> Int? {
        let index = link.evidence.sentence
        guard let sentence = draft.sentences.first(where: { $0.index == index }) else { return nil }
        func ranges(_ id: ConceptID) -> [Range<Int>] {
            (model.concept(id)?.mentions(inSentence: index) ?? []).compactMap { sentence.terms(in: $0.span) }
        }
        let there = ranges(link.to)
        return ranges(link.from).flatMap { one in there.map { SentenceFacts.distance(one, $0) } }.min()
    }
}

extension Feature {
    /// What the feature says in plain words; nil if the table has none.
    var entry: ReasonTable.Entry? {
        guard let group = Group(rawValue: UInt8(code >> 16)) else { return nil }
        return ReasonTable.shared.entry(.concept, "\(group)", Int(code >> 8 & 255), Int(code & 255))
    }
}

extension LinkFeature {
    /// What a feature of a link says in plain words; nil if the table has none.
    static func entry(_ code: UInt32) -> ReasonTable.Entry? {
        guard let group = Group(rawValue: code >> 16 & 255) else { return nil }
        return ReasonTable.shared.entry(.link, "\(group)", Int(code >> 8 & 255), Int(code & 255))
    }
}

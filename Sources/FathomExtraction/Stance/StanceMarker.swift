import FathomModel
import FathomText

/// Gives every mention and every link of a finished model its stance.
struct StanceMarker {
    private let draft: Draft
    private let ids: [DraftLink.End: ConceptID]
    /// The zone of each read sentence.
    private let zones: [Zone]
    private let stances: [SentenceStance]
    /// The place among the read sentences of each sentence of the text; -1 for what is not read.
    private let places: [Int32]

    /// Reads the stance of every sentence of `draft`; without `isWhole` it is that of the first part of `document`. Linear in the text.
    init(document: Document, draft: Draft, isWhole: Bool = true, ids: [DraftLink.End: ConceptID]) {
        self.draft = draft
        self.ids = ids
        zones = draft.sentences.map(StanceZones(document: document, sentences: draft.sentences, isWhole: isWhole).zone)
        var places = [Int32](repeating: -1, count: document.sentences.count)
        for (place, sentence) in draft.sentences.enumerated() { places[sentence.index] = Int32(place) }
        self.places = places
        stances = Self.read(draft)
    }

    /// How many sentences after the last one that named who speaks a pronoun may still stand for them.
    private static let memory = 3

    private static func read(_ draft: Draft) -> [SentenceStance] {
        var last: (source: Source, place: Int)?
        return draft.sentences.indices.map { place in
            let known = last.flatMap { place - $0.place <= memory ? $0.source : nil }
            let stance = SentenceStance(sentence: draft.sentences[place], place: place, actors: draft.actors, last: known)
            if let source = stance.sources.last?.content { last = (source, place) }
            return stance
        }
    }

    /// `concept` with the stance of every mention.
    func marked(_ concept: Concept) -> Concept {
        let mentions = concept.mentions.map { mention in
            let stance = stance(of: mention.span, in: mention.sentence, isName: concept.kind == .actor)
            return Mention(span: mention.span, sentence: mention.sentence, trace: mention.trace, stance: stance)
        }
        return Concept(
            id: concept.id, name: concept.name, variants: concept.variants, actorType: concept.actorType, mentions: mentions,
            weight: concept.weight, trace: concept.trace, origin: concept.origin, curation: concept.curation)
    }

    /// `link` with the stance of its evidence: the weakest among what the sentence says of its two ends, and the claim that goes with it.
    func marked(_ link: Link, between ends: [[Mention]]) -> Link {
        let mentions = ends.compactMap { $0.firstMention(inSentence: link.evidence.sentence) }
        let stances = mentions.map { stance(of: $0.span, in: $0.sentence, isName: false) }
        let weakest = stances.max {
            ($0.modality.rawValue, $0.claim.isReported ? 1 : 0) < ($1.modality.rawValue, $1.claim.isReported ? 1 : 0)
        }
        let evidence = Evidence(
            sentence: link.evidence.sentence, span: link.evidence.span, stance: weakest ?? plain(link.evidence.sentence))
        return Link(from: link.from, relation: link.relation, to: link.to, evidence: evidence, trace: link.trace)
    }

    private func plain(_ sentence: Int) -> Stance {
        place(of: sentence).map { Stance(zone: zones[$0]) } ?? Stance()
    }

    private func place(of sentence: Int) -> Int? {
        guard let place = places[safe: sentence], place >= 0 else { return nil }
        return Int(place)
    }

    /// The stance of words of a sentence.
    func stance(of span: TextSpan, in index: Int, isName: Bool) -> Stance {
        guard let place = place(of: index) else { return Stance() }
        let sentence = draft.sentences[place]
        let zone = zones[place]
        guard let range = sentence.terms(in: span) else { return Stance(zone: zone) }
        let mark = stances[place].mark(of: range, isName: isName)
        let claim = stances[place].source(of: range).map(claim) ?? .author
        return Stance(mark?.modality ?? .asserted, claim: claim, zone: zone, cue: mark.map { sentence.span($0.cue) })
    }

    private func claim(_ source: Source) -> Claim {
        switch source {
        case .actor(let row):
            return ids[.actor(row)].map { .actor($0) } ?? .author
        case .words(let place, let range):
            return .words(draft.sentences[place].span(range))
        }
    }
}

extension ReadSentence {
    /// The words that share a byte with `span`, as places; nil if none does. Logarithmic.
    func terms(in span: TextSpan) -> Range<Int>? {
        let lower = terms.indices.firstPlace { terms[$0].span.upper > span.lower }
        let upper = terms.indices.firstPlace { terms[$0].span.lower >= span.upper }
        return lower < upper ? lower..<upper : nil
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first place whose element satisfies `holds`, which must hold for a suffix; the end if it never does. Logarithmic.
    @inline(__always)
    func firstPlace(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension Concept {
    /// The mentions in one sentence, in order. Logarithmic, for mentions are sorted.
    func mentions(inSentence sentence: Int) -> ArraySlice<Mention> {
        let lower = mentions.indices.firstPlace { mentions[$0].sentence >= sentence }
        let upper = mentions.indices.firstPlace { mentions[$0].sentence > sentence }
        return mentions[lower..<upper]
    }
}

extension [Mention] {
    /// The first mention in one sentence; nil without one. Logarithmic, for mentions are sorted.
    func firstMention(inSentence sentence: Int) -> Mention? {
        let place = indices.firstPlace { self[$0].sentence >= sentence }
        return place < count && self[place].sentence == sentence ? self[place] : nil
    }
}

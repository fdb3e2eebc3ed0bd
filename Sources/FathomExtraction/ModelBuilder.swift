import FathomModel
import FathomText

/// Writes what the stages found as a model: numbers by first mention, mentions in order, each with its trace.
struct ModelBuilder {
    let document: Document
    let draft: Draft
    /// Whether the draft is of all of the document.
    var isWhole = true

    /// The model.
    func model() -> ArgumentModel {
        let actors = actorRows()
        let ids = numbers(actors)
        var links = links(ids)
        var degree: [ConceptID: Int] = [:]
        for link in links {
            degree[link.from, default: 0] += 1
            degree[link.to, default: 0] += 1
        }
        let marker = StanceMarker(document: document, draft: draft, isWhole: isWhole, ids: ids)
        var concepts: [Concept] = []
        var places: [ConceptID: Int] = [:]
        func add(_ concept: Concept) {
            places[concept.id] = concepts.count
            concepts.append(marker.marked(concept))
        }
        for row in actors { if let id = ids[.actor(row.row)] { add(actor(row.row, row.mentions, id, degree[id] ?? 0)) } }
        for place in draft.entries.indices { if let id = ids[.entry(place)] { add(concept(place, id, degree[id] ?? 0)) } }
        for index in links.indices {
            let ends = [links[index].from, links[index].to].compactMap { places[$0] }.map { concepts[$0].mentions }
            links[index] = marker.marked(links[index], between: ends)
        }
        return ArgumentModel(document: document, concepts: concepts, links: links, codebook: draft.codebook.codebook)
    }

    /// The names of all concepts in the model.
    func numbers() -> [DraftLink.End: ConceptID] { numbers(actorRows()) }

    private func numbers(_ actors: [(row: Int, mentions: [Mention])]) -> [DraftLink.End: ConceptID] {
        var ids: [DraftLink.End: ConceptID] = [:]
        for (number, row) in actors.enumerated() { ids[.actor(row.row)] = ConceptID(.actor, number + 1) }
        var counts: [ConceptKind: Int] = [:]
        for (place, entry) in draft.entries.enumerated() {
            counts[entry.kind, default: 0] += 1
            ids[.entry(place)] = ConceptID(entry.kind, counts[entry.kind] ?? 1)
        }
        return ids
    }

    private func actorRows() -> [(row: Int, mentions: [Mention])] {
        var mentions: [Int: [Mention]] = [:]
        for spot in draft.table.spots where spot.form != .pronoun && draft.table.rows[spot.actor].isKept {
            let sentence = draft.sentences[spot.sentence]
            let cue = ActorPart(of: spot.range, in: sentence).cue.map { sentence.span($0..<$0 + 1) }
            let trace = Trace(rule: spot.rule, cue: cue, confidence: spot.form == .name ? 0.9 : 0.7)
            mentions[spot.actor, default: []].append(Mention(span: sentence.span(spot.range), sentence: sentence.index, trace: trace))
        }
        let rows = mentions.map { (row: $0.key, mentions: Self.sorted($0.value)) }
        return rows.sorted { ($0.mentions[0].span.lower, $0.row) < ($1.mentions[0].span.lower, $1.row) }
    }

    /// Mentions in order; of two that overlap the longer one stays.
    private static func sorted(_ mentions: [Mention]) -> [Mention] {
        var kept: [Mention] = []
        for mention in mentions.sorted(by: { ($0.span.lower, -$0.span.upper) < ($1.span.lower, -$1.span.upper) }) {
            if let last = kept.last, last.span.overlaps(mention.span) { continue }
            kept.append(mention)
        }
        return kept
    }

    private func actor(_ row: Int, _ mentions: [Mention], _ id: ConceptID, _ degree: Int) -> Concept {
        let name = draft.table.name(of: row)
        let variants = draft.table.variants(of: row)
        return Concept(
            id: id, name: name, variants: variants, actorType: draft.table.rows[row].type, mentions: mentions,
            weight: Double(mentions.count + degree), trace: (mentions.first { $0.trace.rule == CodebookRules.actor } ?? mentions[0]).trace,
            curation: curation(of: name))
    }

    private func concept(_ place: Int, _ id: ConceptID, _ degree: Int) -> Concept {
        let entry = draft.entries[place]
        let members = entry.members.map { draft.chosen[$0] }
        let mentions = Self.sorted(members.map(mention))
        let names = members.map { $0.name(in: draft.sentences) }
        let name = draft.codebook.name(of: entry) ?? EntryName.best(of: names)
        return Concept(
            id: id, name: name, variants: EntryName.others(than: name, among: names, isCoded: entry.cued != nil), actorType: nil,
            mentions: mentions,
            weight: Double(mentions.count + degree), trace: mentions[0].trace, curation: curation(of: name))
    }

    /// The family that the codebook groups the entry of a name into.
    private func curation(of name: String) -> Curation { Curation(family: draft.codebook.codebook?.families[name]) }

    private func mention(of candidate: Candidate) -> Mention {
        let sentence = draft.sentences[candidate.sentence]
        let cue = candidate.announced.map { draft.sentences[$0.sentence].span($0.cue) }
        let trace = Trace(rule: candidate.rule, cue: cue ?? self.cue(of: candidate, sentence), confidence: candidate.confidence)
        return Mention(span: sentence.span(candidate.range), sentence: sentence.index, trace: trace)
    }

    private func cue(of candidate: Candidate, _ sentence: ReadSentence) -> TextSpan? {
        guard candidate.cued == nil else { return nil }
        return candidate.event.flatMap { sentence.events[safe: $0] }.map { sentence.span($0.group.main..<$0.group.main + 1) }
    }

    private func links(_ ids: [DraftLink.End: ConceptID]) -> [Link] {
        let cues = LinkCueFinder(draft: draft)
        return draft.links.compactMap { link in
            guard let from = ids[link.from], let to = ids[link.to], link.relation.joins(from.kind, to.kind) else { return nil }
            let sentence = draft.sentences[link.sentence]
            let evidence = Evidence(sentence: sentence.index, span: document.sentences[sentence.index].span)
            let trace = Trace(rule: link.rule, cue: cues.cue(of: link).map(sentence.span), confidence: link.confidence)
            return Link(from: from, relation: link.relation, to: to, evidence: evidence, trace: trace)
        }
    }
}

extension Candidate {
    /// The rule that the candidate came by, for its trace.
    var rule: String {
        if cued != nil { return CodebookRules.cue }
        if announced != nil { return "list-after-cue" }
        switch shape {
        case .predicate: return "verb-and-object"
        case .item: return "shared-verb"
        case .clause: return "changed-subject"
        case .phrase: return "noun-phrase"
        }
    }

    /// The score as a number from 0 to 1.
    var confidence: Double { score <= 0 ? 0 : score / (1 + score) }
}

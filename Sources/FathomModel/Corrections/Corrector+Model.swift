import FathomText

/// The end: items and links become a model again.
extension Corrector {
    /// The reader's model. Concepts of the machine keep their identifiers; the others are numbered after them.
    mutating func model() -> CorrectedModel {
        let ids = identifiers()
        noteEmptyStatements(ids)
        let written = writtenLinks(ids)
        var degree = [Int](repeating: 0, count: items.count)
        for link in written {
            degree[link.from] += 1
            degree[link.to] += 1
        }
        let claims = ClaimRenaming(items: items, ids: ids, host: host(of:))
        var concepts: [Concept] = []
        for item in items.indices {
            guard let id = ids[item] else { continue }
            concepts.append(concept(item, id, degree[item], claims))
        }
        let links = written.compactMap { link -> Link? in
            guard let from = ids[link.from], let to = ids[link.to] else { return nil }
            return Link(
                from: from, relation: link.relation, to: to, evidence: claims.renamed(link.evidence), trace: link.trace, origin: link.origin
            )
        }
        return assembled(concepts, links, ids)
    }

    private func assembled(_ concepts: [Concept], _ links: [Link], _ ids: [ConceptID?]) -> CorrectedModel {
        let idle = outcomes.count { $0.reason != nil }
        let count = CorrectionCount(applied: outcomes.count - idle, idle: idle)
        let everything = ArgumentModel(
            document: machine.document, concepts: concepts, links: links, codebook: machine.codebook, corrections: count)
        let hidden = Set(items.indices.filter { items[$0].isHidden }.compactMap { ids[$0] })
        let model =
            hidden.isEmpty
            ? everything
            : ArgumentModel(
                document: machine.document, concepts: concepts.filter { !hidden.contains($0.id) },
                links: links, codebook: machine.codebook, corrections: count)
        var roots: [ConceptID: CorrectedModel.Root] = [:]
        var places: [CorrectedModel.Root: ConceptID] = [:]
        for item in items.indices {
            guard let id = ids[host(of: item)], items[item].root != .machine(id) else { continue }
            places[items[item].root] = id
            if items[item].host == nil { roots[id] = items[item].root }
        }
        return CorrectedModel(
            machine: machine, model: model, everything: everything, hidden: hidden, outcomes: outcomes, roots: roots, places: places)
    }

    /// What each item is called in the model; nil for one that was merged or that nothing speaks of.
    private func identifiers() -> [ConceptID?] {
        var last: [ConceptKind: Int] = [:]
        for concept in machine.concepts { last[concept.kind] = max(last[concept.kind] ?? 0, concept.id.number) }
        return items.indices.map { item in
            guard items[item].host == nil, group(of: item).contains(where: { !items[$0].mentions.isEmpty }) else { return nil }
            if case .machine(let id) = items[item].root, id.kind == items[item].kind { return id }
            last[items[item].kind, default: 0] += 1
            return ConceptID(items[item].kind, last[items[item].kind] ?? 1)
        }
    }

    /// Tells the statements that made a concept which nothing in the text speaks of, and those about cues that stand nowhere.
    private mutating func noteEmptyStatements(_ ids: [ConceptID?]) {
        for (item, statement) in makers where items[item].host == nil && ids[item] == nil { outcomes[statement] = .idle(.notMentioned) }
        for cue in cues where ids[host(of: cue.item)] == nil { outcomes[cue.statement] = .idle(.notMentioned) }
    }

    /// The links that stay, between items that have names in the model, each said once.
    private mutating func writtenLinks(_ ids: [ConceptID?]) -> [CorrectedLink] {
        var seen: Set<Said> = []
        return links.indices.compactMap { place in
            var link = links[place]
            (link.from, link.to) = (host(of: link.from), host(of: link.to))
            guard !link.isRemoved, let from = ids[link.from], let to = ids[link.to] else { return nil }
            guard link.from != link.to, link.relation.joins(from.kind, to.kind) else {
                if let statement = link.statement { outcomes[statement] = .idle(.cannotJoin(link.relation, from.kind, to.kind)) }
                return nil
            }
            let said = Said(from: link.from, to: link.to, relation: link.relation, sentence: link.evidence.sentence)
            return seen.insert(said).inserted ? link : nil
        }
    }

    private struct Said: Hashable {
        let from: Int
        let to: Int
        let relation: Relation
        let sentence: Int
    }

    private func concept(_ item: Int, _ id: ConceptID, _ degree: Int, _ claims: ClaimRenaming) -> Concept {
        let own = items[item]
        let group = group(of: item)
        let mentions = Self.merged(group.flatMap { items[$0].mentions }, isSorted: group.count == 1 && !own.isAdded && !own.isChanged)
        let isSame = own.origin == .machine || own.origin == .confirmed
        return Concept(
            id: id, name: own.name, variants: own.variants, actorType: own.actorType, mentions: mentions.map(claims.renamed),
            weight: isSame ? own.weight : Double(mentions.count + degree), trace: own.trace, origin: own.origin, curation: own.curation)
    }

    /// Mentions in order; of two that overlap the longer one stays.
    private static func merged(_ mentions: [Mention], isSorted: Bool) -> [Mention] {
        guard !isSorted else { return mentions }
        var kept: [Mention] = []
        for mention in mentions.sorted(by: { ($0.span.lower, -$0.span.upper) < ($1.span.lower, -$1.span.upper) }) {
            if let last = kept.last, last.span.overlaps(mention.span) { continue }
            kept.append(mention)
        }
        return kept
    }
}

/// Who says something, where the actors that say so were merged, or are none any more.
private struct ClaimRenaming {
    private var claims: [ConceptID: Claim] = [:]

    init(items: [CorrectedItem], ids: [ConceptID?], host: (Int) -> Int) {
        for item in items.indices {
            guard case .machine(let old) = items[item].root, old.kind == .actor, ids[item] != old || items[item].isHidden else { continue }
            if let new = ids[host(item)], new.kind == .actor, !items[host(item)].isHidden {
                claims[old] = .actor(new)
            } else {
                claims[old] = items[item].mentions.first.map { .words($0.span) } ?? .author
            }
        }
    }

    func renamed(_ mention: Mention) -> Mention {
        guard let stance = renamed(mention.stance) else { return mention }
        return Mention(span: mention.span, sentence: mention.sentence, trace: mention.trace, stance: stance)
    }

    func renamed(_ evidence: Evidence) -> Evidence {
        guard let stance = renamed(evidence.stance) else { return evidence }
        return Evidence(sentence: evidence.sentence, span: evidence.span, stance: stance)
    }

    private func renamed(_ stance: Stance) -> Stance? {
        guard !claims.isEmpty, case .actor(let id) = stance.claim, let claim = claims[id] else { return nil }
        return Stance(stance.modality, claim: claim, zone: stance.zone, cue: stance.cue)
    }
}

import FathomText

/// Statements about links.
extension Corrector {
    mutating func takeLink(_ correction: Correction, _ name: LinkName) -> CorrectionOutcome {
        guard let from = find(name.from) else { return .idle(.noConcept(name.from)) }
        guard let to = find(name.to) else { return .idle(.noConcept(name.to)) }
        var sentence: Int?
        if let evidence = name.evidence {
            sentence = passages.span(of: evidence).flatMap { machine.document.sentence(at: $0.lower) }
            guard sentence != nil else { return .idle(.passageGone(evidence)) }
        }
        let found = links(name.relation, from.item, to.item, in: sentence)
        if let reason = carryOut(correction, on: found, from.item, to.item, sentence) { return .idle(reason) }
        return from.isByName && to.isByName ? .applied : .followed
    }

    private mutating func carryOut(
        _ correction: Correction, on found: [Int], _ from: Int, _ to: Int, _ sentence: Int?
    ) -> CorrectionOutcome.Reason? {
        switch correction {
        case .link(let name): return add(name.relation, from, to, sentence, found)
        case .retype(_, let relation): return retype(found.filter { !links[$0].isRemoved }, relation, from, to)
        case .confirmLink:
            guard !found.isEmpty else { return .noLink }
            for link in found { (links[link].isRemoved, links[link].isConfirmed) = (false, true) }
        default:
            guard found.contains(where: { !links[$0].isRemoved }) else { return .noLink }
            for link in found { links[link].isRemoved = true }
        }
        return nil
    }

    private mutating func add(
        _ relation: Relation, _ from: Int, _ to: Int, _ sentence: Int?, _ found: [Int]
    ) -> CorrectionOutcome.Reason? {
        guard from != to, let sentence, machine.document.sentences.indices.contains(sentence) else { return .noLink }
        for link in found { (links[link].isRemoved, links[link].isConfirmed) = (false, true) }
        guard found.isEmpty else { return nil }
        let evidence = Evidence(sentence: sentence, span: machine.document.sentences[sentence].span)
        let trace = Trace(rule: ReaderRules.passage, confidence: 1)
        let link = CorrectedLink(from: from, to: to, relation: relation, evidence: evidence, trace: trace, statement: outcomes.count)
        links.append(link)
        items[from].links.append(links.count - 1)
        items[to].links.append(links.count - 1)
        return nil
    }

    private mutating func retype(_ found: [Int], _ relation: Relation, _ from: Int, _ to: Int) -> CorrectionOutcome.Reason? {
        guard !found.isEmpty else { return .noLink }
        guard relation.joins(items[from].kind, items[to].kind) else { return .cannotJoin(relation, items[from].kind, items[to].kind) }
        for link in found { (links[link].relation, links[link].isChanged) = (relation, true) }
        return nil
    }

    /// The links of that relation between two concepts, those of one sentence if it is told.
    private func links(_ relation: Relation, _ from: Int, _ to: Int, in sentence: Int?) -> [Int] {
        var seen: Set<Int> = []
        return group(of: from).flatMap { items[$0].links }.filter { seen.insert($0).inserted }.filter { place in
            let link = links[place]
            guard link.relation == relation, sentence == nil || link.evidence.sentence == sentence else { return false }
            let (start, end) = (host(of: link.from), host(of: link.to))
            return start == from && end == to || relation.isSymmetric && start == to && end == from
        }
    }
}

import FathomText

/// The names under which the reader's own work stands in traces.
public enum ReaderRules {
    /// What the reader added from a passage.
    public static let passage = "reader"
    /// What a cue phrase of the reader's found.
    public static let cue = "reader-cue"
}

/// Applies the reader's statements to the machine's model, one after the other.
///
/// Statements name concepts as the machine or an adding statement does, so that they hardly depend on each other. Where they do:
/// - what was merged is gone; a later statement about it is about the concept that it went into, which keeps its own name;
/// - of hiding, confirming and adding the same concept the last one counts, and likewise of removing, adding and confirming the same link;
/// - merging a concept into itself, round about or not, does nothing;
/// - when a concept changes its kind, its links that no longer join the kinds are left out.
///
/// Linear in the model and the statements, apart from sorting and from searching passages that moved.
public struct Corrector {
    let machine: ArgumentModel
    var items: [CorrectedItem]
    var links: [CorrectedLink]
    var finder: ConceptFinder
    var passages: PassageFinder
    /// Phrases to look for when everything else is done, each with its statement.
    var cues: [(phrases: [String], item: Int, statement: Int)] = []
    /// The statements that made an item, for telling which of them came to nothing.
    var makers: [Int: Int] = [:]
    var outcomes: [CorrectionOutcome] = []

    /// What the reader makes of the machine's model by these statements, in their order.
    public static func apply(_ corrections: [Correction], to machine: ArgumentModel) -> CorrectedModel {
        guard !corrections.isEmpty else { return CorrectedModel(machine) }
        var corrector = Corrector(machine, corrections)
        for correction in corrections { corrector.take(correction) }
        corrector.findCues()
        return corrector.model()
    }

    private init(_ machine: ArgumentModel, _ corrections: [Correction]) {
        self.machine = machine
        items = machine.concepts.map { CorrectedItem($0) }
        let places = Dictionary(uniqueKeysWithValues: machine.concepts.enumerated().map { ($1.id, $0) })
        links = machine.links.map { link in
            CorrectedLink(
                from: places[link.from] ?? 0, to: places[link.to] ?? 0, relation: link.relation, evidence: link.evidence, trace: link.trace)
        }
        for (place, link) in links.enumerated() {
            items[link.from].links.append(place)
            if link.to != link.from { items[link.to].links.append(place) }
        }
        finder = ConceptFinder(machine)
        passages = PassageFinder(corrections, in: machine.document)
    }

    private mutating func take(_ correction: Correction) {
        let outcome: CorrectionOutcome
        if case .add(let name, let type) = correction {
            outcome = add(name, type)
        } else if let link = correction.link {
            outcome = takeLink(correction, link)
        } else if let name = correction.concept {
            outcome = takeConcept(correction, name)
        } else {
            outcome = .idle(.already)
        }
        outcomes.append(outcome)
    }

    private mutating func takeConcept(_ correction: Correction, _ name: ConceptName) -> CorrectionOutcome {
        guard let found = find(name) else { return .idle(.noConcept(name)) }
        let reason = carryOut(correction, on: found.item)
        if let reason { return .idle(reason) }
        return found.isByName ? .applied : .followed
    }

    private mutating func carryOut(_ correction: Correction, on item: Int) -> CorrectionOutcome.Reason? {
        switch correction {
        case .rename(_, let new): return rename(item, new)
        case .kind(_, let kind): return change(item, to: kind)
        case .type(_, let type): return change(item, to: type)
        case .merge(_, let other): return merge(item, into: other)
        case .split(let name, let variant): return split(item, ConceptName(name.kind, variant))
        case .hide: items[item].isHidden = true
        case .confirm:
            items[item].isHidden = false
            items[item].isConfirmed = true
        case .cues(_, let phrases):
            items[item].curation.cues = phrases
            cues.append((phrases, item, outcomes.count))
        case .define(_, let sentence): items[item].curation.definition = sentence
        case .colour(_, let colour): items[item].curation.colour = colour
        case .family(_, let family): items[item].curation.family = family
        case .order(_, let rank): items[item].curation.rank = rank
        default: break
        }
        return nil
    }

    /// The concept that a statement means, or what it was merged into; `isByName` tells whether it is called so.
    mutating func find(_ name: ConceptName) -> (item: Int, isByName: Bool)? {
        guard let found = finder.find(name, &passages) else { return nil }
        return (host(of: found.item), found.isByName)
    }

    /// What a concept was merged into at last; itself if into none.
    func host(of item: Int) -> Int {
        var item = item
        while let host = items[item].host { item = host }
        return item
    }

    /// A concept and all that was merged into it, those that came first first.
    func group(of item: Int) -> [Int] {
        var group: [Int] = []
        var waiting = [item]
        while let next = waiting.popLast() {
            group.append(next)
            waiting += items[next].guests.reversed()
        }
        return group
    }
}

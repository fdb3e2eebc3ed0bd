/// The reader's model of a text: the machine's, with the reader's statements applied.
public struct CorrectedModel: Sendable {
    /// What the machine made of the text.
    public let machine: ArgumentModel
    /// What the reader sees: without what is hidden.
    public let model: ArgumentModel
    /// The same with what is hidden.
    public let everything: ArgumentModel
    /// The concepts that are hidden.
    public let hidden: Set<ConceptID>
    /// What became of each statement, in their order.
    public let outcomes: [CorrectionOutcome]
    /// For concepts of `everything` that are not the machine's under the same identifier: where they come from.
    let roots: [ConceptID: Root]
    /// The other way round; a concept of the machine that is not named here kept its identifier.
    let places: [Root: ConceptID]

    /// Where a concept comes from.
    enum Root: Hashable, Sendable {
        /// A concept of the machine.
        case machine(ConceptID)
        /// One that a statement added or split off, by the name that it had there.
        case made(ConceptName)
    }

    /// The machine's model as it is.
    public init(_ machine: ArgumentModel) {
        self.init(
            machine: machine, model: machine, everything: machine, hidden: [], outcomes: [], roots: [:], places: [:])
    }

    init(
        machine: ArgumentModel, model: ArgumentModel, everything: ArgumentModel, hidden: Set<ConceptID>, outcomes: [CorrectionOutcome],
        roots: [ConceptID: Root], places: [Root: ConceptID]
    ) {
        self.machine = machine
        self.model = model
        self.everything = everything
        self.hidden = hidden
        self.outcomes = outcomes
        self.roots = roots
        self.places = places
    }

    /// How many statements apply and how many do not.
    public var count: CorrectionCount {
        let idle = outcomes.count { $0.reason != nil }
        return CorrectionCount(applied: outcomes.count - idle, idle: idle)
    }
}

extension CorrectedModel {
    /// How statements name the concept that is called `id` here: as the machine or the statement that made it does. Linear in the text.
    public func name(of id: ConceptID) -> ConceptName? {
        guard let concept = everything.concept(id) else { return nil }
        let passage = concept.mentions.first.map { Selector($0.span, in: everything.document) }
        switch roots[id] ?? .machine(id) {
        case .made(let name): return ConceptName(name.kind, name.name, passage: passage)
        case .machine(let own):
            guard let original = machine.concept(own) else { return nil }
            return ConceptName(own.kind, original.name, passage: passage)
        }
    }

    /// How statements name a link of this model; with `evidence` this one alone, else all of its ends and relation.
    public func name(of link: Link, evidence: Bool) -> LinkName? {
        guard let from = name(of: link.from), let to = name(of: link.to) else { return nil }
        let sentence = evidence ? Selector(link.evidence.span, in: everything.document) : nil
        return LinkName(from: from, relation: link.relation, to: to, evidence: sentence)
    }

    /// What the concept `id` of this model is called in `other`, of the same machine's model; nil if it is not there.
    public func successor(of id: ConceptID, in other: CorrectedModel) -> ConceptID? {
        let root = roots[id] ?? .machine(id)
        if let place = other.places[root] { return place }
        guard case .machine(let own) = root, other.everything.concept(own) != nil else { return nil }
        return own
    }
}

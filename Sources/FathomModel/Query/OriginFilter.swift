extension ArgumentModel {
    /// The part of the model that is the work of `origin`: its concepts and links, and the ends of those links. Linear in the model.
    public func filtered(by origin: Origin) -> ArgumentModel {
        let links = links.filter { $0.origin == origin }
        let ends = Set(links.flatMap { [$0.from, $0.to] })
        let concepts = concepts.filter { $0.origin == origin || ends.contains($0.id) }
        return ArgumentModel(document: document, concepts: concepts, links: links, codebook: codebook, corrections: corrections)
    }
}

extension CorrectedModel {
    /// What is hidden, and the links among it. Linear in the model.
    public var hiddenModel: ArgumentModel {
        ArgumentModel(
            document: everything.document, concepts: everything.concepts.filter { hidden.contains($0.id) }, links: everything.links,
            codebook: everything.codebook, corrections: everything.corrections)
    }

    /// What the machine calls a concept of this model; nil for one that it does not have.
    public func machineID(of id: ConceptID) -> ConceptID? {
        switch roots[id] ?? .machine(id) {
        case .machine(let own): machine.concept(own) == nil ? nil : own
        case .made: nil
        }
    }

    /// The concept of this model that a statement names, as its own name tells; nil if it is called so no more.
    public func concept(named name: ConceptName) -> Concept? {
        if let id = places[.made(ConceptName(name.kind, name.name))] { return everything.concept(id) }
        let own = machine.concepts.first { $0.kind == name.kind && $0.name == name.name }
        return own.flatMap { everything.concept(places[.machine($0.id)] ?? $0.id) }
    }
}

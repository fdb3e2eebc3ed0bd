import FathomText

/// Finds the concepts that statements name: by name, by another wording, under another kind, and last by the passage.
struct ConceptFinder {
    private let machine: ArgumentModel
    /// The concepts of a name, as indices into the items; those that statements made come after the machine's.
    private var names: [ConceptKey: [Int]] = [:]
    private var variants: [ConceptKey: [Int]] = [:]
    private var mentions: MentionIndex?
    private var places: [ConceptID: Int] = [:]

    /// A finder for the concepts of `machine`. Linear in their names.
    init(_ machine: ArgumentModel) {
        self.machine = machine
        for (place, concept) in machine.concepts.enumerated() {
            places[concept.id] = place
            names[ConceptKey(kind: concept.kind, words: Wording.key(of: concept.name)), default: []].append(place)
            for variant in concept.variants {
                variants[ConceptKey(kind: concept.kind, words: Wording.key(of: variant)), default: []].append(place)
            }
        }
    }

    /// Makes a concept known that a statement made.
    mutating func note(_ name: ConceptName, _ item: Int) {
        names[name.key, default: []].append(item)
    }

    /// The concept of that kind that is called so; of several the one that the passage speaks of, else the first.
    mutating func named(_ name: ConceptName, _ passages: inout PassageFinder) -> Int? {
        guard let found = names[name.key] else { return nil }
        guard found.count > 1, let spoken = spoken(name, &passages), found.contains(spoken) else { return found.first }
        return spoken
    }

    /// The concept that a statement means.
    mutating func find(_ name: ConceptName, _ passages: inout PassageFinder) -> (item: Int, isByName: Bool)? {
        if let item = named(name, &passages) { return (item, true) }
        if let item = variants[name.key]?.first { return (item, false) }
        let key = name.key
        let elsewhere = ConceptKind.allCases.compactMap { names[ConceptKey(kind: $0, words: key.words)]?.first }
        if elsewhere.count == 1 { return (elsewhere[0], false) }
        return spoken(name, &passages).map { ($0, false) }
    }

    /// The concept of the same kind whose mention shares most bytes with the passage; of equals the shortest mention, then the first.
    private mutating func spoken(_ name: ConceptName, _ passages: inout PassageFinder) -> Int? {
        guard let passage = name.passage, let span = passages.span(of: passage) else { return nil }
        let index = mentions ?? MentionIndex(machine)
        mentions = index
        let entries = index.mentions(in: span).filter { $0.concept.kind == name.kind }
        let best = entries.enumerated().max { left, right in
            (Self.shared(left.element.span, span), -left.element.span.count, -left.offset)
                < (Self.shared(right.element.span, span), -right.element.span.count, -right.offset)
        }
        return best.flatMap { places[$0.element.concept] }
    }

    private static func shared(_ left: TextSpan, _ right: TextSpan) -> Int {
        min(left.upper, right.upper) - max(left.lower, right.lower)
    }
}

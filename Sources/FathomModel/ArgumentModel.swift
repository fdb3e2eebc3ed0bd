public import FathomText

/// What a text argues: its concepts and the links between them, each with its evidence.
///
/// The value is immutable and sorted: concepts by kind and number, links by evidence, then ends, then relation. Look-ups by identifier
/// are constant time.
public struct ArgumentModel: Sendable {
    /// The text.
    public let document: Document
    /// Concepts by kind, then number.
    public let concepts: [Concept]
    /// Links in order of evidence.
    public let links: [Link]
    /// The reader's codebook that the text was read with; nil without one, or with one that asks for nothing.
    public let codebook: Codebook?
    /// How many statements of the reader shaped it; nil for the machine's reading alone.
    public let corrections: CorrectionCount?

    private let places: [ConceptID: Int]
    private let touching: [ConceptID: [Int]]

    /// A model of `document`. Links with an end that is no concept here are left out.
    public init(
        document: Document, concepts: [Concept], links: [Link], codebook: Codebook? = nil, corrections: CorrectionCount? = nil
    ) {
        self.document = document
        self.corrections = corrections
        self.codebook = codebook.flatMap { $0.isEmpty ? nil : $0 }
        // Places are sorted, for a concept costs many counts of references each time it moves.
        self.concepts = concepts.indices.sorted { concepts[$0].id < concepts[$1].id }.map { concepts[$0] }
        var places: [ConceptID: Int] = [:]
        for (place, concept) in self.concepts.enumerated() { places[concept.id] = place }
        self.links = links.filter { places[$0.from] != nil && places[$0.to] != nil }.sorted(by: Self.precedes)
        var touching: [ConceptID: [Int]] = [:]
        for (place, link) in self.links.enumerated() {
            touching[link.from, default: []].append(place)
            if link.to != link.from { touching[link.to, default: []].append(place) }
        }
        self.places = places
        self.touching = touching
    }

    /// A model without concepts, for a text that is still being read.
    public init(empty document: Document) {
        self.init(document: document, concepts: [], links: [])
    }

    /// The concept called `id`, if there is one.
    public func concept(_ id: ConceptID) -> Concept? {
        places[id].map { concepts[$0] }
    }

    /// The links that start or end at `id`, in order of evidence.
    public func links(at id: ConceptID) -> [Link] {
        (touching[id] ?? []).map { links[$0] }
    }

    /// The concepts of `kind` in order of first mention.
    public func concepts(of kind: ConceptKind) -> [Concept] {
        concepts.filter { $0.kind == kind }
    }

    private static func precedes(_ left: Link, _ right: Link) -> Bool {
        if left.evidence.sentence != right.evidence.sentence { return left.evidence.sentence < right.evidence.sentence }
        if left.from != right.from { return left.from < right.from }
        if left.to != right.to { return left.to < right.to }
        return left.relation.rawValue < right.relation.rawValue
    }
}

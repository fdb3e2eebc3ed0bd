/// The concepts of a model by their names, for finding again what the reader named.
///
/// Made once for a model, in time linear in its names; a question is constant time. Capitals and runs of blanks do not matter.
public struct ConceptNames: Sendable {
    private let model: ArgumentModel
    private var named: [String: [ConceptID]] = [:]
    private var variants: [String: [ConceptID]] = [:]

    /// The names in `model`.
    public init(_ model: ArgumentModel) {
        self.model = model
        for concept in model.concepts {
            named[Self.key(concept.name), default: []].append(concept.id)
            for variant in concept.variants { variants[Self.key(variant), default: []].append(concept.id) }
        }
    }

    /// The concept that a name means today: the one of that name, else the one that has it among its variants; those of the same kind first.
    public func concept(named name: NotedConcept) -> Concept? { concept(named: name.name, kind: name.kind) }

    /// The concept of that name, or else one that has it among its variants; one of `kind` first.
    public func concept(named name: String, kind: ConceptKind? = nil) -> Concept? {
        let key = Self.key(name)
        let found = (named[key] ?? []) + (variants[key] ?? [])
        return (found.first { $0.kind == kind } ?? found.first).flatMap { model.concept($0) }
    }

    /// The links that a name means today, in order of evidence.
    public func links(named name: NotedLink) -> [Link] {
        guard let from = concept(named: name.from)?.id, let to = concept(named: name.to)?.id else { return [] }
        return model.links(at: from).filter { link in
            guard link.relation == name.relation else { return false }
            return link.from == from && link.to == to || link.relation.isSymmetric && link.from == to && link.to == from
        }
    }

    private static func key(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}

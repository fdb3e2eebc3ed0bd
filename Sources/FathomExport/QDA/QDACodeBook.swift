import FathomModel

/// The codes of a basis: a code that is not to be coded with for each kind and for each family, over the concepts; and a set for each of them.
struct QDACodeBook {
    /// The codes and sets; empty for a model without concepts.
    private(set) var codes: [XMLElement] = []
    private(set) var sets: [XMLElement] = []

    private let basis: ExportBasis
    private let isProject: Bool
    private var names = QDACodeNames()

    /// The book of a project, whose codes refer to notes, or one that stands alone.
    init(_ basis: ExportBasis, isProject: Bool) {
        self.basis = basis
        self.isProject = isProject
        let kinds = ConceptKind.allCases.map { ($0, basis.model.ranked($0)) }.filter { !$0.1.isEmpty }
        for (kind, _) in kinds { _ = names.taking(ReportExporter.heading(of: kind), "group") }
        for (kind, concepts) in kinds { add(kind, concepts) }
    }

    private mutating func add(_ kind: ConceptKind, _ concepts: [Concept]) {
        let heading = ReportExporter.heading(of: kind)
        let families = Dictionary(grouping: concepts.filter { $0.curation.family != nil }) { TextLine.of($0.curation.family ?? "") }
        var own: [XMLElement] = []
        for (family, members) in families.sorted(by: { $0.key < $1.key }) {
            let name = names.taking(family, "family"), guid = QDANames.family(family, kind)
            own.append(code(guid, name, colour: QDAColour.of(kind), isCodable: false, members.map { code(of: $0) }))
            sets.append(set(UUID5.of("set/" + guid), name, members))
        }
        own += concepts.filter { $0.curation.family == nil }.map { code(of: $0) }
        codes.append(code(QDANames.group(kind), heading, colour: QDAColour.of(kind), isCodable: false, own))
        sets.insert(set(UUID5.of("set/" + QDANames.group(kind)), heading, concepts), at: codes.count - 1)
    }

    private mutating func code(of concept: Concept) -> XMLElement {
        let colour = concept.curation.colour.map { QDAColour.of($0) } ?? QDAColour.of(concept.kind)
        let meaning = basis.definition(of: concept).map { [XMLElement("Description", block: $0)] } ?? []
        let notes = isProject ? basis.notes(on: concept.id).map { QDANotes.reference(to: $0, of: basis) } : []
        let name = names.taking(concept.name, concept.kind.rawValue)
        return code(QDANames.code(concept), name, colour: colour, isCodable: true, meaning + notes)
    }

    private func code(_ guid: String, _ name: String, colour: String, isCodable: Bool, _ parts: [XMLElement]) -> XMLElement {
        XMLElement("Code", [("guid", guid), ("name", name), ("isCodable", isCodable ? "true" : "false"), ("color", colour)], parts)
    }

    private func set(_ guid: String, _ name: String, _ concepts: [Concept]) -> XMLElement {
        let key = isProject ? "targetGUID" : "guid"
        return XMLElement(
            "Set", [("guid", guid), ("name", name)], concepts.map { XMLElement("MemberCode", [(key, QDANames.code($0))]) })
    }
}

import FathomModel

/// The links of a project: between concepts, each with the note that quotes its sentences; from notes to their places; and the drawing of it all.
struct QDALinks {
    /// The links of the model, those of the same ends and relation together, in order.
    let groups: [[Link]]
    private let basis: ExportBasis

    /// The links of a basis.
    init(_ basis: ExportBasis) {
        self.basis = basis
        var places: [String: Int] = [:], groups: [[Link]] = []
        for link in basis.model.links {
            let key = "\(link.from)-\(link.relation.rawValue)-\(link.to)"
            if let place = places[key] {
                groups[place].append(link)
            } else {
                places[key] = groups.count
                groups.append([link])
            }
        }
        self.groups = groups
    }

    /// The links as elements.
    var elements: [XMLElement] {
        let own = groups.compactMap { group in group.first.map { element(of: $0) } }
        let notes = basis.notes.compactMap { note in QDASource.place(of: note, in: basis.document) == nil ? nil : element(of: note) }
        return own + notes
    }

    private func element(of link: Link) -> XMLElement {
        let notes = [QDANotes.reference(to: QDANotes.guid(ofEvidence: link, of: basis))]
        return XMLElement(
            "Link",
            [
                ("guid", guid(of: link)), ("name", ReportExporter.words(for: link.relation)), ("direction", Self.direction(of: link)),
                ("originGUID", code(link.from)), ("targetGUID", code(link.to)),
            ], notes + basis.notes(on: link).map { QDANotes.reference(to: $0, of: basis) })
    }

    private func element(of note: ExportNote) -> XMLElement {
        XMLElement(
            "Link",
            [
                ("guid", QDANames.part("link/note/\(note.note.id)", of: basis.digest)), ("name", "is about"), ("direction", "OneWay"),
                ("originGUID", QDANotes.guid(of: note, of: basis)), ("targetGUID", QDASource.guid(ofSelectionOf: note, basis)),
            ])
    }

    /// The drawing: concepts in a column for each kind; nothing without links.
    var graphs: [XMLElement] {
        guard !groups.isEmpty else { return [] }
        let vertices = ConceptKind.allCases.enumerated().flatMap { column, kind in
            basis.model.ranked(kind).enumerated().map { row, concept in vertex(of: concept, x: 80 + column * 320, y: 60 + row * 80) }
        }
        let edges = groups.compactMap(\.first).map { edge(of: $0) }
        let guid = QDANames.part("graph", of: basis.digest)
        return [XMLElement("Graph", [("guid", guid), ("name", "Argument")], vertices + edges)]
    }

    private func vertex(of concept: Concept, x: Int, y: Int) -> XMLElement {
        XMLElement(
            "Vertex",
            [
                ("guid", vertex(concept.id)), ("representedGUID", QDANames.code(concept)), ("name", concept.name), ("firstX", String(x)),
                ("firstY", String(y)), ("secondX", String(x + 240)), ("secondY", String(y + 48)), ("shape", "RoundedRectangle"),
                ("color", concept.curation.colour.map { QDAColour.of($0) } ?? QDAColour.of(concept.kind)),
            ])
    }

    private func edge(of link: Link) -> XMLElement {
        XMLElement(
            "Edge",
            [
                ("guid", UUID5.of("edge/" + guid(of: link))), ("representedGUID", guid(of: link)),
                ("name", ReportExporter.words(for: link.relation)), ("sourceVertex", vertex(link.from)), ("targetVertex", vertex(link.to)),
                ("direction", Self.direction(of: link)), ("lineStyle", "solid"),
            ])
    }

    private static func direction(of link: Link) -> String { link.relation.isSymmetric ? "Bidirectional" : "OneWay" }

    private func guid(of link: Link) -> String {
        QDANames.part("link/\(link.from)-\(link.relation.rawValue)-\(link.to)", of: basis.digest)
    }

    private func code(_ id: ConceptID) -> String { basis.model.concept(id).map(QDANames.code) ?? "" }

    private func vertex(_ id: ConceptID) -> String { QDANames.part("vertex/\(id)", of: basis.digest) }
}

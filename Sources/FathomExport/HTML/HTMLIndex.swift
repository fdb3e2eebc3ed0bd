import FathomModel
import FathomText

/// The left pane of a page: the sections, and the concepts of each kind, the weightiest first.
struct HTMLIndex {
    private let words: PageWords
    private let notes: HTMLNotes

    init(_ words: PageWords, _ notes: HTMLNotes) {
        self.words = words
        self.notes = notes
    }

    /// The pane.
    var markup: String {
        let further = [("map", "Map of the argument", !words.basis.model.concepts.isEmpty), ("yours", "Yours", notes.hasWork)]
        let ways = further.filter(\.2).map { HTMLMarkup.way(to: $0.0, HTMLMarkup.words($0.1)) }
        return "<h2>Sections</h2>\n" + HTMLMarkup.list("sections", sections) + HTMLMarkup.list("further", ways)
            + ConceptKind.allCases.map(list).joined()
    }

    private var sections: [String] {
        words.basis.document.sections.enumerated().map { place, section in
            let indent = String(min(6, max(1, section.level)))
            let count = words.basis.notes(inSection: place).count
            return HTMLMarkup.way(to: "section-\(place + 1)", role: "level-\(indent)", HTMLMarkup.words(words.title(ofSection: place)))
                + HTMLNotes.sign(count)
        }
    }

    private func list(_ kind: ConceptKind) -> String {
        let concepts = words.basis.model.ranked(kind)
        guard !concepts.isEmpty else { return "" }
        let rows = concepts.map { concept in
            HTMLMarkup.way(to: concept.id.description, HTMLMarkup.words(concept.name))
                + " <span class=\"count\">\(concept.mentions.count)</span>" + HTMLNotes.sign(words.basis.notes(on: concept.id).count)
        }
        return "<h2 class=\"\(kind.rawValue)\">\(ReportExporter.heading(of: kind)) (\(concepts.count))</h2>\n"
            + HTMLMarkup.list("concepts \(kind.rawValue)", rows)
    }
}

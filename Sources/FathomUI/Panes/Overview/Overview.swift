import FathomModel

/// The views of the whole argument, by the keys that open them.
public enum OverviewID: Hashable, Sendable, CaseIterable {
    case map, path, matrix, gaps, corrections
}

/// A view of the whole argument. It stands in place of the panes until something in it is followed, and the trail leads back into it.
struct Overview: Hashable, Sendable {
    /// What it shows.
    enum Subject: Hashable, Sendable {
        /// What the argument leaves open.
        case gaps
        /// What the reader has put right.
        case corrections
        /// How one concept leads to another.
        case path(from: ConceptID, to: ConceptID)
        /// Concepts against concepts or sections.
        case matrix(MatrixPlace)
        /// The sentences behind the cell of the matrix that the cursor was on.
        case sentences(MatrixPlace)
        /// The argument in lanes, boxes joined by lines.
        case map(MapPlace)
    }

    var subject: Subject
    /// The cursor and the scroll of a view that is a list.
    var cursor = ListCursor()

    init(_ subject: Subject) {
        self.subject = subject
    }

    /// Its name on the screen.
    var title: String {
        switch subject {
        case .gaps: "Gaps"
        case .corrections: "Corrections"
        case .path: "Path"
        case .matrix, .sentences: "Matrix"
        case .map: "Map"
        }
    }

    /// The key that opens views of its sort.
    var id: OverviewID {
        switch subject {
        case .gaps: .gaps
        case .corrections: .corrections
        case .path: .path
        case .matrix, .sentences: .matrix
        case .map: .map
        }
    }

    /// Which keys hold while it shows.
    var scope: Scope {
        switch subject {
        case .gaps, .corrections, .path, .sentences: .listing
        case .matrix: .matrix
        case .map: .map
        }
    }

    /// The view with the names that a later model has for its concepts; nil if one that it cannot do without is not in it.
    func renamed(_ change: (ConceptID) -> ConceptID?) -> Overview? {
        var renamed = self
        switch subject {
        case .gaps, .corrections: break
        case .path(let from, let to):
            guard let from = change(from), let to = change(to) else { return nil }
            renamed.subject = .path(from: from, to: to)
        case .matrix(let place): renamed.subject = .matrix(place.renamed(change))
        case .sentences(let place): renamed.subject = .sentences(place.renamed(change))
        case .map(let place): renamed.subject = .map(place.showing(place.zoom, around: place.centre.flatMap(change)))
        }
        return renamed
    }
}

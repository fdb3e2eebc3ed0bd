public import FathomText

/// Where a note stands in a text and its model as they are today.
public struct NoteStanding: Hashable, Sendable {
    /// How sure its place is.
    public enum Certainty: String, Hashable, Sendable, CaseIterable {
        /// It is where it was.
        case anchored
        /// What it is about stands elsewhere now.
        case moved
        /// It may be here: the reader should look.
        case doubtful
        /// What it is about is gone.
        case lost
    }

    /// How sure its place is.
    public let certainty: Certainty
    /// The section that it shows in.
    public let section: Int
    /// The words that it is about, for a note on a passage that is not lost.
    public let span: TextSpan?

    /// A standing.
    public init(_ certainty: Certainty, section: Int, span: TextSpan? = nil) {
        self.certainty = certainty
        self.section = section
        self.span = span
    }

    /// Whether the reader should look at it.
    public var needsReview: Bool { certainty == .doubtful || certainty == .lost }
}

extension NoteStanding {
    /// Where `note` stands in a text. `names` are those of its concepts, nil while the text is being read: names count as found then. `place` is where its selector leads, nil
    /// where that is not known yet. Linear in the sections.
    public init(_ note: Note, in document: Document, names: ConceptNames?, place: SelectorPlace?) {
        let section = note.place.section(in: document)
        switch note.place.owner {
        case .text: self.init(.anchored, section: section)
        case .section: self.init(of: note.place, in: document, place, else: section)
        case .concept(let name):
            self.init(names.map { $0.concept(named: name) != nil } ?? true ? .anchored : .lost, section: section)
        case .link(let name): self.init(Self.certainty(of: name, in: names), section: section)
        case .passage(let selector): self.init(place ?? .anchored(selector.span), in: document, else: section)
        }
    }

    private init(_ place: SelectorPlace, in document: Document, else section: Int) {
        let now = place.span.map { document.section(at: $0.lower) } ?? section
        switch place {
        case .anchored(let span): self.init(.anchored, section: now, span: span)
        case .moved(let span): self.init(.moved, section: now, span: span)
        case .doubtful(let span): self.init(.doubtful, section: now, span: span)
        case .lost(let near): self.init(.lost, section: near.map { document.section(at: $0) } ?? section)
        }
    }

    /// The standing of a note on a section: the one of its title; of several of that title, and of none, the one that begins as it did.
    private init(of place: NotePlace, in document: Document, _ opening: SelectorPlace?, else section: Int) {
        let named = document.sections.indices.filter { document.sections[$0].title == place.sectionTitle }
        let now = opening?.span.map { document.section(at: $0.lower) }
        switch opening {
        case _ where named.count == 1: self.init(.anchored, section: named[0])
        case .anchored?, .moved?:
            let certainty: Certainty = named.isEmpty ? .moved : now.map { named.contains($0) } ?? false ? .anchored : .doubtful
            self.init(certainty, section: now ?? section)
        case .doubtful?: self.init(.doubtful, section: now.map { named.isEmpty || named.contains($0) ? $0 : section } ?? section)
        case .lost?: self.init(named.isEmpty ? .lost : .doubtful, section: section)
        case nil: self.init(named.isEmpty && place.opening == nil ? .doubtful : .anchored, section: section)
        }
    }

    private static func certainty(of name: NotedLink, in names: ConceptNames?) -> Certainty {
        guard let names, names.links(named: name).isEmpty else { return .anchored }
        return names.concept(named: name.from) != nil && names.concept(named: name.to) != nil ? .doubtful : .lost
    }
}

extension Selector {
    /// Whether the very words stand at the very place in `document`, with the same words before: then nothing has to be looked for. Linear in the
    /// words.
    public func isInPlace(in document: Document) -> Bool {
        guard span.upper <= document.text.count, document.lines(of: span) == exact else { return false }
        let before = TextSpan(max(0, span.lower - 40), span.lower)
        return prefix.hasSuffix(document.lines(of: document.end(of: before)))
    }
}

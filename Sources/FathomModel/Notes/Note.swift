public import FathomText

/// Something that the reader wrote about a text, or about something in it.
public struct Note: Hashable, Sendable, Identifiable {
    /// Its number in the store; unique, never used again.
    public let id: Int64
    /// Where it belongs.
    public let place: NotePlace
    /// The reader's words, to the byte.
    public let body: String
    /// When it was written, in milliseconds since 1970 (UTC).
    public let created: Int64
    /// When it was last changed, in milliseconds since 1970 (UTC).
    public let modified: Int64
    /// How often it was written: tells whether it is still as somebody saw it.
    public let version: Int64

    /// A note as stored.
    public init(id: Int64, place: NotePlace, body: String, created: Int64, modified: Int64, version: Int64 = 1) {
        self.id = id
        self.place = place
        self.body = body
        self.created = created
        self.modified = modified
        self.version = version
    }
}

/// Where a note belongs: a section of the text, and what in it the note is about, told in a way that outlives an edit of the text.
public struct NotePlace: Hashable, Sendable {
    /// The section's index in `Document.sections` when the note was written.
    public let section: Int
    /// The section's title then; empty for text before the first heading.
    public let sectionTitle: String
    /// What the note is about.
    public let owner: NoteOwner

    /// A place in the section of that index and title.
    public init(section: Int, sectionTitle: String, owner: NoteOwner = .section) {
        self.section = section
        self.sectionTitle = sectionTitle
        self.owner = owner
    }

    /// The place of something that stands at the byte at `offset` of a document.
    public init(_ owner: NoteOwner, at offset: Int, in document: Document) {
        let index = document.section(at: offset)
        let title = document.sections.indices.contains(index) ? document.sections[index].title : ""
        self.init(section: index, sectionTitle: title, owner: owner)
    }

    /// The section of `document` that this place means today: the one of the same title nearest to the old index; without such a
    /// one the old index, cut to the sections that exist. Linear in the number of sections.
    public func section(in document: Document) -> Int {
        let sections = document.sections
        if sections.indices.contains(section), sections[section].title == sectionTitle { return section }
        let named = sections.indices.filter { sections[$0].title == sectionTitle }
        let nearest = named.min { abs($0 - section) < abs($1 - section) }
        return nearest ?? min(max(0, section), max(0, sections.count - 1))
    }
}

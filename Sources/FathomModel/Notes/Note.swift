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
    /// How the section begins, for a note on it: it finds the section again when its title is another one or not the only one. Nil for another
    /// owner, for a section without a sentence, and for a note from before such words were kept.
    public let opening: Selector?

    /// A place in the section of that index and title.
    public init(section: Int, sectionTitle: String, owner: NoteOwner = .section, opening: Selector? = nil) {
        self.section = section
        self.sectionTitle = sectionTitle
        self.owner = owner
        self.opening = owner == .section ? opening : nil
    }

    /// The place of something that stands at the byte at `offset` of a document.
    public init(_ owner: NoteOwner, at offset: Int, in document: Document) {
        self.init(owner, inSection: document.section(at: offset), of: document)
    }

    /// The section of that index itself. Linear in the text.
    public init(section index: Int, of document: Document) {
        self.init(.section, inSection: index, of: document)
    }

    private init(_ owner: NoteOwner, inSection index: Int, of document: Document) {
        let title = document.sections.indices.contains(index) ? document.sections[index].title : ""
        self.init(section: index, sectionTitle: title, owner: owner, opening: owner == .section ? document.opening(ofSection: index) : nil)
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

extension Document {
    /// How a section begins below its heading: its first sentence, or the first two; nil for one without a sentence.
    fileprivate func opening(ofSection index: Int) -> Selector? {
        guard sections.indices.contains(index) else { return nil }
        let span = sections[index].span
        let first = sentences.partitionPoint { $0.span.lower >= span.lower }
        let own = sentences[first...].lazy.filter { paragraphs[$0.paragraph].kind.isRead }.prefix(2).filter {
            self.section(at: $0.span.lower) == index
        }
        guard let begin = own.first?.span, let end = Array(own).last?.span else { return nil }
        return Selector(begin.union(end), in: self)
    }
}

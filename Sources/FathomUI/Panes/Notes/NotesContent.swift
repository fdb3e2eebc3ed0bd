import FathomModel
import FathomScreen
import FathomText

/// The notes as lines, in the order that the reader chose.
struct NotesContent {
    /// What the cursor can stand on.
    enum Item: Hashable {
        /// A note.
        case note(Note)
        /// A link to a concept in the words of a note.
        case link(Note, String)
        /// A note that was found, of whatever text.
        case hit(NoteHit)
    }

    /// One line, and the item that it belongs to.
    struct Line {
        var runs: [Run]
        var item: Int?

        /// The words of the line.
        var text: String { runs.map(\.text).joined() }
    }

    /// A stretch of a line of one look, and the link that it is.
    struct Run: Hashable {
        var text: String
        var role: Role
        var item: Int?
    }

    /// What the lines depend on, besides the text.
    struct Key: Hashable {
        let order: NoteOrder
        let edition: Int
        let hits: [NoteHit]
        let selection: ConceptID?
        let section: Int
        let filter: SearchPattern?
        let columns: Int
        let glyphs: Glyphs

        /// What they depend on now.
        init(_ text: TextState, columns: Int, glyphs: Glyphs) {
            order = text.noteOrder
            edition = text.notesEdition
            hits = text.noteHits
            selection = text.panes.selection
            section = text.currentSection
            filter = text.filters[.notes]
            self.columns = columns
            self.glyphs = glyphs
        }
    }

    let key: Key
    let lines: [Line]
    let items: [Item]
    /// How many notes show, each once.
    let count: Int

    /// The notes in lines of `columns` columns.
    init(_ text: TextState, columns: Int, glyphs: Glyphs) {
        key = Key(text, columns: columns, glyphs: glyphs)
        var layout = NotesLayout(text, columns: columns, glyphs: glyphs)
        layout.addAll()
        (lines, items, count) = (layout.lines, layout.items, layout.count)
    }

    /// The note of an item, if it is one of this text.
    func note(of item: Int) -> Note? {
        guard items.indices.contains(item) else { return nil }
        switch items[item] {
        case .note(let note), .link(let note, _): return note
        case .hit: return nil
        }
    }

    /// The lines of an item.
    func lines(of item: Int) -> Range<Int> {
        let holds = { (line: Line) in line.item == item || line.runs.contains { $0.item == item } }
        guard let first = lines.firstIndex(where: holds), let last = lines.lastIndex(where: holds) else { return 0..<1 }
        return first..<last + 1
    }

    /// What a note is about in a few words; nil for its section.
    static func about(_ place: NotePlace, section: String, _ glyphs: Glyphs) -> String? {
        let quotes = Look(glyphs: glyphs).quotes
        switch place.owner {
        case .section: return nil
        case .passage(let selector):
            let words = selector.exact.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return quotes.open + words + quotes.close
        case .concept(let name): return "On \(name.name)"
        case .link(let link): return "On \(link.from.name) \(RelationWords.verb(link.relation)) \(link.to.name)"
        case .text: return "On the whole text"
        }
    }
}

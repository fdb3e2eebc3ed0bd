import FathomModel
import FathomScreen
import FathomText

/// Lays the notes out in lines.
struct NotesLayout {
    typealias Line = NotesContent.Line
    typealias Run = NotesContent.Run
    typealias Item = NotesContent.Item

    private(set) var lines: [Line] = []
    private(set) var items: [Item] = []
    /// How many notes there are, each once.
    private(set) var count = 0
    private let text: TextState
    private let columns: Int
    private let glyphs: Glyphs

    /// Longest note in lines; more of one shows where it is changed.
    private static let longest = 12

    init(_ text: TextState, columns: Int, glyphs: Glyphs) {
        self.text = text
        self.columns = columns
        self.glyphs = glyphs
    }

    /// Lays out what the pane shows in the order that the reader chose.
    mutating func addAll() {
        if text.noteOrder == .found {
            for hit in text.noteHits { add(hit) }
            count = text.noteHits.count
            return
        }
        let groups = NoteGroups(text).groups
        for group in groups {
            if let heading = group.heading { addHeading(heading) }
            for note in group.notes { add(note) }
        }
        count = Set(groups.flatMap(\.notes).map(\.id)).count
    }

    private mutating func addHeading(_ heading: String) {
        if !lines.isEmpty { lines.append(Line(runs: [])) }
        for line in TextWrap.lines(heading, columns: columns - 3, most: 2, glyphs: glyphs) {
            lines.append(Line(runs: [Run(text: line, role: .strong)]))
        }
    }

    private mutating func add(_ note: Note) {
        if !lines.isEmpty, lines.last?.item != nil { lines.append(Line(runs: [])) }
        let item = items.count
        items.append(.note(note))
        if let about = about(note) {
            for line in TextWrap.lines(about, columns: columns - 3, most: 2, glyphs: glyphs) {
                lines.append(Line(runs: [Run(text: line, role: .evidence)], item: item))
            }
        }
        addBody(of: note, item)
        lines.append(Line(runs: [Run(text: facts(of: note), role: .quiet)], item: item))
    }

    private mutating func addBody(of note: Note, _ item: Int) {
        let head = String(note.body.prefix(4_000))
        let links = NoteWords(head).links
        let all = NoteMarkup(head, glyphs: glyphs).wrapped(columns: columns - 3)
        for (place, runs) in all.prefix(Self.longest).enumerated() {
            var line = Line(runs: runs.map { run(of: $0, links, note) }, item: item)
            if place == Self.longest - 1, all.count > Self.longest { line.runs.append(Run(text: glyphs.ellipsis, role: .quiet)) }
            lines.append(line)
        }
    }

    private mutating func run(of run: NoteMarkup.Run, _ links: [NoteWords.Link], _ note: Note) -> Run {
        switch run.look {
        case .plain: return Run(text: run.text, role: .plain)
        case .strong: return Run(text: run.text, role: .strong)
        case .emphasis: return Run(text: run.text, role: .emphasis)
        case .code, .quiet: return Run(text: run.text, role: .quiet)
        case .tag: return Run(text: run.text, role: .accent)
        case .link(let number):
            guard links.indices.contains(number) else { return Run(text: run.text, role: .plain) }
            let item = Item.link(note, links[number].name)
            // A link that goes over a line end is one item.
            if items.last != item { items.append(item) }
            return Run(text: run.text, role: .link, item: items.count - 1)
        }
    }

    private mutating func add(_ hit: NoteHit) {
        if !lines.isEmpty { lines.append(Line(runs: [])) }
        let item = items.count
        items.append(.hit(hit))
        let title = [
            hit.textTitle, NotesContent.about(hit.note.place, section: hit.note.place.sectionTitle, glyphs) ?? hit.note.place.sectionTitle,
        ]
        let head = title.filter { !$0.isEmpty }.joined(separator: " \(glyphs.dot) ")
        for line in TextWrap.lines(head, columns: columns - 3, most: 2, glyphs: glyphs) {
            lines.append(Line(runs: [Run(text: line, role: .evidence)], item: item))
        }
        let snippet = hit.snippet.split(whereSeparator: \.isNewline).joined(separator: " ")
        for line in TextWrap.lines(snippet, columns: columns - 3, most: 4, glyphs: glyphs) {
            lines.append(Line(runs: [Run(text: line, role: .plain)], item: item))
        }
        lines.append(Line(runs: [Run(text: Self.date(of: hit.note), role: .quiet)], item: item))
    }

    /// What a note is about, where the place of the line does not say it.
    private func about(_ note: Note) -> String? {
        let section = text.document.name(ofSection: text.standing(of: note).section)
        if note.place.owner == .section { return text.noteOrder == .here ? nil : section }
        if text.noteOrder == .here, note.place.owner == .text { return nil }
        if text.noteOrder == .here, case .concept(let name) = note.place.owner, name.name == text.selected?.name { return nil }
        return NotesContent.about(note.place, section: section, glyphs)
    }

    /// When it was written and changed, and where it stands now if that is not where it was.
    private func facts(of note: Note) -> String {
        let certainty = text.standing(of: note).certainty
        let mark = certainty == .anchored ? "" : " \(glyphs.dot) \(certainty.rawValue)"
        return Self.date(of: note) + mark
    }

    private static func date(of note: Note) -> String {
        let written = CivilDate(milliseconds: note.created)
        let changed = CivilDate(milliseconds: note.modified)
        return written == changed ? written.words : "\(written.words), changed \(changed.words)"
    }
}

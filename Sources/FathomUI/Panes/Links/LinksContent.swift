import FathomModel
import FathomScreen
import FathomText

/// The links of a concept as lines: headings of relations, other ends, and the sentences that the links rest on.
struct LinksContent {
    /// What the cursor can stand on.
    enum Item: Hashable {
        /// The concept at the other end of links.
        case branch(LinkGroup, LinkGroup.Branch)
        /// The sentence that a link rests on.
        case evidence(Link)
        /// The same concept in another open text.
        case elsewhere(Elsewhere)
        /// A note on the concept or one of its links, or one that links to it.
        case note(Note)
    }

    /// One line, and the item that it belongs to.
    struct Line {
        var text: String
        var indent: Int
        var kind: ConceptKind?
        var role: Role
        var item: Int?
    }

    /// What the lines depend on, besides the text.
    struct Key: Hashable {
        let selection: ConceptID?
        let edition: Int
        let showing: Showing
        let filter: SearchPattern?
        let elsewhere: [Elsewhere]
        let columns: Int
        let glyphs: Glyphs
        let notes: Int
    }

    let key: Key
    private(set) var lines: [Line] = []
    private(set) var items: [Item] = []
    /// Sentences that were quoted already: the second time one line of them is enough.
    private var quoted: Set<Int> = []
    /// The lines of each item.
    private var ranges: [Range<Int>] = []

    /// The links of the selected concept in lines of `columns` columns.
    init(_ text: TextState, columns: Int, glyphs: Glyphs) {
        key = Key(
            selection: text.panes.selection, edition: text.edition, showing: text.showing, filter: text.filters[.links],
            elsewhere: text.elsewhere, columns: columns,
            glyphs: glyphs, notes: text.notesEdition)
        guard let concept = text.selected else { return }
        addHead(concept, text.model.words(for: concept.stance), columns: columns, glyphs: glyphs)
        addNotes(on: concept, text, columns: columns, glyphs: glyphs)
        for whole in text.model.linkGroups(at: concept.id) {
            guard let group = text.narrowed(whole, by: key.filter) else { continue }
            lines.append(Line(text: RelationWords.heading(group.relation, group.direction), indent: 1, role: .strong))
            for branch in group.branches { add(branch, of: group, text, columns: columns, glyphs: glyphs) }
        }
        if links == 0 { addEmptiness(columns: columns) }
        add(text.elsewhere, of: concept, columns: columns, glyphs: glyphs)
        ranges = items.map { _ in 0..<1 }
        for (index, line) in lines.enumerated() {
            guard let item = line.item else { continue }
            let start = ranges[item].upperBound == 1 ? index : ranges[item].lowerBound
            ranges[item] = start..<index + 1
        }
    }

    /// How many links there are.
    var links: Int {
        items.count { if case .evidence = $0 { true } else { false } }
    }

    /// The lines of an item; those of the first one begin at the head.
    func lines(of item: Int) -> Range<Int> {
        guard ranges.indices.contains(item) else { return 0..<1 }
        return (item == 0 ? 0 : ranges[item].lowerBound)..<ranges[item].upperBound
    }

    private mutating func addHead(_ concept: Concept, _ stance: String?, columns: Int, glyphs: Glyphs) {
        for line in TextWrap.lines(concept.name, columns: columns - 3, most: 2, glyphs: glyphs) {
            lines.append(Line(text: line, indent: lines.isEmpty ? 1 : 3, kind: lines.isEmpty ? concept.kind : nil, role: .strong))
        }
        let sort = concept.actorType.map { RelationWords.name($0) } ?? RelationWords.name(concept.kind)
        let count = concept.mentions.count
        let facts = "\(sort) \(glyphs.dot) \(count) mention\(count == 1 ? "" : "s")\(Self.words(for: concept.origin, glyphs))"
        lines.append(Line(text: facts, indent: 3, role: .quiet))
        addCuration(concept.curation, columns: columns, glyphs: glyphs)
        for line in stance.map({ TextWrap.lines($0, columns: columns - 4, most: 2, glyphs: glyphs) }) ?? [] {
            lines.append(Line(text: line, indent: 3, role: .quiet))
        }
        if !concept.variants.isEmpty {
            let others = "also: " + concept.variants.joined(separator: "; ")
            for line in TextWrap.lines(others, columns: columns - 4, most: 2, glyphs: glyphs) {
                lines.append(Line(text: line, indent: 3, role: .quiet))
            }
        }
        lines.append(Line(text: "", indent: 0, role: .plain))
    }

    /// " · added by you"; nothing for the machine's own.
    private static func words(for origin: Origin, _ glyphs: Glyphs) -> String {
        origin == .machine ? "" : " \(glyphs.dot) \(Showing(origin).words)"
    }

    /// What the reader added to the concept.
    private mutating func addCuration(_ curation: Curation, columns: Int, glyphs: Glyphs) {
        let words = [curation.definition.map { "means: \($0)" }, curation.family.map { "family: \($0)" }].compactMap { $0 }
        for line in words.flatMap({ TextWrap.lines($0, columns: columns - 4, most: 3, glyphs: glyphs) }) {
            lines.append(Line(text: line, indent: 3, role: .plain))
        }
    }

    private mutating func add(
        _ branch: LinkGroup.Branch, of group: LinkGroup, _ text: TextState, columns: Int, glyphs: Glyphs
    ) {
        let isNoted = branch.links.contains { link in NotedLink(link, in: text.model).map { text.noted.links.contains($0) } ?? false }
        let own = branch.links.lazy.compactMap { Look(glyphs: glyphs).sign($0.origin) }.first
        let signs = (own ?? "") + (isNoted ? Look(glyphs: glyphs).noteSign : "")
        let name = (text.model.concept(branch.other)?.name ?? "\(branch.other)") + (signs.isEmpty ? "" : " \(signs)")
        for (index, line) in TextWrap.lines(name, columns: columns - 5, most: 2, glyphs: glyphs).enumerated() {
            lines.append(
                Line(text: line, indent: index == 0 ? 2 : 4, kind: index == 0 ? branch.other.kind : nil, role: .plain, item: items.count))
        }
        items.append(.branch(group, branch))
        let quotes = Look(glyphs: glyphs).quotes
        for link in branch.links {
            if let stance = text.model.words(for: link.evidence.stance) {
                for line in TextWrap.lines(stance, columns: columns - 5, most: 2, glyphs: glyphs) {
                    lines.append(Line(text: line, indent: 4, role: .plain, item: items.count))
                }
            }
            let sentence = quotes.open + text.document.reading(of: link.evidence.span) + quotes.close
            let most = quoted.insert(link.evidence.sentence).inserted ? 3 : 1
            for line in TextWrap.lines(sentence, columns: columns - 5, most: most, glyphs: glyphs) {
                lines.append(Line(text: line, indent: 4, role: .quiet, item: items.count))
            }
            items.append(.evidence(link))
        }
    }

    /// The notes on the concept and on its links, then those that link to it, each in a line or two.
    private mutating func addNotes(on concept: Concept, _ text: TextState, columns: Int, glyphs: Glyphs) {
        let own = text.notes(about: concept, among: text.notes)
        let linking = text.notes.linking(to: concept).filter { !own.contains($0) }
        for (heading, notes) in [("notes", own), ("notes that link to it", linking)] where !notes.isEmpty {
            lines.append(Line(text: heading, indent: 1, role: .strong))
            for note in notes { add(note, columns: columns, glyphs: glyphs) }
            lines.append(Line(text: "", indent: 0, role: .plain))
        }
    }

    private mutating func add(_ note: Note, columns: Int, glyphs: Glyphs) {
        let shown = NoteMarkup(String(note.body.prefix(400)), glyphs: glyphs).lines.map { $0.map(\.text).joined() }
        let words = shown.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let head = Look(glyphs: glyphs).noteSign + " " + words
        for (index, line) in TextWrap.lines(head, columns: columns - 6, most: 2, glyphs: glyphs).enumerated() {
            lines.append(Line(text: line, indent: index == 0 ? 2 : 4, role: .plain, item: items.count))
        }
        items.append(.note(note))
    }

    /// The other texts that have the concept.
    private mutating func add(_ others: [Elsewhere], of concept: Concept, columns: Int, glyphs: Glyphs) {
        if !others.isEmpty { lines.append(Line(text: "also in", indent: 1, role: .strong)) }
        for other in others {
            let words = other.words(for: concept.name, separator: " \(glyphs.dot) ")
            for (index, line) in TextWrap.lines(words, columns: columns - 5, most: 2, glyphs: glyphs).enumerated() {
                let kind = index == 0 ? concept.kind : nil
                lines.append(Line(text: line, indent: index == 0 ? 2 : 4, kind: kind, role: .plain, item: items.count))
            }
            items.append(.elsewhere(other))
        }
    }

    private mutating func addEmptiness(columns: Int) {
        let isWhole = key.showing == .all && key.filter == nil
        let missing = key.filter.map { "None of its links has \($0.line)." } ?? "None of its links is \(key.showing.words)."
        let sentence = isWhole ? "No link of this concept was found in the text." : missing
        for line in TextWrap.lines(sentence, columns: columns - 2) {
            lines.append(Line(text: line, indent: 1, role: .quiet))
        }
    }
}

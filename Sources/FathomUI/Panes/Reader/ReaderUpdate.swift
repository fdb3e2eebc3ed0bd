import FathomModel
import FathomScreen
import FathomText

extension State {
    /// How the text is laid out now. Where the text does not show, as if it had the whole body.
    var readerGeometry: ReaderGeometry {
        let layout = self.layout
        return ReaderGeometry(layout.panes[.text] ?? layout.body, text, glyphs: look.glyphs)
    }

    /// Moves in the reader.
    mutating func moveReader(_ motion: Action.Motion, times: Int) {
        let geometry = readerGeometry
        switch motion {
        case .start:
            panes.reader.putOnTop(0, screen: geometry.rows, in: geometry.flow)
        case .end:
            panes.reader.top = geometry.flow.lastTop(rows: geometry.rows)
            panes.reader.place = geometry.flow.lastPlace.offset
        default:
            let distance = (motion.distance(rows: geometry.rows) ?? 0) * times
            panes.reader.scroll(by: distance, screen: geometry.rows, in: geometry.flow)
        }
    }

    /// Goes to the next or previous mention of the selected concept, as a jump.
    mutating func goToMention(_ step: Action.Step, times: Int) {
        guard let selected = text.selected else { return say("No concept is selected.") }
        guard let target = mention(step, of: selected.id, times: times) else {
            return say(step == .next ? "No later mention of \(selected.name)." : "No earlier mention of \(selected.name).")
        }
        let isFirstStep = panes.focus != .text
        if isFirstStep { leave() }
        panes.focus(on: .text)
        show(target)
        let number = (selected.mentions.firstIndex { $0.span == target } ?? 0) + 1
        say("\(selected.name): mention \(number) of \(selected.mentions.count)")
    }

    /// Puts the cursor on the next or previous mention of any concept.
    mutating func goToAnyMention(_ step: Action.Step, times: Int) {
        guard let target = mention(step, of: nil, times: times) else {
            return say(step == .next ? "No concept is mentioned after this." : "No concept is mentioned before this.")
        }
        show(target)
        nameCursor()
    }

    /// Goes to the next section, or to the start of this one and then to the one before.
    mutating func goToSection(_ step: Action.Step, times: Int) {
        let sections = text.document.sections
        var index = text.currentSection
        let geometry = readerGeometry
        let start = geometry.flow.row(holding: sections[index].span.lower)
        let isInside = step == .previous && panes.reader.top > start && times == 1
        if !isInside { index += step == .next ? times : -times }
        guard sections.indices.contains(index) else {
            return say(step == .next ? "This is the last section." : "This is the first section.")
        }
        panes.reader.putOnTop(sections[index].span.lower, screen: geometry.rows, in: geometry.flow)
        panes.notes = ListCursor()
    }

    /// Selects the concept that the cursor stands on; without a cursor puts it on the first mention that shows.
    mutating func followInReader() {
        if let cursor = panes.reader.cursor, let entry = text.mentions.mentions(in: cursor).first(where: { $0.span == cursor }) {
            if panes.selection != entry.concept { leave() }
            text.select(entry.concept)
            return say("Selected: \(name(of: entry.concept))")
        }
        guard let first = firstShownMention else { return say("No concept is mentioned on this screen.") }
        panes.reader.cursor = first
        nameCursor()
    }

    /// Puts the cursor on the words at `span` and shows them.
    mutating func show(_ span: TextSpan) {
        let geometry = readerGeometry
        panes.reader.cursor = span
        panes.reader.evidence = nil
        panes.reader.reveal(span.lower, screen: geometry.rows, in: geometry.flow)
        panes.notes = ListCursor()
    }

    /// Says which concept the cursor stands on.
    mutating func nameCursor() {
        guard let cursor = panes.reader.cursor, let entry = text.mentions.mentions(in: cursor).first(where: { $0.span == cursor })
        else { return }
        say(entry.concept == panes.selection ? name(of: entry.concept) : "\(name(of: entry.concept)): \(key(.follow)) selects it")
    }

    /// The words of a concept's name.
    func name(of id: ConceptID) -> String { text.model.concept(id)?.name ?? "\(id)" }

    private func mention(_ step: Action.Step, of concept: ConceptID?, times: Int) -> TextSpan? {
        var offset = panes.reader.cursor?.lower ?? (step == .next ? panes.reader.top.offset - 1 : panes.reader.top.offset)
        var found: TextSpan?
        for _ in 0..<times {
            let entry = step == .next ? text.mentions.next(after: offset, of: concept) : text.mentions.previous(before: offset, of: concept)
            guard let entry else { break }
            found = entry.span
            offset = entry.span.lower
        }
        return found
    }

    private var firstShownMention: TextSpan? {
        let geometry = readerGeometry
        let rows = geometry.flow.rows(from: panes.reader.top, count: geometry.rows)
        guard let first = rows.first, let last = rows.last else { return nil }
        return text.mentions.mentions(in: TextSpan(first.span.lower, last.span.upper)).first?.span
    }
}

import FathomModel
import FathomScreen
import FathomText

extension State {
    /// The links of the selected concept as they stand on the screen now.
    var linksContent: LinksContent {
        let layout = self.layout
        return text.linksContent(columns: (layout.panes[.links] ?? layout.body).columns, glyphs: look.glyphs)
    }

    /// What the cursor in the links stands on.
    var linksItem: LinksContent.Item? {
        let items = linksContent.items
        return items.indices.contains(panes.links.row) ? items[panes.links.row] : nil
    }

    /// Moves among links and their sentences.
    mutating func moveLinks(_ motion: Action.Motion, times: Int) {
        let content = linksContent
        let rows = ((layout.panes[.links]?.rows ?? 2) - 1) / 3
        let target = panes.links.target(motion, times: times, rows: rows, of: content.items.count)
        panes.links.move(to: target, of: content.items.count)
    }

    /// Follows what the cursor stands on: the other concept, or the sentence.
    mutating func followLink() {
        switch linksItem {
        case .branch(_, let branch):
            leave()
            text.select(branch.other)
        case .evidence(let link): go(to: link)
        case .elsewhere(let other): go(to: other.concept, of: other.text)
        case .note(let note): go(to: Destination.note(note.id))
        case nil: say("This concept has no links to follow.")
        }
    }

    /// Goes to the sentence that the link under the cursor rests on.
    mutating func followSentence() {
        switch linksItem {
        case .branch(_, let branch): if let link = branch.links.first { go(to: link) }
        case .evidence(let link): go(to: link)
        case .elsewhere(let other): go(to: other.concept, of: other.text)
        case .note(let note): go(to: Destination.note(note.id))
        case nil: say("This concept has no links to follow.")
        }
    }

    /// Shows a link's sentence in the text, as a jump; the cursor goes to the selected concept's mention in it, if there is one.
    mutating func go(to link: Link) {
        leave()
        show(sentence: link.evidence.span)
        say("The sentence that this link rests on. \(key(.back)) goes back.")
    }

    /// Shows a sentence in the text, marked; the cursor goes to the selected concept's mention in it, else to its first mention.
    mutating func show(sentence span: TextSpan) {
        panes.focus(on: .text)
        let geometry = readerGeometry
        let inside = text.mentions.mentions(in: span)
        panes.reader.cursor = (inside.first { $0.concept == panes.selection } ?? inside.first)?.span
        panes.reader.evidence = span
        panes.reader.reveal(span.lower, screen: geometry.rows, in: geometry.flow)
        panes.notes = ListCursor()
    }
}

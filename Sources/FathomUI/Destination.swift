public import FathomModel
public import FathomText

/// Somewhere in the open texts that a reader can ask to be taken to.
public enum Destination: Hashable, Sendable {
    /// A pane of the text that shows.
    case pane(PaneID)
    /// A concept of that text, with its links.
    case concept(ConceptID)
    /// A concept of another text, with its links.
    case conceptElsewhere(ConceptID, text: Int)
    /// The sentence that a link rests on.
    case evidence(Link)
    /// Words of the text.
    case words(TextSpan)
    /// A sentence, as an index into `Document.sentences`.
    case sentence(Int)
    /// The start of a section, as an index into `Document.sections`.
    case section(Int)
    /// A note of the text that shows.
    case note(Int64)
    /// An open text.
    case text(Int)
}

extension State {
    /// Goes to a destination, as a jump where the trail has something to come back from.
    mutating func go(to destination: Destination) {
        switch destination {
        case .pane(let pane): focus(pane)
        case .concept(let id): go(to: id)
        case .conceptElsewhere(let id, let text): go(to: id, of: text)
        case .evidence(let link): go(to: link)
        case .words(let span):
            leave()
            panes.focus(on: .text)
            show(span)
        case .sentence(let index): go(toSentence: index)
        case .section(let index): go(toSection: index)
        case .note(let id): go(toNote: id)
        case .text(let index): open(index)
        }
    }

    /// Shows a concept with its links, as a jump.
    mutating func go(to id: ConceptID) {
        leave()
        text.select(id)
        showSelection()
        panes.focus(on: .links)
    }

    /// Shows a concept of the open text of that index with its links, as a jump; going back leads to this text again.
    mutating func go(to id: ConceptID, of index: Int) {
        guard texts.indices.contains(index) else { return }
        leave()
        current = index
        spread = nil
        text.select(id)
        showSelection()
        panes.focus(on: .links)
        say("\(name(of: id)) in text \(index + 1) of \(texts.count): \(text.title)")
    }

    /// Shows a sentence: a jump from another pane, a step inside the text.
    private mutating func go(toSentence index: Int) {
        guard text.document.sentences.indices.contains(index) else { return }
        if panes.focus != .text { leave() }
        panes.focus(on: .text)
        show(text.document.sentences[index].span)
        panes.reader.cursor = nil
    }

    private mutating func go(toSection index: Int) {
        guard text.document.sections.indices.contains(index) else { return }
        leave()
        panes.focus(on: .text)
        panes.reader.cursor = nil
        panes.reader.evidence = nil
        let geometry = readerGeometry
        panes.reader.putOnTop(text.document.sections[index].span.lower, screen: geometry.rows, in: geometry.flow)
        panes.notes = ListCursor()
    }

    private mutating func go(toNote id: Int64) {
        guard let note = text.notes.first(where: { $0.id == id }) else { return }
        let standing = text.standing(of: note)
        if let span = standing.span {
            leave()
            show(sentence: span)
        } else {
            go(toSection: standing.section)
        }
        text.noteOrder = .here
        panes.focus(on: .notes)
        moveNotes(to: id)
    }
}

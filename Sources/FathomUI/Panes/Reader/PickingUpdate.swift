import FathomModel
import FathomScreen
import FathomText

/// Picking words of the text, for a note on them or for copying.
extension State {
    /// Begins to pick sentences, or picks them instead of words.
    mutating func pickSentences() {
        if let picked = panes.reader.picked {
            let document = text.document
            let (anchor, head) = (document.sentence(from: picked.anchor, by: 0), document.sentence(from: picked.head, by: 0))
            return keep(PickedWords(anchor: anchor, head: head, unit: .sentences))
        }
        guard let sentence = sentenceToPick else { return say("There is no sentence here.") }
        panes.focus(on: .text)
        panes.reader.evidence = nil
        keep(PickedWords(anchor: sentence, head: sentence, unit: .sentences))
        say("Picking sentences: j and k add and drop, a notes, c adds a concept, y copies.")
    }

    /// Picks words from the start of what is picked.
    mutating func pickWords() {
        guard let picked = panes.reader.picked, picked.unit == .sentences else { return }
        let cursor = panes.reader.cursor.flatMap { picked.span.contains($0) ? $0 : nil }
        let word = cursor ?? text.document.firstWord(of: picked.span)
        keep(PickedWords(anchor: word, head: word, unit: .words))
        say("Picking words: l and h add and drop, o goes to the other end.")
    }

    /// Adds or drops a sentence or a word, or several.
    mutating func stretchPicked(_ step: Action.Step, bySentence: Bool, times: Int) {
        guard var picked = panes.reader.picked else { return }
        let by = step == .next ? times : -times
        if bySentence {
            let sentence = text.document.sentence(from: picked.head, by: by)
            picked.head = picked.unit == .sentences ? sentence : text.document.firstWord(of: sentence)
        } else {
            picked.head =
                picked.unit == .words ? text.document.word(from: picked.head, by: by) : text.document.sentence(from: picked.head, by: by)
        }
        keep(picked)
    }

    /// Goes to the other end of what is picked.
    mutating func turnPicked() {
        guard let picked = panes.reader.picked else { return }
        keep(PickedWords(anchor: picked.head, head: picked.anchor, unit: picked.unit))
    }

    /// Leaves the picking; nothing is picked then.
    mutating func leavePicking() {
        panes.reader.picked = nil
    }

    private mutating func keep(_ picked: PickedWords) {
        let geometry = readerGeometry
        panes.reader.picked = picked
        panes.reader.reveal(picked.head.lower, screen: geometry.rows, in: geometry.flow)
    }

    /// The sentence that picking begins with: that of the cursor, the one that was followed, or the first that begins on the screen
    /// and is no heading.
    private var sentenceToPick: TextSpan? {
        let document = text.document
        if panes.focus == .text, let offset = (panes.reader.cursor ?? panes.reader.evidence)?.lower {
            return document.sentence(at: offset).map { document.sentences[$0].span }
        }
        let shown = document.sentences[document.sentences.partitionPoint { $0.span.lower >= panes.reader.top.offset }...]
        return (shown.first { document.paragraphs[$0.paragraph].kind.isRead } ?? shown.first)?.span
    }
}

import FathomModel
import FathomText

/// The words of a note that is being written line by line.
struct Writing: Sendable {
    /// What the note belongs to, and its words before.
    let original: NoteDraft
    /// The lines so far.
    var lines: [String] = []
    /// Whether saving them failed, so that the end of the input ends the program.
    var hasFailed = false
    /// Whether the words are a draft of an earlier run.
    var isTakenUp = false

    /// The note with the lines so far.
    var draft: NoteDraft {
        var draft = original
        draft.body = lines.joined(separator: "\n")
        return draft
    }

    /// Whether there is no word yet.
    var isBlank: Bool { lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

extension Dialogue {
    /// Begins a note on the current section, or other words for a note.
    mutating func beginNote(on note: Note?, _ turn: inout Turn) {
        let draft = note.map { state.draft(of: $0) } ?? state.sectionDraft
        writing = Writing(original: draft)
        let section = state.words(for: draft.place)
        let what = note == nil ? "A note on \(section)." : "Other words for the note on \(section); they replace the old ones."
        turn.say(["\(what) A dot alone or Ctrl-d saves it, .x throws it away; a line of dots needs one dot more."])
    }

    /// Begins other words for the note that the reader stands on.
    mutating func rewriteNote(_ turn: inout Turn) {
        guard state.panes.focus == .notes, let note = state.currentNote else {
            return turn.say(["Choose the note first: notes lists them."])
        }
        beginNote(on: note, &turn)
    }

    /// Takes in one line of a note; nil for the end of the input.
    mutating func write(_ line: String?, _ turn: inout Turn) {
        switch line {
        case ".": finishNote(&turn)
        case nil where writing?.hasFailed == true: turn.add(change(by: .asked(.quit, times: 1)))
        case nil: finishNote(&turn)
        case ".x":
            if writing?.isTakenUp == true { turn.add(Turn(effects: [.dropDraft])) }
            writing = nil
            act(.asked(.discard, times: 1), &turn)
        case let line?:
            let isDots = line.count > 1 && line.allSatisfy { $0 == "." }
            writing?.lines.append(isDots ? String(line.dropLast()) : line)
        }
    }

    /// Sends the words to the disk; nothing is acknowledged before they are there.
    private mutating func finishNote(_ turn: inout Turn) {
        guard let writing else { return }
        self.writing = nil
        guard !writing.isBlank else { return turn.say(["An empty note is not saved."]) }
        if writing.isTakenUp { state.keeping.isKept = true }
        act(.editorReturned(writing.draft), &turn)
    }

    /// Takes back words that could not be saved.
    mutating func keep(_ draft: NoteDraft) -> [String] {
        writing = Writing(original: draft, lines: Self.lines(of: draft.body), hasFailed: true)
        return ["Your words are kept here: a dot alone tries again, .x throws them away, other lines add to them."]
    }
}

import FathomModel

extension Dialogue {
    /// How messages of the explorer name keys that have another name here.
    private static let spoken = [
        ("Backspace", "b"), ("Ctrl-r", "redo"), ("Enter selects it", "its number selects it"), ("Esc shows", "F shows"),
    ]

    /// The message of the state as it is said here.
    var messageWords: String? {
        guard let message = state.message else { return nil }
        return Self.spoken.reduce(message.text) { words, names in
            words.split(separator: names.0, omittingEmptySubsequences: false).joined(separator: names.1)
        }
    }

    /// What a reader who comes to a text is told.
    mutating func opening() -> [String] {
        var lines = state.isGreeting ? ["Welcome. A number chooses, Enter goes on, ? lists the commands, q leaves."] : []
        if let codebook = state.text.model.codebook { lines.append("Read with the codebook \(codebook.name).") }
        if !state.text.isReady, let words = progressWords { lines.append(words) }
        if !state.drafts.isEmpty { lines.append("\(state.draftCount) of an earlier time; drafts lists them.") }
        offer = contentsOffer
        return lines + offer.next() + hints(alwaysSaying: true)
    }

    /// What an event says by itself, if it is worth a line of its own.
    func message(of event: Event) -> String? {
        switch event {
        case .failed, .codebookRefused: messageWords
        default: nil
        }
    }

    /// The lines that tell of something that happened outside the dialogue.
    mutating func news(of event: Event) -> [String] {
        switch event {
        case .noteSaved, .noteDeleted, .turned, .corrected, .copied: return [messageWords].compactMap { $0 } + noteLines(after: event)
        case .draftsFound: return state.drafts.isEmpty ? [] : ["\(state.draftCount) of an earlier time; drafts lists them."]
        case .editorFailed(_, let draft):
            state.editor = nil
            return [messageWords].compactMap { $0 } + keep(draft)
        case .failed(_, let draft): return [messageWords].compactMap { $0 } + (draft.map { keep($0) } ?? [])
        case .codebookRefused, .unreadable, .editorReturned, .draftNotKept: return [messageWords].compactMap { $0 }
        case .explained: return reasonLines()
        case .modelReady(let text, _) where text == state.current: return readLines("The whole text has been read")
        case .modelSoFar(let text, _) where text == state.current: return readLines("The first part has been read")
        case .readingStopped(let text, _, _) where text == state.current: return [messageWords].compactMap { $0 }
        case .reading(let text, _) where text == state.current: return progressLines()
        default: return []
        }
    }

    /// After a deletion the reader stands on the next note.
    private mutating func noteLines(after event: Event) -> [String] {
        guard case .noteDeleted = event, state.panes.focus == .notes else { return [] }
        var turn = Turn()
        say(placeOffer, &turn)
        return turn.lines
    }

    /// The answer to "why?", which is then put away.
    private mutating func reasonLines() -> [String] {
        guard case .why(let reason)? = state.sheet?.subject else { return [] }
        let content = SheetContent.why(reason, state.text, rules: state.ruleSentences, columns: 100_000, look: state.look)
        _ = change(by: .asked(.close, times: 1))
        return content.lines.compactMap { line in
            let words = [line.label, line.text].filter { !$0.isEmpty }.joined(separator: ": ")
            return words.isEmpty ? nil : words
        }
    }

    private func readLines(_ words: String) -> [String] {
        let counts = zip(ConceptKind.allCases, state.text.lists.ranked).map { "\(PaneID($0).title.lowercased()) \($1.count)" }
        return ["\(words): \(counts.joined(separator: ", "))."]
    }

    /// A line for each quarter of a long reading.
    private mutating func progressLines() -> [String] {
        guard let progress = state.text.reading.progress, progress.percent / 25 != toldPercent / 25, let words = progressWords else {
            return []
        }
        toldPercent = progress.percent
        return [words]
    }

    private var progressWords: String? {
        state.text.reading.progress.map { progress in
            let left = progress.secondsLeft.map { ", about \($0) s left" } ?? ""
            return "Reading the text for concepts: \(progress.percent) %\(left); stop keeps what was read."
        }
    }
}

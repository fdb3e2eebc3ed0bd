import FathomModel
import FathomScreen

extension State {
    /// Opens, narrows or closes the list of what the word at the cursor may become, after something was written or deleted there.
    mutating func renewCompletion() {
        guard let editor, let opening = editor.words.opening, opening.start != editor.refused else {
            self.editor?.completion = nil
            return
        }
        if let open = editor.completion, open.opening.start == opening.start, open.opening.sort == opening.sort {
            self.editor?.completion = open.narrowed(to: opening)
        } else {
            let entries = opening.sort == .concept ? conceptEntries : tagEntries
            self.editor?.completion = Completion(opening, among: entries)
        }
    }

    /// Puts the chosen entry in place of what is written, closes a concept's brackets, and closes the list.
    mutating func takeCompletion() {
        guard let completion = editor?.completion, let chosen = completion.chosen else { return }
        editor?.take(chosen, at: completion.opening)
    }

    /// Closes the list; it stays closed for the word that is being written.
    mutating func leaveCompletion() {
        let start = editor?.completion?.opening.start
        editor?.refused = start
        editor?.completion = nil
    }

    /// Moves among the rows of the list.
    mutating func moveCompletion(_ motion: Action.Motion, times: Int) {
        guard let completion = editor?.completion else { return }
        let target = completion.cursor.target(motion, times: times, rows: Completion.mostRows, of: completion.count)
        editor?.completion?.cursor.move(to: target, of: completion.count)
        editor?.completion?.cursor.settle(lines: target..<target + 1, total: completion.count, rows: Completion.mostRows)
    }

    /// The list as it stands on the screen; nil where none does.
    var completionView: CompletionView? {
        guard scope == .completion, let editor, let completion = editor.completion else { return nil }
        let layout = self.layout
        let cursor = EditorView.cursor(of: editor, columns: editorSize.columns)
        return CompletionView(
            completion: completion, look: look,
            cursor: Position(column: layout.editor.column + cursor.column, row: layout.editor.row + cursor.row), body: layout.body)
    }

    /// The concepts of this text, weightiest first, and then those of the others.
    private var conceptEntries: [Completion.Entry] {
        var seen: Set<String> = []
        let order = [current] + texts.indices.filter { $0 != current }
        let concepts = order.lazy.flatMap { index in texts[index].whole.concepts.sorted { $0.weight > $1.weight } }
        return concepts.compactMap { concept in
            guard !concept.name.contains(where: { "[]|".contains($0) || $0.isNewline }), seen.insert(concept.name).inserted else {
                return nil
            }
            return Completion.Entry(words: concept.name, kind: concept.id.kind)
        }
    }

    /// The tags in the notes of all open texts, those that are used most first.
    private var tagEntries: [Completion.Entry] {
        var counts: [String: Int] = [:]
        for note in texts.lazy.flatMap(\.notes) { for tag in NoteWords(note.body).tags { counts[tag, default: 0] += 1 } }
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ordered.map { Completion.Entry(words: $0.key, kind: nil) }
    }
}

extension EditorState {
    /// Puts an entry in place of what is written behind an opening sign.
    fileprivate mutating func take(_ entry: Completion.Entry, at opening: Completion.Opening) {
        let line = lines[cursor.line]
        let isClosed = cursor.column + 1 < line.count && line.characters[cursor.column...cursor.column + 1].allSatisfy { $0 == "]" }
        let end = opening.sort == .concept && !isClosed ? "]]" : ""
        replace(from: opening.start, to: cursor, with: entry.words + end)
        if isClosed, opening.sort == .concept { move(to: EditorWords.Place(line: cursor.line, column: cursor.column + 2)) }
        completion = nil
        refused = opening.start
    }
}

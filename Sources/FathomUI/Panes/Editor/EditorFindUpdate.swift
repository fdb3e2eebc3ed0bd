import FathomScreen
import FathomText

extension State {
    /// Opens the line for words to be found in the note.
    mutating func findInNote() {
        guard let editor else { return }
        findStart = editor.cursor
        open(.note)
    }

    /// Looks for what is written by now, from where the cursor was when the line opened.
    mutating func findChanged() {
        guard let editor, let start = findStart, let line = prompt?.line.text else { return }
        self.editor?.move(to: start)
        self.editor?.find = nil
        prompt?.note = ""
        prompt?.isRefused = false
        do throws(SearchFault) {
            var find = EditorFind(try SearchPattern(line), in: editor.words)
            find.number = find.match(from: start)
            prompt?.note = find.place
            prompt?.isRefused = find.number == nil
            self.editor?.go(to: find)
        } catch {
            prompt?.note = error.words
            prompt?.isRefused = error != .empty
        }
    }

    /// Ends the writing: the cursor stays on what was found. An empty line looks for the last one again.
    mutating func takeFind(_ line: String) {
        defer { findStart = nil }
        if line.isEmpty { return find(.next) }
        guard let find = editor?.find, find.number == nil else { return }
        say("No match for \(quoted(find.pattern)) in this note.")
        editor?.find = nil
    }

    /// Leaves the line: back to where the cursor was.
    mutating func leaveFind() {
        if let start = findStart { editor?.move(to: start) }
        editor?.find = nil
        findStart = nil
    }

    /// Goes to the next place in the note, or to the one before, of what was looked for last.
    mutating func find(_ step: Action.Step) {
        guard let editor else { return }
        guard let line = histories[.note]?.lines.last, let pattern = try? SearchPattern(line) else {
            return say("Nothing to find yet. \(key(.findInNote)) looks for words in this note.")
        }
        let kept = editor.find.flatMap { $0.pattern == pattern && $0.edition == editor.words.edition ? $0 : nil }
        var find = kept ?? EditorFind(pattern, in: editor.words)
        find.number = find.match(step, of: editor.cursor)
        self.editor?.go(to: find)
        say(find.number == nil ? "No match for \(quoted(pattern)) in this note." : "\(find.place).")
    }
}

extension EditorState {
    /// Takes in what was found, and puts the cursor before the match that is gone to.
    mutating func go(to find: EditorFind) {
        self.find = find
        if let number = find.number { move(to: find.matches[number].start) }
    }
}

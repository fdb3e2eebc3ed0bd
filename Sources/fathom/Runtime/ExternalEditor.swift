internal import FathomUI
internal import Glibc

/// The reader's own editor: $VISUAL, then $EDITOR, then that of the settings, then what Debian calls the sensible one, vi or nano.
enum ExternalEditor {
    /// Lets the reader change the words of a draft, and returns what came of it. Blocks until the editor ends; the terminal must be free.
    ///
    /// An editor that is missing, or that leaves nothing, changes nothing; what one that fails has changed all the same is told apart.
    static func edit(_ draft: NoteDraft) -> Event {
        do throws(EditorProblem) {
            let file = try TemporaryFile(content: draft.body)
            let status = try run(on: file.path)
            var edited = draft
            guard status != 0 else {
                edited.body = try file.words(insteadOf: draft.body)
                return .editorReturned(edited)
            }
            guard let words = try? file.words(insteadOf: draft.body), words != draft.body else {
                return .failed(Messages.editorFailed(status), draft: nil)
            }
            edited.body = words
            return .editorFailed(Messages.editorFailedWithWords(status), edited)
        } catch {
            return .failed(error.message, draft: nil)
        }
    }

    /// The file name stands in the shell's "$1" and is never part of the command; the variable is a command, arguments and all.
    private static func run(on path: String) throws(EditorProblem) -> Int32 {
        let fallback =
            "if command -v sensible-editor >/dev/null; then exec sensible-editor \"$1\"; fi; "
            + "if command -v vi >/dev/null; then exec vi \"$1\"; fi; exec nano \"$1\""
        let command = SettingsInForce(file: ConfigFile.current.settings).editor.map { $0.value + " \"$1\"" } ?? fallback
        let status = ChildProcess.run(["/bin/sh", "-c", command, "sh", path])
        guard status != 127 else { throw EditorProblem(message: Messages.editorMissing) }
        return status
    }
}

/// Why nothing came of the editor.
struct EditorProblem: Error {
    let message: String
}

/// A file that only the reader can open, gone when its value is.
struct TemporaryFile: ~Copyable {
    /// Its path, which ends in ".md".
    let path: String

    /// Makes the file in TMPDIR, with a name that nothing else has, and fills it.
    init(content: String) throws(EditorProblem) {
        path = try Self.made(with: content)
    }

    deinit { _ = unsafe unlink(path) }

    /// The words in the file. A line feed that the editor put at the end of `before` is taken off again.
    func words(insteadOf before: String) throws(EditorProblem) -> String {
        guard var bytes = try? FileReading.content(ofFile: path) else { throw EditorProblem(message: Messages.editorLeftNothing) }
        if bytes.last == 0x0A, before.utf8.last != 0x0A { bytes.removeLast() }
        guard !bytes.isEmpty else { throw EditorProblem(message: Messages.editorLeftNothing) }
        guard let words = String(validating: bytes, as: UTF8.self) else { throw EditorProblem(message: Messages.editorLeftOddBytes) }
        return words
    }

    private static func made(with content: String) throws(EditorProblem) -> String {
        let folder = Environment.value("TMPDIR") ?? "/tmp"
        var name = Array("\(folder)/fathom-note-XXXXXX.md".utf8CString)
        let descriptor = unsafe mkstemps(&name, 3)
        guard descriptor >= 0 else { throw EditorProblem(message: Messages.temporaryFileFailed(errno: errno)) }
        defer { _ = close(descriptor) }
        let error = Output.writeAll(Array(content.utf8), to: descriptor)
        guard error == 0 else { throw EditorProblem(message: Messages.temporaryFileFailed(errno: error)) }
        return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

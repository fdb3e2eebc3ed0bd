internal import ArgumentParser
internal import FathomModel
internal import FathomNotes
internal import FathomUI

/// `fathom note edit`: gives a note other words.
struct NoteEditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Give a note other words.",
        usage: """
            fathom note edit --text <words> <id>
            fathom note edit <id> -
            """,
        discussion: """
            The words are kept to the byte; with - they are read from standard input to its end. The words before stay in the history, and \
            `fathom undo` brings them back. A deleted note comes back with its new words.
            """)

    @Argument(help: "The number of the note, as `fathom note list` prints it.")
    var id: String

    @Argument(help: ArgumentHelp("The words come from standard input.", valueName: "-"))
    var dash: String?

    @Option(help: ArgumentHelp("The words of the note.", valueName: "words"))
    var text: String?

    @OptionGroup
    var store: StoreOption

    func run() throws {
        let number = try NoteNumber.of(id)
        let words = try self.words()
        guard !words.isEmpty else { throw Messages.noteIsEmpty }
        var session = try store.session()
        _ = try session.keeping(draft(of: words, number, &session)) { session throws(Failure) in
            try session.change { store throws(StoreError) in try store.change(number, to: words, time: Environment.now) }
        }
        try Output.write(Messages.changed(number) + "\n")
        session.backUpIfDue()
    }

    /// Words from standard input, which are nowhere else, with what the store tells of their note; nil for other words. Words for a note that is not there
    /// are kept as a new one.
    private func draft(of words: String, _ number: Int64, _ session: inout NoteSession) -> DraftFile? {
        guard text == nil else { return nil }
        var (stored, isReadable) = (StoredNote?.none, true)
        do {
            stored = try session.read { store throws(StoreError) in try store.note(number) }.flatMap { $0 }
        } catch {
            isReadable = false
        }
        let place = stored?.note.place ?? NotePlace(section: 0, sectionTitle: "")
        let draft = NoteDraft(
            text: 0, place: place, note: stored == nil && isReadable ? nil : number, saw: stored?.note.version, body: words)
        return DraftFile(draft, digest: stored?.digest ?? "unknown", name: stored?.textName, written: Environment.now)
    }

    private func words() throws -> String {
        guard dash == nil || dash == "-" && text == nil else { throw ValidationError("Give the words after --text, or - alone.") }
        guard let text else {
            guard dash != nil else { throw Messages.noteNeedsWords }
            return try FileReading.standardInputWords()
        }
        guard !text.unicodeScalars.contains("\u{FFFD}") || RawArguments.areUTF8 else { throw Messages.wordsNotUTF8 }
        return text
    }
}

/// The number of a note as it is typed.
enum NoteNumber {
    static func of(_ text: String) throws(Failure) -> Int64 {
        guard let number = Int64(text) else { throw Messages.notANoteNumber(text) }
        return number
    }
}

internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomText

/// `fathom note list`: the notes of a text, or all.
struct NoteListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the notes of a text, or all notes.",
        discussion: """
            One line a note: its number, what it is about, when it was last changed, and its first line. Where the text changed since, it says \
            whether a note has moved, is doubtful or lost. With --json everything is there, the words to the byte.
            """)

    @Argument(help: ArgumentHelp("The text whose notes are meant: a file or @NAME; all texts without it.", valueName: "text"))
    var text: String?

    @OptionGroup(title: "Which notes")
    var filter: NoteFilter

    @OptionGroup
    var store: StoreOption

    @OptionGroup
    var codebook: CodebookOption

    @Flag(help: "List the notes that are marked deleted instead.")
    var deleted = false

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        var session = try store.session()
        if deleted { return try listDeleted(&session) }
        if let text { return try list(of: TextSource(text), &session) }
        guard !filter.review else { throw ValidationError("--review needs a text: what has changed is seen in it.") }
        let notes = (try session.read { store throws(StoreError) in try store.allNotes() } ?? []).filter {
            filter.keeps($0.note) && filter.keeps(sectionTitle: $0.note.place.sectionTitle, index: $0.note.place.section)
        }
        if notes.isEmpty, !json { return Output.complain(Messages.noNotes(of: nil)) }
        try Output.write(json ? JSONValue.array(notes.map(NoteListing.json)).text : NoteListing.text(notes))
    }

    private func listDeleted(_ session: inout NoteSession) throws {
        let texts = try text.map { try TextIdentity(ofTextCalled: $0) }
        let notes = try session.read { store throws(StoreError) in try store.deletedNotes(of: texts) } ?? []
        if notes.isEmpty, !json { return Output.complain(Messages.nothingDeleted) }
        try Output.write(json ? JSONValue.array(notes.map(NoteListing.json)).text : NoteListing.text(notes))
    }

    private func list(of source: TextSource, _ session: inout NoteSession) throws {
        let loaded = try LoadedText.read(source)
        let document = loaded.document
        let identity = TextIdentity(loaded, title: document.title)
        let all = try session.read { store throws(StoreError) in try store.notes(of: identity) } ?? []
        let listed = try NoteStandings(document).standings(of: all) {
            var choice = CorrectionChoice.stored(try store.session())
            return try ModelReading.model(of: loaded, codebook.choice(), &choice)
        }
        let section = try filter.section.map { try SectionSearch(document: document).section(called: $0) }
        let notes = listed.filter { note, standing in
            filter.keeps(note) && (section == nil || section == standing.section) && (!filter.review || standing.needsReview)
        }
        if notes.isEmpty, !json { return Output.complain(all.isEmpty ? Messages.noNotes(of: source.name) : Messages.noNoteLikeThat) }
        let lines = notes.map { note, standing in
            NoteListing.line(note, section: SectionSearch(document: document).label(standing.section), standing: standing)
        }
        let json = notes.map { NoteListing.json($0, in: document, source, standing: $1) }
        try Output.write(self.json ? JSONValue.array(json).text : lines.joined(separator: "\n") + "\n")
    }
}

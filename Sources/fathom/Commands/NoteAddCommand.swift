internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomText
internal import FathomUI

/// `fathom note add`: writes a note about a text, or about something in it.
struct NoteAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Write a note about a section, a sentence, words, a concept, a link or the whole of a text.",
        usage: """
            fathom note add --section <section> --text <words> <text>
            fathom note add --section <section> - <text>
            fathom note add --quote <words of the text> --text <words> <text>
            fathom note add --concept <name> --text <words> <text>
            fathom note add --link '<concept> <relation> <concept>' --text <words> <text>
            """,
        discussion: """
            The words are kept to the byte, whatever they begin with. With - the words are \
            read from standard input to its end.
            """)

    @OptionGroup(title: "What it is about")
    var owner: NoteOwnerOption

    @Option(help: ArgumentHelp("The words of the note.", valueName: "words"))
    var text: String?

    @OptionGroup
    var store: StoreOption

    @OptionGroup
    var codebook: CodebookOption

    @Flag(help: "Print the note as JSON.")
    var json = false

    @Argument(help: ArgumentHelp("The text: a file or @NAME; before it -, if the words come from standard input.", valueName: "text"))
    var operands: [String]

    func run() throws {
        let source = try self.source()
        let loaded = try LoadedText.read(source)
        let document = loaded.document
        let place = try owner.place(in: document) {
            var choice = CorrectionChoice.stored(try store.session())
            return try ModelReading.model(of: loaded, codebook.choice(), &choice)
        }
        let identity = TextIdentity(loaded, title: document.title)
        let words = try self.words()
        guard !words.isEmpty else { throw Messages.noteIsEmpty }
        var session = try store.session()
        let note = try add(words, at: place, of: identity, &session)
        let about = NoteLabel.saved(place.owner, section: SectionSearch(document: document).label(place.section))
        try Output.write(json ? NoteListing.json(note, in: document, source).text : Messages.saved(note, about: about) + "\n")
        session.backUpIfDue()
    }

    /// Writes the note. Words from standard input, which are nowhere else, are kept as a draft when that fails.
    private func add(
        _ words: String, at place: NotePlace, of identity: TextIdentity, _ session: inout NoteSession
    ) throws(Failure) -> Note {
        let draft = DraftFile(NoteDraft(text: 0, place: place, note: nil, body: words), of: identity, written: Environment.now)
        return try session.keeping(text == nil ? draft : nil) { session throws(Failure) in
            try session.write { store throws(StoreError) in try store.add(words, at: place, of: identity, time: Environment.now) }
        }
    }

    /// The text that is meant: the operand that is not the "-" of the words.
    private func source() throws -> TextSource {
        guard text == nil else {
            guard operands.count == 1 else { throw ValidationError("Name one text; quote the words after --text.") }
            return TextSource(operands[0])
        }
        guard let dash = operands.firstIndex(of: "-") else { throw Messages.noteNeedsWords }
        let rest = operands.indices.filter { $0 != dash }
        guard rest.count == 1 else { throw ValidationError("Name one text besides -.") }
        guard operands[rest[0]] != "-" else { throw Messages.standardInputTwice }
        return TextSource(operands[rest[0]])
    }

    private func words() throws(Failure) -> String {
        guard let text else { return try FileReading.standardInputWords() }
        guard !text.unicodeScalars.contains("\u{FFFD}") || RawArguments.areUTF8 else { throw Messages.wordsNotUTF8 }
        return text
    }
}

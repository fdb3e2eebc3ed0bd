internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomText

/// `fathom note add`: writes a note at a section of a text.
struct NoteAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Write a note at a section of a text.",
        usage: """
            fathom note add --section <section> --text <words> <text>
            fathom note add --section <section> - <text>
            """,
        discussion: """
            The words are kept to the byte. Words that begin with dashes go after an equals sign: --text='-- so'. With - the words are \
            read from standard input to its end.
            """)

    @Option(help: "The section: its number as `fathom outline` prints it, its title, or how its title begins.")
    var section: String

    @Option(help: ArgumentHelp("The words of the note.", valueName: "words"))
    var text: String?

    @OptionGroup
    var store: StoreOption

    @Flag(help: "Print the note as JSON.")
    var json = false

    @Argument(help: ArgumentHelp("The text: a file or @NAME; before it -, if the words come from standard input.", valueName: "text"))
    var operands: [String]

    func run() throws {
        let source = try self.source()
        let words = try self.words()
        guard !words.isEmpty else { throw Messages.noteIsEmpty }
        let loaded = try LoadedText.read(source)
        let document = loaded.document
        let index = try SectionSearch(document: document).section(called: section)
        let place = NotePlace(section: index, sectionTitle: document.sections[index].title)
        let identity = TextIdentity(loaded, title: document.title)
        var session = try store.session()
        let note = try session.write { store throws(StoreError) in
            try store.add(words, at: place, of: identity, time: Environment.now)
        }
        let title = SectionSearch(document: document).label(index)
        try Output.write(json ? NoteListing.json(note, in: document, source).text : Messages.saved(note, section: title) + "\n")
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

internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomText

/// `fathom note search`: full-text search in all notes.
struct NoteSearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search the words of all notes of all texts.",
        discussion: """
            Finds the notes that have all the words, or words that begin with them; capitals and accents do not matter. The best come first, each with \
            its text, what it is about and some of its words. If no note has the words, the status is 1.
            """)

    @Argument(help: "The words to look for.")
    var words: [String]

    @Option(help: "How many notes at most.")
    var most = 50

    @OptionGroup
    var store: StoreOption

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let wanted = words.joined(separator: " ")
        var session = try store.session()
        let hits = try session.read { store throws(StoreError) in try store.search(wanted, most: max(1, most)) } ?? []
        if json { return try Output.write(JSONValue.array(hits.map(Self.json)).text) }
        guard !hits.isEmpty else { throw Messages.noNoteHas(wanted) }
        try Output.write(hits.map(Self.text).joined(separator: "\n") + "\n")
    }

    private static func text(_ hit: NoteHit) -> String {
        let place = hit.note.place
        let section = place.sectionTitle.isEmpty ? String(place.section + 1) : "\(place.section + 1) \(place.sectionTitle)"
        let about = NoteLabel.about(place.owner, section: section)
        return
            "\(hit.note.id)  \(TextLine.of(hit.textTitle))  \(about)  \(Timestamp.local(hit.note.modified))\n    \(TextLine.of(hit.snippet))"
    }

    private static func json(_ hit: NoteHit) -> JSONValue {
        NoteListing.json(
            hit.note, section: hit.note.place.section, title: hit.note.place.sectionTitle, document: (hit.textName, hit.textTitle)
        )
        .adding("snippet", .string(hit.snippet))
    }
}

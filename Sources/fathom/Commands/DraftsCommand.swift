internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomText
internal import FathomUI

/// `fathom drafts`: words of notes that were not saved.
struct DraftsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drafts",
        abstract: "List, save or drop words of notes that were not saved.",
        discussion: """
            What you write in the explorer is kept in a file until it is saved, and so are the words of `fathom note add -` and `fathom note edit -` \
            when the store cannot take them. Words that a running Fathom holds are not listed.
            """,
        subcommands: [DraftsListCommand.self, DraftsShowCommand.self, DraftsSaveCommand.self, DraftsDropCommand.self],
        defaultSubcommand: DraftsListCommand.self)
}

/// Words that wait, with the file that has them.
struct WaitingDraft {
    /// The path of the file.
    let path: String
    /// What is in it.
    let file: DraftFile

    /// All words that wait, the oldest first.
    static func all(in folder: DraftFolder) -> [WaitingDraft] {
        folder.found().compactMap { path, content in
            DraftFile(content: content, text: 0).map { WaitingDraft(path: path, file: $0) }
        }.sorted { ($0.file.written, $0.path) < ($1.file.written, $1.path) }
    }

    /// The draft of that number in the list.
    static func numbered(_ number: String, in folder: DraftFolder) throws(Failure) -> WaitingDraft {
        let all = all(in: folder)
        guard let place = Int(number), all.indices.contains(place - 1) else { throw Messages.noSuchDraft(number) }
        return all[place - 1]
    }

    /// What the words are about.
    var about: String {
        let place = file.draft.place
        let section = place.sectionTitle.isEmpty ? "section \(place.section + 1)" : place.sectionTitle
        let owner = NoteLabel.about(place.owner, section: section)
        return (file.draft.note.map { "note \($0)" } ?? "new note \(owner)") + (file.name.map { ", \($0)" } ?? "")
    }
}

/// `fathom drafts list`: what waits, the oldest first.
struct DraftsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the words that wait, the oldest first.")

    @OptionGroup
    var store: StoreOption

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let drafts = WaitingDraft.all(in: DraftFolder(beside: try store.session().location))
        if json { return try Output.write(JSONValue.array(drafts.map(Self.json)).text) }
        if drafts.isEmpty { return Output.complain(Messages.noDrafts) }
        try Output.write(drafts.enumerated().map { Self.lines($0 + 1, $1) }.joined())
    }

    private static func lines(_ number: Int, _ draft: WaitingDraft) -> String {
        let words = TextLine.of(draft.file.draft.body)
        let begin = words.count > 60 ? words.prefix(59) + "…" : words
        return "\(number)  \(Timestamp.local(draft.file.written))  \(TextLine.of(draft.about))\n   \"\(begin)\"\n"
    }

    private static func json(_ draft: WaitingDraft) -> JSONValue {
        .object([
            ("path", .string(draft.path)), ("written", .string(Timestamp.universal(draft.file.written))),
            ("text", .optional(draft.file.name)), ("section", .string(draft.file.draft.place.sectionTitle)),
            ("about", NoteLabel.json(draft.file.draft.place.owner)),
            ("note", draft.file.draft.note.map { .integer(Int($0)) } ?? .null), ("body", .string(draft.file.draft.body)),
        ])
    }
}

/// `fathom drafts show`: the words, to the byte.
struct DraftsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Print words that wait.")

    @Argument(help: "The number of the words, as `fathom drafts` prints it.")
    var number: String

    @OptionGroup
    var store: StoreOption

    func run() throws {
        let draft = try WaitingDraft.numbered(number, in: DraftFolder(beside: try store.session().location))
        try Output.writeWords(draft.file.draft.body)
    }
}

/// `fathom drafts save`: makes a note of words that wait.
struct DraftsSaveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "save",
        abstract: "Save words that wait, as the note that they were to be.",
        discussion: "The file goes when the note is on disk. The text is looked for where it was, unless you name it.")

    @Argument(help: "The number of the words, as `fathom drafts` prints it.")
    var number: String

    @Argument(help: ArgumentHelp("The text: a file or @NAME.", valueName: "text"))
    var text: String?

    @OptionGroup
    var store: StoreOption

    func run() throws {
        var session = try store.session()
        let folder = DraftFolder(beside: session.location)
        let draft = try WaitingDraft.numbered(number, in: folder)
        guard let held = folder.hold(draft.path) else { throw Messages.noSuchDraft(number) }
        let words = draft.file.draft
        if let id = words.note {
            try session.change { store throws(StoreError) in
                try store.change(id, to: words.body, saw: words.saw, time: Environment.now)
            }
            folder.remove(held)
            return try Output.write(Messages.changed(id) + "\n")
        }
        guard let name = text ?? draft.file.name else { throw Messages.draftNeedsText(number) }
        let loaded = try LoadedText.read(TextSource(name))
        let document = loaded.document
        let identity = TextIdentity(loaded, title: document.title)
        let note = try session.write { store throws(StoreError) in
            try store.add(words.body, at: words.place, of: identity, time: Environment.now)
        }
        folder.remove(held)
        let section = SectionSearch(document: document).label(note.place.section(in: document))
        try Output.write(Messages.saved(note, about: NoteLabel.saved(note.place.owner, section: section)) + "\n")
        session.backUpIfDue()
    }
}

/// `fathom drafts drop`: throws words away.
struct DraftsDropCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "drop", abstract: "Throw words that wait away; asks first.")

    @Argument(help: "The number of the words, as `fathom drafts` prints it.")
    var number: String

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup
    var store: StoreOption

    func run() throws {
        let folder = DraftFolder(beside: try store.session().location)
        let draft = try WaitingDraft.numbered(number, in: folder)
        guard try Confirmation.of(Messages.asksToDrop(TextLine.of(draft.file.draft.body)), isGiven: yes) else {
            throw Messages.leftAsItWas
        }
        guard let held = folder.hold(draft.path) else { throw Messages.noSuchDraft(number) }
        folder.remove(held)
        try Output.write(Messages.dropped + "\n")
    }
}

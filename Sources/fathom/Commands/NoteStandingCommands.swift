internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomScreen

/// `fathom note delete`: marks notes deleted.
struct NoteDeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete notes.",
        discussion: """
            A note is marked deleted; its words stay in the store until `fathom note purge`, and `fathom note restore` or `fathom undo` brings it \
            back.
            """,
        aliases: ["rm"])

    @Argument(help: "The numbers of the notes, as `fathom note list` prints them.")
    var ids: [String]

    @OptionGroup
    var store: StoreOption

    func run() throws {
        try store.changeNotes(ids, saying: Messages.removed) { store, number throws(StoreError) in
            try store.delete(number, time: Environment.now)
        }
    }
}

/// `fathom note restore`: takes deletions back.
struct NoteRestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Bring deleted notes back.", discussion: "`fathom note list --deleted` lists those that can be.")

    @Argument(help: "The numbers of the notes.")
    var ids: [String]

    @OptionGroup
    var store: StoreOption

    func run() throws {
        try store.changeNotes(ids, saying: Messages.restored) { store, number throws(StoreError) in
            try store.restore(number, time: Environment.now)
        }
    }
}

extension StoreOption {
    /// Changes the notes of those numbers one after the other, and says so of each. All numbers are looked at before the first is changed.
    fileprivate func changeNotes(
        _ ids: [String], saying words: (Int64) -> String, _ change: (NoteStore, Int64) throws(StoreError) -> Note
    ) throws(Failure) {
        var numbers: [Int64] = []
        for id in ids { numbers.append(try NoteNumber.of(id)) }
        var session = try session()
        for number in numbers {
            try session.change(orElse: .noSuchNote(number)) { store throws(StoreError) in try change(store, number) }
            try Output.write(words(number) + "\n")
        }
    }
}

/// `fathom note purge`: takes deleted notes away for good.
struct NotePurgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Take deleted notes away for good.",
        discussion: """
            Every note that is marked deleted goes, with all that the history knows of it. Asks first, and makes a backup; the words are gone from \
            the disk when the last backup that has them is.
            """)

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup
    var store: StoreOption

    func run() throws {
        var session = try store.session()
        let count = try session.read { store throws(StoreError) in try store.deletedCount() } ?? 0
        guard count > 0 else { return Output.complain(Messages.nothingToPurge) }
        guard try Confirmation.of(Messages.asksToPurge(count), isGiven: yes) else { throw Messages.leftAsItWas }
        let purged = try session.write { store throws(StoreError) in try store.purge(time: Environment.now) }
        try Output.write(Messages.purged(purged) + "\n")
    }
}

/// `fathom note show`: one note, to the byte.
struct NoteShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print the words of a note.",
        discussion: """
            The words are printed to the byte, or with control characters made harmless when the output is a terminal. With --json all that is known \
            of the note is there.
            """)

    @Argument(help: "The number of the note, as `fathom note list` prints it.")
    var id: String

    @OptionGroup
    var store: StoreOption

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let number = try NoteNumber.of(id)
        var session = try store.session()
        let found = try session.read { store throws(StoreError) in try store.note(number) }
        guard let stored = found.flatMap({ $0 }) else { throw Messages.store(.noSuchNote(number), at: session.location.path) }
        if json { return try Output.write(NoteListing.json(stored).text) }
        try Output.writeWords(stored.note.body)
    }
}

internal import ArgumentParser
internal import FathomExport
internal import FathomNotes

/// `fathom backup`: the backups of the store.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "List, make and put back backups of your notes.",
        discussion: """
            Fathom makes a backup by itself when something was written and the last one is older than 30 minutes, on leaving, and before anything \
            that touches many notes. It keeps all of two days, 12 daily, 10 weekly and 9 monthly ones, in a folder beside the store.
            """,
        subcommands: [BackupListCommand.self, BackupNowCommand.self, BackupRestoreCommand.self, BackupSalvageCommand.self])
}

/// `fathom backup list`: all backups, the newest first.
struct BackupListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the backups, the newest first, with the notes in each.",
        discussion: "The number before a backup is what `fathom backup restore` takes. Every backup is read and checked.")

    @OptionGroup
    var store: StoreOption

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let folder = BackupFolder(ofStoreAt: try store.session().location.path)
        let backups = folder.backups.map { (backup: $0, count: try? $0.count()) }
        if json { return try Output.write(JSONValue.array(backups.map { Self.json($0, $1) }).text) }
        if backups.isEmpty { return Output.complain(Messages.noBackups) }
        let lines = backups.enumerated().map { "\($0 + 1)  \(Timestamp.local($1.backup.time))  \(Messages.backupCount($1.count))\n" }
        try Output.write(lines.joined())
    }

    private static func json(_ backup: Backup, _ count: Int?) -> JSONValue {
        .object([
            ("path", .string(backup.path)), ("time", .string(Timestamp.universal(backup.time))),
            ("notes", count.map { .integer($0) } ?? .null),
        ])
    }
}

/// `fathom backup now`: makes a backup.
struct BackupNowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "now", abstract: "Make a backup now.")

    @OptionGroup
    var store: StoreOption

    func run() throws {
        var session = try store.session()
        let backup = try session.read { store throws(StoreError) in try store.backUp(time: Environment.now) }
        guard let backup else { throw Messages.store(.missing, at: session.location.path) }
        try Output.write(Messages.backupMade(backup) + "\n")
    }
}

/// `fathom backup restore`: puts a backup back.
struct BackupRestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of the store.",
        discussion: """
            Without a number the newest backup that is whole is put back. Asks first. What stood there gets a backup of its own; a store that is \
            damaged is set aside, and it is said where.
            """)

    @Argument(help: ArgumentHelp("The number of the backup, as `fathom backup list` prints it.", valueName: "number"))
    var number: String?

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup
    var store: StoreOption

    func run() throws {
        let path = try store.session().location.path
        let (backup, count) = try choice(in: BackupFolder(ofStoreAt: path))
        guard try Confirmation.of(Messages.asksToRestore(backup, count), isGiven: yes) else { throw Messages.leftAsItWas }
        let aside = try Self.restore(backup, to: path)
        try Output.write(Messages.putBack(backup, count, aside: aside) + "\n")
    }

    private static func restore(_ backup: Backup, to path: String) throws(Failure) -> String? {
        do throws(StoreError) {
            return try StoreRestoring.restore(backup, to: path, time: Environment.now)
        } catch {
            throw Messages.store(error, at: path)
        }
    }

    private func choice(in folder: BackupFolder) throws(Failure) -> (Backup, Int) {
        guard let number else {
            guard let newest = folder.newestGood else { throw Messages.noGoodBackup }
            return newest
        }
        let backups = folder.backups
        guard let place = Int(number), backups.indices.contains(place - 1) else { throw Messages.noSuchBackup(number) }
        do throws(StoreError) {
            return (backups[place - 1], try backups[place - 1].count())
        } catch {
            throw Messages.store(error, at: backups[place - 1].path)
        }
    }
}

/// `fathom backup salvage`: what can still be read of a damaged store.
struct BackupSalvageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "salvage",
        abstract: "Write what can still be read of a damaged store, as Markdown.",
        discussion: "The store is only read. Notes whose rows cannot be read are looked for in the history.")

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Write into this file instead.", valueName: "file"))
    var output: String?

    @Flag(help: "Replace the file if it is there.")
    var force = false

    @OptionGroup
    var store: StoreOption

    func run() throws {
        let path = try store.session().location.path
        let notes = try found(at: path)
        guard !notes.isEmpty else { throw Messages.nothingSalvaged(path) }
        let text = SalvageText(notes).text
        guard let output, output != "-" else { return try Output.write(text) }
        try NewFile.write(text, to: output, replacing: force)
        Output.complain(Messages.salvaged(notes.count, in: output))
    }

    private func found(at path: String) throws(Failure) -> [StoreSalvage.Found] {
        do throws(StoreError) {
            return try StoreSalvage(ofStoreAt: path, temporary: Environment.value("TMPDIR") ?? "/tmp").notes
        } catch {
            throw Messages.store(error, at: path)
        }
    }
}

/// Salvaged notes as Markdown: by text, each under a heading of its number, place and time.
struct SalvageText {
    let text: String

    init(_ notes: [StoreSalvage.Found]) {
        var lines: [String] = []
        var title: String?
        for note in notes.sorted(by: { ($0.textTitle ?? "\u{10FFFF}", $0.id) < ($1.textTitle ?? "\u{10FFFF}", $1.id) }) {
            let own = note.textTitle ?? "A text whose title cannot be read"
            if own != title { lines.append("# \(TextLine.of(own))\n") }
            title = own
            let section = note.sectionTitle.isEmpty ? "" : ", \(TextLine.of(note.sectionTitle))"
            let source = note.isFromHistory ? " (from the history)" : ""
            lines.append("## Note \(note.id)\(section), \(Timestamp.local(note.modified))\(source)\n\n\(note.body)\n")
        }
        text = lines.joined(separator: "\n")
    }
}

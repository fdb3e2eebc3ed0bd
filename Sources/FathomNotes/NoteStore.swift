public import FathomModel
internal import GRDB

/// The notes on disk: one SQLite file, safe against a kill, a power cut, a full disk and a second Fathom.
///
/// Every write is one short transaction that is on disk when the call returns; a deletion is a mark; every act is kept in the history with
/// the note before and after. Calls block, for at most `wait` seconds (5 unless told) when another program writes: make them off the main thread.
public final class NoteStore: Sendable {
    let path: String
    let queue: DatabaseQueue
    private let identity: StoreFile.Identity
    /// This opening of the store, for the history.
    let run: HistoryRun

    /// Opens the store at `path`, in this order: is the file ours, is its schema known, is it whole; only then is anything written.
    ///
    /// With `creating`, a folder (mode 0700) and a file (mode 0600) are made where there is none; without, there being none is `missing`.
    /// The check of the whole file is made when it is small or its last writer did not end well; a large file that was left in order is
    /// checked page by page as it is read.
    public init(at path: String, creating: Bool, time: Int64, wait: Double = 5) throws(StoreError) {
        if creating { try StoreFile.create(at: path) }
        let file = try StoreFile(at: path)
        try file.examine(path)
        (self.path, identity) = (path, file.identity)
        queue = try StoreError.telling { try DatabaseQueue(path: path, configuration: Self.configuration(wait: wait)) }
        if file.needsCheck { try Self.check(queue) }
        if let header = file.header, header.schema < Migration.all.count { try Self.backUp(queue, of: path, time: time) }
        run = try StoreError.telling { [queue] in
            try queue.writeWithoutTransaction { database in
                try Migration.run(in: database, at: time)
                return try HistoryRun(in: database)
            }
        }
    }

    /// Whether the file that was opened still stands at its path: another one may have been put there, or it was taken away.
    public var isCurrent: Bool { StoreFile.Identity(ofFileAt: path) == identity }

    /// A number that another one follows when another program, or another opening of the store, writes to it. Reads one page at most.
    public func changeNumber() throws(StoreError) -> Int64 {
        try read { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }

    /// Reads every page and throws `damaged` with the first complaint. Linear in the file.
    static func check(_ queue: DatabaseQueue) throws(StoreError) {
        let complaint = try StoreError.telling {
            try queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
        }
        guard complaint == "ok" else { throw .damaged(complaint ?? "") }
    }

    private static func configuration(wait: Double) -> Configuration {
        var configuration = Configuration()
        configuration.label = "notes"
        configuration.busyMode = .timeout(wait)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            try database.execute(sql: "PRAGMA synchronous = EXTRA")
            _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
        }
        return configuration
    }
}

extension NoteStore {
    /// The notes of a text that are not deleted, by section, then age. Texts of the same content are asked first, then those of the same name.
    public func notes(of text: TextIdentity) throws(StoreError) -> [Note] {
        try read { database in
            try TextRow.matching(text, in: database).flatMap { try NoteRow.notes(ofText: $0, in: database) }
        }
    }

    /// Every note that is not deleted, with its text, by text, section and age.
    public func allNotes() throws(StoreError) -> [StoredNote] {
        try read { try NoteRow.all(in: $0) }
    }

    /// Every note that is marked deleted, of a text or of all texts for nil, in the same order.
    public func deletedNotes(of text: TextIdentity?) throws(StoreError) -> [StoredNote] {
        try read { database in
            let texts = try text.map { try TextRow.matching($0, in: database) }
            return try NoteRow.all(areDeleted: true, in: database).filter { texts?.contains($0.text) ?? true }
        }
    }

    /// The note of that number with its text, deleted or not; nil if there never was one.
    public func note(_ id: Int64) throws(StoreError) -> StoredNote? {
        try read { try NoteRow.one(id, in: $0) }
    }

    /// What was done to a note, oldest first.
    public func acts(on id: Int64) throws(StoreError) -> [NoteAct] {
        try read { try ActRow.acts(onNote: id, in: $0) }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try StoreError.telling { try queue.read(body) }
    }

    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try StoreError.telling {
            try queue.writeWithoutTransaction { database in
                var value: Value?
                try database.inTransaction(.immediate) {
                    value = try body(database)
                    try NoteIndex.catchUp(in: database)
                    return .commit
                }
                guard let value else { throw StoreError.other(code: 0) }
                return value
            }
        }
    }
}

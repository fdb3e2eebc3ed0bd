internal import GRDB

/// A copy of the store, made at some time; a file that is a store itself.
public struct Backup: Hashable, Sendable {
    /// Path of the file.
    public let path: String
    /// When it was made, in milliseconds since 1970 (UTC).
    public let time: Int64
}

extension Backup {
    /// How many notes stand in it, if it is whole: every page is read. Throws `damaged` and whatever else keeps it from being used.
    public func count() throws(StoreError) -> Int {
        try StoreFile(at: path).examine(path)
        let queue = try reading()
        try NoteStore.check(queue)
        return try StoreError.telling {
            try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM note WHERE deleted IS NULL") ?? 0 }
        }
    }

    /// The file, opened so that nothing is written to it.
    func reading() throws(StoreError) -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        return try StoreError.telling { [path] in try DatabaseQueue(path: path, configuration: configuration) }
    }
}

internal import GRDB
internal import Glibc

/// Backups of the store: whole copies in a folder beside it.
extension NoteStore {
    /// Where the backups of this store are.
    public var backups: BackupFolder { BackupFolder(ofStoreAt: path) }

    /// Makes a backup and takes superfluous ones away: a copy to a temporary name, checked page by page, synced, then renamed. Linear in the store;
    /// other programs can read meanwhile, and wait to write.
    @discardableResult
    public func backUp(time: Int64) throws(StoreError) -> Backup {
        try Self.backUp(queue, of: path, time: time)
    }

    /// As `backUp(time:)`, for a store that is being opened.
    @discardableResult
    static func backUp(_ queue: DatabaseQueue, of path: String, time: Int64) throws(StoreError) -> Backup {
        let folder = BackupFolder(ofStoreAt: path)
        try StoreFile.createFolder(at: folder.path)
        let unfinished = folder.unfinishedPath(at: time)
        try StoreFile.createNew(at: unfinished)
        defer { _ = unsafe unlink(unfinished) }
        try copy(queue, to: unfinished)
        var target = time
        while unsafe access(folder.path(at: target), F_OK) == 0 { target += 1 }
        try StoreFile.publish(unfinished, as: folder.path(at: target), in: folder.path)
        folder.prune(now: time)
        return Backup(path: folder.path(at: target), time: target)
    }

    /// Makes a backup if the store was written since the last one and that is older than `interval` milliseconds.
    @discardableResult
    public func backUpIfDue(time: Int64, interval: Int64 = BackupFolder.interval) throws(StoreError) -> Backup? {
        backups.isDue(at: time, interval: interval) ? try backUp(time: time) : nil
    }

    private static func copy(_ queue: DatabaseQueue, to file: String) throws(StoreError) {
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            // The copy is synced as a whole before it gets its name, and thrown away if it does not come to its end.
            try database.execute(sql: "PRAGMA synchronous = OFF")
            _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = OFF")
        }
        let copy = try StoreError.telling {
            let copy = try DatabaseQueue(path: file, configuration: configuration)
            try queue.backup(to: copy)
            return copy
        }
        try check(copy)
        try StoreError.telling { try copy.close() }
    }
}

internal import GRDB
internal import Glibc

/// Puts a backup in the place of a store.
public enum StoreRestoring {
    /// Puts the backup back as the store at `path`, and returns where the file is that stood there, if it was no store that could be used; a store that
    /// could gets a backup first, and other programs that have it open go on with what was put back.
    ///
    /// Throws if the backup is not whole, and `newer` for a store of a later Fathom, which stays as it is.
    public static func restore(_ backup: Backup, to path: String, time: Int64) throws(StoreError) -> String? {
        _ = try backup.count()
        do throws(StoreError) {
            try replaceContent(ofStoreAt: path, with: backup, time: time)
            return nil
        } catch .missing {
            try place(backup, at: path, time: time)
            return nil
        } catch .damaged, .foreign {
            let aside = "\(path)-set-aside-\(time)"
            guard unsafe rename(path, aside) == 0 else { throw .cannotCreate(errno: errno) }
            // A journal belongs to the file that it was written for.
            _ = unsafe rename(path + "-journal", aside + "-journal")
            try place(backup, at: path, time: time)
            return aside
        }
    }

    /// In one transaction, so that other programs see the one or the other.
    private static func replaceContent(ofStoreAt path: String, with backup: Backup, time: Int64) throws(StoreError) {
        let store = try NoteStore(at: path, creating: false, time: time)
        try store.backUp(time: time)
        let source = try backup.reading()
        try StoreError.telling { try source.backup(to: store.queue) }
        _ = try NoteStore(at: path, creating: false, time: time)
    }

    private static func place(_ backup: Backup, at path: String, time: Int64) throws(StoreError) {
        let new = "\(path)-new-\(time)"
        try StoreFile.createNew(at: new)
        defer { _ = unsafe unlink(new) }
        let source = try backup.reading()
        try StoreError.telling {
            let copy = try DatabaseQueue(path: new)
            try source.backup(to: copy)
            try copy.close()
        }
        try StoreFile.publish(new, as: path, in: StoreFile.folder(of: path) ?? ".")
    }
}

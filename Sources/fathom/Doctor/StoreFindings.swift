internal import FathomNotes
internal import Glibc

/// What `fathom doctor` says of the reader's notes and of their backups; the store is only read.
enum StoreFindings {
    static func all(_ option: StoreOption) -> [Finding] {
        let path: String
        do throws(Failure) {
            path = try StoreLocation(option: option.store).path
        } catch {
            return [Finding(.notes, "place", error.message, .fault)]
        }
        let place = Finding(.notes, "place", Messages.shown(path))
        return [place, writing(at: path), health(at: path), backups(of: path), drafts(beside: path)].compactMap(\.self)
    }

    private static func health(at path: String) -> Finding {
        do throws(StoreError) {
            let health = try StoreHealth(ofStoreAt: path)
            let words = Messages.doctorStore(health)
            return health.hasJournal
                ? Finding(.notes, "store", words, .remark, advice: Messages.doctorJournal)
                : Finding(.notes, "store", words)
        } catch .missing {
            return Finding(.notes, "store", Messages.doctorNoStore)
        } catch {
            return Finding(.notes, "store", Messages.store(error, at: path).message, .fault)
        }
    }

    /// Whether the file may be written, or, where there is none yet, the nearest folder above it that is there.
    private static func writing(at path: String) -> Finding? {
        var place = path
        while unsafe access(place, F_OK) != 0, let slash = place.lastIndex(of: "/"), slash != place.startIndex {
            place = String(place[..<slash])
        }
        guard unsafe access(place, W_OK) != 0 else { return nil }
        let reason = Environment.reason(errno)
        return Finding(.notes, "writing", Messages.doctorCannotWrite(place, reason), .fault, advice: Messages.doctorWritingAdvice)
    }

    private static func backups(of path: String) -> Finding? {
        let backups = BackupFolder(ofStoreAt: path).backups
        guard let newest = backups.first else {
            let hasStore = unsafe access(path, F_OK) == 0
            return hasStore ? Finding(.notes, "backups", Messages.doctorNoBackups, .remark, advice: Messages.doctorBackupAdvice) : nil
        }
        let size = backups.reduce(0) { $0 + FileSize.bytes(at: $1.path) }
        guard (try? newest.count()) != nil else {
            return Finding(.notes, "backups", Messages.doctorBrokenBackup(newest), .fault, advice: Messages.doctorBackupAdvice)
        }
        return Finding(.notes, "backups", Messages.doctorBackups(backups.count, newest: newest, size: size))
    }

    private static func drafts(beside path: String) -> Finding? {
        guard let folder = (try? StoreLocation(option: path)).map({ DraftFolder(beside: $0) }) else { return nil }
        let count = folder.found().count
        return count == 0 ? nil : Finding(.notes, "drafts", Messages.doctorDrafts(count), .remark, advice: Messages.doctorDraftAdvice)
    }
}

internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomScreen
internal import FathomUI

/// What is said about the history, backups and the standing of notes.
extension Messages {
    static func changed(_ id: Int64) -> String { "changed note \(id)" }
    static func restored(_ id: Int64) -> String { "note \(id) is back" }

    /// What is said in the plain dialogue, which keeps the words to be saved again.
    static func clashed(_ clash: Clash) -> String {
        let now = clash.isDeleted ? "deleted it" : "changed it to \(shown(TextLine.of(clash.theirs.body)))"
        guard clash.wish == .save else { return "another Fathom \(now) meanwhile; it was left so: asking again does it all the same" }
        return "another Fathom \(now) meanwhile; your words are not saved: saving them again puts them in its place"
    }

    static let correctedMeanwhile = "another Fathom put this right in another way meanwhile; it was left so: saying it again counts"

    static let storePathNotUTF8 = Failure(
        message: "the path of the notes is not UTF-8; give the folder another name, or say another place with --store", status: .usage)

    // Purging.

    static let nothingDeleted = "no note is marked deleted"
    static let nothingToPurge = "no note is marked deleted; nothing to purge"
    static func asksToPurge(_ count: Int) -> String {
        "\(notes(count, "deleted")) would be gone for good, with all the history of \(count == 1 ? "it" : "them"). Go on?"
    }
    static func purged(_ count: Int) -> String {
        "\(notes(count, "deleted")) purged; backups have \(count == 1 ? "it" : "them") until they are too old to be kept"
    }
    static let leftAsItWas = Failure(message: "nothing was changed", status: .nothingFound)
    static func needsYes(_ question: String) -> Failure {
        Failure(message: "there is nobody to ask (\(question.harmless)); say --yes if that is meant", status: .usage)
    }

    // The history.

    static let noHistory = "nothing was done yet"

    static func standing(_ standing: HistoryStep.Standing) -> String? {
        switch standing {
        case .done: nil
        case .undone: "taken back"
        case .dropped: "taken back, and something else done since"
        case .overtaken: "no longer to be taken back"
        }
    }

    static func turned(_ turn: HistoryTurn) -> String {
        "\(turn.direction == .undo ? "taken back" : "done again"): \(turn.step.words.harmless)"
    }

    static func nothingToTurn(_ direction: HistoryTurn.Direction) -> Failure {
        Failure(message: direction == .undo ? "there is nothing to take back" : "there is nothing to do again", status: .nothingFound)
    }

    // Backups.

    static let noBackups = "no backups yet; fathom backup now makes one"
    static let noGoodBackup = Failure(message: "there is no backup that is whole; fathom backup list shows all", status: .nothingFound)
    static func noSuchBackup(_ number: String) -> Failure {
        Failure(message: "there is no backup \(shown(number)); fathom backup list shows them", status: .nothingFound)
    }
    static let backupGone = Failure(message: "this backup is no longer there; nothing was changed", status: .nothingFound)
    static func backupCount(_ count: Int?) -> String { count.map { notes($0) } ?? "damaged" }
    static func backupMade(_ backup: Backup) -> String { "backup made: \(shown(backup.path))" }
    static func asksToRestore(_ backup: Backup, _ count: Int) -> String {
        "The store would be as it was at \(Timestamp.local(backup.time)), with \(notes(count)). Go on?"
    }
    static func putBack(_ backup: Backup, _ count: Int, aside: String?) -> String {
        let old = aside.map { "; the file that stood there is \(shown($0)) now" } ?? ""
        return "the store is as it was at \(Timestamp.local(backup.time)), with \(notes(count))\(old)"
    }

    /// What a reader whose store is damaged can do, as the second half of a sentence.
    static func wayOut(ofStoreAt path: String) -> String {
        let salvage = "what can still be read: fathom backup salvage -o FILE"
        guard let (backup, count) = BackupFolder(ofStoreAt: path).newestGood else { return "there is no backup; \(salvage)" }
        return "the newest good backup is of \(Timestamp.local(backup.time)) with \(notes(count)): fathom backup restore; \(salvage)"
    }

    // Salvage.

    static func salvaged(_ count: Int, in file: String) -> String { "wrote \(notes(count)) into \(shown(file))" }
    static func nothingSalvaged(_ path: String) -> Failure {
        Failure(message: "not one note of \(shown(path)) can be read; \(backupHint(path))", status: .badData)
    }

    private static func backupHint(_ path: String) -> String {
        BackupFolder(ofStoreAt: path).backups.isEmpty ? "keep a copy of the file" : "put a backup back with: fathom backup restore"
    }

    private static func notes(_ count: Int, _ kind: String = "") -> String {
        "\(count) \(kind.isEmpty ? "" : kind + " ")note\(count == 1 ? "" : "s")"
    }
}

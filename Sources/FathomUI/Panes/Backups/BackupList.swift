/// A backup of the store, as a list shows it.
public struct BackupFact: Hashable, Sendable, Identifiable {
    /// What the keeper of backups calls it.
    public let id: String
    /// When it was made, in the reader's time: "2026-11-30 21:45".
    public let time: String
    /// How many notes stand in it; nil for one that is damaged.
    public let notes: Int?

    /// A backup.
    public init(id: String, time: String, notes: Int?) {
        self.id = id
        self.time = time
        self.notes = notes
    }

    /// "12 notes".
    var count: String { notes.map { $0 == 1 ? "1 note" : "\($0) notes" } ?? "damaged" }
}

/// The backups of the store, shown for choosing.
struct BackupList: Hashable, Sendable {
    /// The backups, the newest first; at least one.
    let backups: [BackupFact]
    /// The chosen one.
    var cursor = ListCursor()
    /// Whether the question shows if the chosen one is to be put back.
    var isAsking = false

    /// Which keys hold meanwhile.
    var scope: Scope { isAsking ? .restoring : .backups }

    /// The chosen backup.
    var chosen: BackupFact? { backups.indices.contains(cursor.row) ? backups[cursor.row] : nil }

    /// What is asked before the chosen one is put back.
    var question: String {
        guard let chosen else { return "" }
        return "Put back the \(chosen.count) of \(chosen.time), for all texts? What is there now gets a backup first."
    }
}

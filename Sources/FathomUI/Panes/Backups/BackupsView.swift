import FathomScreen

/// A backup of the store, as a list shows it.
public struct BackupFact: Hashable, Sendable {
    /// When it was made, in the reader's time: "2026-11-30 21:45".
    public let time: String
    /// How many notes stand in it; nil for one that is damaged.
    public let notes: Int?

    /// A backup.
    public init(time: String, notes: Int?) {
        self.time = time
        self.notes = notes
    }
}

extension SheetContent {
    /// The backups, the newest first, in lines of `columns` columns.
    static func backups(_ backups: [BackupFact], columns: Int) -> SheetContent {
        var content = SheetContent(title: "Backups")
        guard !backups.isEmpty else {
            content.add("No backups yet. Fathom makes one when you have written something.", .quiet, columns: columns)
            return content
        }
        content.add("fathom backup restore NUMBER in the shell puts one back; it asks first.", .quiet, columns: columns)
        content.blank()
        for (place, backup) in backups.enumerated() {
            let notes = backup.notes.map { $0 == 1 ? "1 note" : "\($0) notes" } ?? "damaged"
            content.add("\(place + 1)", "\(backup.time)  \(notes)", columns: columns, indent: 5)
        }
        return content
    }
}

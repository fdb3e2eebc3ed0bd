import FathomScreen

/// Looking at the backups of the store, and putting one back.
extension State {
    /// Shows the backups, or says that there is none, unless the reader is elsewhere by now.
    mutating func show(_ backups: [BackupFact]) {
        guard editor == nil, prompt == nil, picker == nil, menu == nil, sheet == nil, draftList == nil else { return }
        guard !backups.isEmpty else { return say("No backups yet; the first is made when you have written something.") }
        backupList = BackupList(backups: backups)
    }

    /// Asks whether the chosen backup is to be put back.
    mutating func askToRestore() {
        guard let chosen = backupList?.chosen else { return }
        guard chosen.notes != nil else { return say("This backup is damaged; choose another one.") }
        backupList?.isAsking = true
    }

    /// Has the chosen backup put back, or goes on in the list.
    mutating func answerRestore(_ isRestored: Bool) -> [Effect] {
        guard isRestored, let chosen = backupList?.chosen else {
            backupList?.isAsking = false
            return []
        }
        backupList = nil
        say("Putting back the notes of \(chosen.time)\(look.glyphs.ellipsis)")
        return [.restoreBackup(chosen)]
    }

    /// Takes in that a backup was put back.
    mutating func take(restored backup: BackupFact, aside: String?) {
        let old = aside.map { " The damaged file is \($0) now." } ?? " The newest backup has what was there before."
        say("Put back: \(backup.count) of \(backup.time).\(old)")
    }

    /// Moves among the backups.
    mutating func moveBackups(_ motion: Action.Motion, times: Int) {
        guard let list = backupList else { return }
        let target = list.cursor.target(motion, times: times, rows: BackupsView.rows(self), of: list.backups.count)
        backupList?.cursor.move(to: target, of: list.backups.count)
    }

    /// A click chooses a backup, a double click asks whether to put it back, the wheel moves among them; a click beside the list closes it.
    mutating func takeInBackups(_ mouse: Mouse) {
        switch mouse.act {
        case .wheelUp: moveBackups(.up, times: 1)
        case .wheelDown: moveBackups(.down, times: 1)
        case .press, .doubleClick:
            guard let view = BackupsView(self), view.contains(mouse.position) else { return backupList = nil }
            guard let row = view.row(at: mouse.position), let count = backupList?.backups.count else { return }
            backupList?.isAsking = false
            backupList?.cursor.move(to: row, of: count)
            if mouse.act == .doubleClick { askToRestore() }
        default: break
        }
    }

    /// Scrolls the list so that the chosen backup shows.
    mutating func settleBackups() {
        guard let list = backupList else { return }
        let (row, rows) = (list.cursor.row, BackupsView.rows(self))
        backupList?.cursor.settle(lines: row..<row + 1, total: list.backups.count, rows: rows)
    }
}

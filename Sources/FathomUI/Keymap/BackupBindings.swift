import FathomScreen

extension Keymap {
    /// The backups of the store.
    static let backupBindings: [Binding] = [
        Binding("backups", [.character("Z")], .backups, in: .panes, "List the backups of your notes; one of them can be put back."),
        Binding(
            "restore-backup", [.enter], .restoreBackup, in: .backups, "Put the chosen backup back; asks first.", hint: "put back",
            priority: 1),
        Binding(
            "leave-backups", [.escape, .character("q"), .character("Z"), .backspace], .leaveBackups, in: .backups, "Close the list.",
            hint: "close", priority: 2),
        Binding("down", [.character("j"), Key(.down), .control("n")], .move(.down), in: .backups, "Choose the next."),
        Binding("up", [.character("k"), Key(.up), .control("p")], .move(.up), in: .backups, "Choose the one before."),
        Binding("page-down", [.character(" "), Key(.pageDown)], .move(.pageDown), in: .backups, "Down by a screenful."),
        Binding("page-up", [Key(.pageUp)], .move(.pageUp), in: .backups, "Up by a screenful."),
        Binding("start", [.character("g"), Key(.home)], .move(.start), in: .backups, "To the newest."),
        Binding("end", [.character("G"), Key(.end)], .move(.end), in: .backups, "To the oldest."),
        Binding("help", [.character("?"), Key(.function(1))], .help, in: .backups, "Show this list of keys.", hint: "help", priority: 0),
        Binding(
            "confirm-restore", [.character("y")], .answerRestore(true), in: .restoring, "Put it back.", hint: "put it back", priority: 1),
        Binding(
            "keep-store", [.character("n"), .escape], .answerRestore(false), in: .restoring, "Leave everything as it is.",
            hint: "leave it", priority: 2),
    ]
}

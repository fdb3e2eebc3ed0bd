import FathomScreen

extension Keymap {
    /// The history, and what is asked when somebody else changed a note.
    static let historyBindings: [Binding] = [
        Binding("history", [.character("U")], .history, in: .panes, "List what you did to this text, the latest first."),
        Binding("close", [.character("U")], .close, in: .record, "Close the history."),
        Binding("help", [.character("?")], .help, in: .record, "Show the list of keys."),
        Binding(
            "keep-mine", [.character("m")], .clash(.mine), in: .clash,
            "Have it your way: save your words in place of theirs, delete the note all the same.", hint: "mine", priority: 1),
        Binding(
            "keep-theirs", [.character("t")], .clash(.theirs), in: .clash, "Leave it as they left it; what you wanted is given up.",
            hint: "theirs",
            priority: 2),
        Binding(
            "keep-both", [.character("b")], .clash(.both), in: .clash, "Save their words and below them yours.", hint: "both", priority: 3),
        Binding("down", [.character("j"), Key(.down)], .move(.down), in: .clash, "Down by one line."),
        Binding("up", [.character("k"), Key(.up)], .move(.up), in: .clash, "Up by one line."),
        Binding("page-down", [.character(" "), Key(.pageDown)], .move(.pageDown), in: .clash, "Down by a screenful."),
        Binding("page-up", [Key(.pageUp)], .move(.pageUp), in: .clash, "Up by a screenful."),
        Binding("close", [.escape], .close, in: .clash, "Go on writing; nothing is decided yet.", hint: "not now", priority: 4),
    ]
}

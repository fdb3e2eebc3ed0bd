import FathomScreen

extension Keymap {
    /// Words of notes that an earlier run kept and did not save.
    static let draftBindings: [Binding] = [
        Binding(
            "drafts", [.character("D")], .drafts, in: .panes, "Show words of notes that an earlier run kept and did not save.",
            hint: "unsaved words", priority: 4),
        Binding(
            "take-up-draft", [.enter], .takeUpDraft, in: .drafts, "Go on writing the chosen words.", hint: "go on writing", priority: 1),
        Binding(
            "drop-draft", [.character("d"), Key(.delete)], .dropDraft, in: .drafts, "Throw the chosen words away; asks first.",
            hint: "drop", priority: 3),
        Binding(
            "leave-drafts", [.escape, .character("q"), .character("l"), .character("D"), .backspace], .leaveDrafts, in: .drafts,
            "Keep them for later.", hint: "later", priority: 2),
        Binding("down", [.character("j"), Key(.down), .control("n")], .move(.down), in: .drafts, "Choose the next."),
        Binding("up", [.character("k"), Key(.up), .control("p")], .move(.up), in: .drafts, "Choose the one before."),
        Binding("start", [.character("g"), Key(.home)], .move(.start), in: .drafts, "To the first."),
        Binding("end", [.character("G"), Key(.end)], .move(.end), in: .drafts, "To the last."),
        Binding("help", [.character("?"), Key(.function(1))], .help, in: .drafts, "Show this list of keys.", hint: "help", priority: 0),
        Binding(
            "confirm-drop", [.character("y"), .enter], .answerDropDraft(true), in: .dropping, "Throw the words away for good.",
            hint: "throw away", priority: 1),
        Binding(
            "keep-draft", [.character("n"), .escape], .answerDropDraft(false), in: .dropping, "Keep them after all.", hint: "keep",
            priority: 2),
    ]
}

import FathomScreen

extension Keymap {
    /// Marks and bookmarks.
    static let markBindings: [Binding] = [
        Binding(
            "mark", [.character("m")], .marks(.set), in: .panes,
            "Mark this place of the text with a letter that follows; the store keeps it.",
            hint: "mark", priority: 22),
        Binding(
            "go-to-mark", [.character("'")], .marks(.go), in: .panes, "Go to the mark of the letter that follows.", hint: "go to mark",
            priority: 23),
        Binding(
            "bookmarks", [.character("B")], .marks(.list), in: .panes, "List the bookmarks of this text.", hint: "bookmarks", priority: 24),
        Binding("letter", Key.characters("abcdefghijklmnopqrstuvwxyz"), .letter, in: .letter, "The letter of the mark."),
        Binding(
            "before-jump", [.character("'")], .beforeJump, in: .letter, "Go to where you were before the last jump; the second time back.",
            hint: "before the jump", priority: 1),
        Binding(
            "leave-marks", [.escape, .control("g")], .leaveMarks, in: [.letter, .bookmarks], "Leave; nothing is marked.", hint: "cancel",
            priority: 2),
        Binding("take-bookmark", [.enter], .takeBookmark, in: .bookmarks, "Go to the chosen place.", hint: "go there", priority: 1),
        Binding(
            "delete-bookmark", [.character("d"), Key(.delete)], .deleteBookmark, in: .bookmarks, "Delete the chosen bookmark.",
            hint: "delete", priority: 3),
        Binding("leave-marks", [.character("q"), .character("B"), .backspace], .leaveMarks, in: .bookmarks, "Close the list."),
        Binding("down", [.character("j"), Key(.down), .control("n")], .move(.down), in: .bookmarks, "Choose the next."),
        Binding("up", [.character("k"), Key(.up), .control("p")], .move(.up), in: .bookmarks, "Choose the one before."),
        Binding("start", [.character("g"), Key(.home)], .move(.start), in: .bookmarks, "To the first."),
        Binding("end", [.character("G"), Key(.end)], .move(.end), in: .bookmarks, "To the last."),
    ]
}

import FathomScreen

extension Keymap {
    /// Writing a note: what it has beyond the keys of a line editor.
    static let editorBindings: [Binding] = [
        Binding(
            "save-note", [.control("s"), Key(.enter, .alt)], .save, in: .editor, "Save the note (Esc then Enter does too).", hint: "save",
            priority: 1),
        Binding("step-out", [.escape], .stepOut, in: .editor, "Leave; asks first if something would be lost.", hint: "cancel", priority: 2),
        Binding(
            "open-editor", [.alt("e")], .openEditor, in: .editor, "Go on in your own editor ($VISUAL or $EDITOR).", hint: "own editor",
            priority: 5),
        Binding(
            "find-in-note", [.alt("/")], .findInNote, in: .editor, "Find words in this note; ~ before them makes a regular expression.",
            hint: "find", priority: 6),
        Binding("next-in-note", [.alt("n")], .matchInNote(.next), in: .editor, "Go to the next place of what was found."),
        Binding("previous-in-note", [.alt("p")], .matchInNote(.previous), in: .editor, "Go to the place before."),
        Binding("edit-new-line", [.enter], .edit(.newLine), in: .editor, "Start a new line."),
        Binding("edit-up", [Key(.up), .control("p")], .edit(.up), in: .editor, "Up by one row."),
        Binding("edit-down", [Key(.down), .control("n")], .edit(.down), in: .editor, "Down by one row."),
        Binding("edit-page-up", [Key(.pageUp)], .edit(.pageUp), in: .editor, "Up by a screenful."),
        Binding("edit-page-down", [Key(.pageDown)], .edit(.pageDown), in: .editor, "Down by a screenful."),
        Binding("edit-start", [Key(.home, .control), .alt("<")], .edit(.start), in: .editor, "To the start of the note."),
        Binding("edit-end", [Key(.end, .control), .alt(">")], .edit(.end), in: .editor, "To the end of the note."),
    ]

    /// Completing a name or a tag.
    static let completionBindings: [Binding] = [
        Binding(
            "take-completion", [Key(.tab), .enter], .takeCompletion, in: .completion, "Put the chosen name or tag into the note.",
            hint: "take", priority: 1),
        Binding(
            "leave-completion", [.escape], .leaveCompletion, in: .completion, "Close the list and write on.", hint: "close", priority: 2),
        Binding("down", [Key(.down), .control("n")], .move(.down), in: .completion, "Choose the next.", hint: "next", priority: 3),
        Binding("up", [Key(.up), .control("p")], .move(.up), in: .completion, "Choose the one before."),
    ]
}

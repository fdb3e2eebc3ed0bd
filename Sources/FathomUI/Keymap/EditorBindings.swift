import FathomScreen

extension Keymap {
    /// Writing a note: the keys of a line editor, over several lines.
    static let editorBindings: [Binding] = [
        Binding(
            "save-note", [.control("s"), Key(.enter, .alt)], .save, in: .editor, "Save the note (Esc then Enter does too).", hint: "save",
            priority: 1),
        Binding("step-out", [.escape], .stepOut, in: .editor, "Leave; asks first if something would be lost.", hint: "cancel", priority: 2),
        Binding(
            "open-editor", [.alt("e")], .openEditor, in: .editor, "Go on in your own editor ($VISUAL or $EDITOR).", hint: "own editor",
            priority: 5),
        Binding("edit-new-line", [.enter], .edit(.newLine), in: .editor, "Start a new line."),
        Binding("edit-left", [Key(.left), .control("b")], .edit(.left), in: .editor, "Left by one character."),
        Binding("edit-right", [Key(.right), .control("f")], .edit(.right), in: .editor, "Right by one character."),
        Binding("edit-up", [Key(.up), .control("p")], .edit(.up), in: .editor, "Up by one row."),
        Binding("edit-down", [Key(.down), .control("n")], .edit(.down), in: .editor, "Down by one row."),
        Binding("edit-word-left", [Key(.left, .control), .alt("b"), Key(.left, .alt)], .edit(.wordLeft), in: .editor, "Left by one word."),
        Binding(
            "edit-word-right", [Key(.right, .control), .alt("f"), Key(.right, .alt)], .edit(.wordRight), in: .editor, "Right by one word."),
        Binding("edit-line-start", [Key(.home), .control("a")], .edit(.lineStart), in: .editor, "To the start of the line."),
        Binding("edit-line-end", [Key(.end), .control("e")], .edit(.lineEnd), in: .editor, "To the end of the line."),
        Binding("edit-page-up", [Key(.pageUp)], .edit(.pageUp), in: .editor, "Up by a screenful."),
        Binding("edit-page-down", [Key(.pageDown)], .edit(.pageDown), in: .editor, "Down by a screenful."),
        Binding("edit-start", [Key(.home, .control), .alt("<")], .edit(.start), in: .editor, "To the start of the note."),
        Binding("edit-end", [Key(.end, .control), .alt(">")], .edit(.end), in: .editor, "To the end of the note."),
        Binding(
            "edit-delete-back", [.backspace, .control("h")], .edit(.deleteBack), in: .editor, "Delete the character before the cursor."),
        Binding(
            "edit-delete-forward", [Key(.delete), .control("d")], .edit(.deleteForward), in: .editor,
            "Delete the character under the cursor."),
        Binding(
            "edit-kill-line", [.control("k")], .edit(.killLine), in: .editor, "Cut to the end of the line; at the end, join the next line."),
        Binding("edit-kill-to-start", [.control("u")], .edit(.killToStart), in: .editor, "Cut to the start of the line."),
        Binding(
            "edit-kill-word-back", [.control("w"), Key(.backspace, .alt)], .edit(.killWordBack), in: .editor,
            "Cut the word before the cursor."),
        Binding("edit-kill-word-forward", [.alt("d")], .edit(.killWordForward), in: .editor, "Cut the word after the cursor."),
        Binding("edit-yank", [.control("y")], .edit(.yank), in: .editor, "Put back what was cut last.", hint: nil),
    ]
}

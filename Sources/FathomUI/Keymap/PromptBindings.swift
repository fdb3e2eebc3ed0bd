import FathomScreen

extension Keymap {
    /// Writing a line at the bottom of the screen.
    static let promptBindings: [Binding] = [
        Binding("take-line", [.enter], .take, in: .prompt, "Take the line as it is.", hint: "done", priority: 1),
        Binding(
            "leave-line", [.escape, .control("g")], .leave, in: .prompt, "Leave the line; everything is as before.", hint: "cancel",
            priority: 2),
        Binding(
            "regular-expression", [.alt("r")], .expression, in: .prompt,
            "Search or filter by a regular expression instead of words: a ~ before the line, or none.", hint: "expression", priority: 3),
        Binding("edit-up", [Key(.up), .control("p")], .edit(.up), in: .prompt, "An earlier line.", hint: "earlier", priority: 6),
        Binding("edit-down", [Key(.down), .control("n")], .edit(.down), in: .prompt, "A later line."),
    ]

    /// What holds wherever words are written: the keys of a line editor.
    static let writingBindings: [Binding] = [
        Binding("edit-left", [Key(.left), .control("b")], .edit(.left), in: .writing, "Left by one character."),
        Binding("edit-right", [Key(.right), .control("f")], .edit(.right), in: .writing, "Right by one character."),
        Binding(
            "edit-word-left", [Key(.left, .control), .alt("b"), Key(.left, .alt)], .edit(.wordLeft), in: .writing, "Left by one word."),
        Binding(
            "edit-word-right", [Key(.right, .control), .alt("f"), Key(.right, .alt)], .edit(.wordRight), in: .writing, "Right by one word."),
        Binding("edit-line-start", [Key(.home), .control("a")], .edit(.lineStart), in: .writing, "To the start of the line."),
        Binding("edit-line-end", [Key(.end), .control("e")], .edit(.lineEnd), in: .writing, "To the end of the line."),
        Binding(
            "edit-delete-back", [.backspace, .control("h")], .edit(.deleteBack), in: .writing, "Delete the character before the cursor."),
        Binding(
            "edit-delete-forward", [Key(.delete), .control("d")], .edit(.deleteForward), in: .writing,
            "Delete the character under the cursor."),
        Binding(
            "edit-kill-line", [.control("k")], .edit(.killLine), in: .writing, "Cut to the end of the line; at the end, join the next line."
        ),
        Binding("edit-kill-to-start", [.control("u")], .edit(.killToStart), in: .writing, "Cut to the start of the line."),
        Binding(
            "edit-kill-word-back", [.control("w"), Key(.backspace, .alt)], .edit(.killWordBack), in: .writing,
            "Cut the word before the cursor."),
        Binding("edit-kill-word-forward", [.alt("d")], .edit(.killWordForward), in: .writing, "Cut the word after the cursor."),
        Binding("edit-yank", [.control("y")], .edit(.yank), in: .writing, "Put back what was cut last."),
        Binding(
            "edit-yank-before", [.alt("y")], .edit(.yankBefore), in: .writing,
            "Right after that: put back what was cut before it instead, and so on."),
        Binding(
            "edit-undo", [.alt("u"), .control("_")], .edit(.undo), in: .writing,
            "Take back what was written or deleted last, a word at a time."),
        Binding("edit-redo", [.control("r")], .edit(.redo), in: .writing, "Write again what was taken back."),
    ]
}

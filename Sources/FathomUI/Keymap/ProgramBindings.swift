import FathomScreen

extension Keymap {
    /// Notes.
    static let noteBindings: [Binding] = [
        Binding([.character("a")], .addNote, in: .panes, "Write a note about the current section.", hint: "note", priority: 8),
        Binding([.character("e")], .editNote, in: .panes, "Change the note under the cursor.", hint: nil),
        Binding([.character("E")], .openEditor, in: .panes, "Write or change a note in your own editor ($VISUAL or $EDITOR)."),
        Binding(
            [.character("d"), Key(.delete)], .deleteNote, in: .notes, "Delete the note under the cursor.", hint: "delete", priority: 4),
        Binding([.character("u")], .undo, in: .panes, "Take the last change of a note back: a new one, other words, a deletion."),
        Binding([.control("r")], .redo, in: .panes, "Do again what u took back."),
    ]

    /// The program as a whole.
    static let programBindings: [Binding] = [
        Binding([.character("?"), Key(.function(1))], .help, in: .panes, "Show this list of keys.", hint: "help", priority: 0),
        Binding([Key(.function(1))], .help, in: [.editor, .why], "Show the list of keys."),
        Binding([.character("q")], .quit, in: .panes, "Quit.", hint: "quit", priority: 9),
        Binding([.character("Q")], .quitAtOnce, in: [.panes, .sheets], "Quit at once."),
        Binding(
            [.escape], .stepOut, in: .panes,
            "Step out: stop reading a long text, keeping what was read; else drop a count or a mark, then go back to the list."),
        Binding([.character("r")], .readOn, in: .panes, "Go on reading a text that was stopped.", hint: "read on", priority: 2),
        Binding([.control("c")], .cancel, in: [.panes, .editor, .question, .sheets], "Cancel what is going on; twice quits."),
        Binding([.control("l")], .redraw, in: [.panes, .editor, .question, .sheets], "Draw the screen anew."),
        Binding([.control("z")], .suspend, in: [.panes, .editor, .question, .sheets], "Hand the terminal back to the shell; fg returns."),
    ]

    /// Help and reasons.
    static let sheetBindings: [Binding] = [
        Binding(
            [.escape, .character("q"), .backspace, .enter], .close, in: .sheets, "Close it.", hint: "close", priority: 1),
        Binding([.character("?"), Key(.function(1))], .close, in: .help, "Close the help."),
        Binding([.character("w")], .close, in: .why, "Close the reason."),
        Binding([.character("?")], .help, in: .why, "Show the list of keys."),
        Binding([.character("y"), .enter], .save, in: .question, "Save the note.", hint: "save", priority: 1),
        Binding([.character("n"), .character("d")], .discard, in: .question, "Throw the words away.", hint: "discard", priority: 2),
        Binding([.escape], .keepWriting, in: .question, "Go on writing.", hint: "go on writing", priority: 3),
    ]
}

import FathomScreen

extension Keymap {
    /// Notes.
    static let noteBindings: [Binding] = [
        Binding(
            "add-note", [.character("a")], .addNote, in: .browsing,
            "Write a note on what you are at: the concept in a list, the link in the links, the section in the text.", hint: "note",
            priority: 8),
        Binding("edit-note", [.character("e")], .editNote, in: .panes, "Change the note under the cursor.", hint: nil),
        Binding(
            "open-editor", [.character("E")], .openEditor, in: .panes, "Write or change a note in your own editor ($VISUAL or $EDITOR)."),
        Binding(
            "delete-note", [.character("d"), Key(.delete)], .deleteNote, in: .notes, "Delete the note under the cursor.", hint: "delete",
            priority: 4),
        Binding("undo", [.character("u")], .undo, in: .panes, "Take back what you did last to this text, even in an earlier run."),
        Binding("redo", [.control("r")], .redo, in: .panes, "Do again what u took back."),
    ]

    /// The program as a whole.
    static let programBindings: [Binding] = [
        Binding("help", [.character("?"), Key(.function(1))], .help, in: .browsing, "Show this list of keys.", hint: "help", priority: 0),
        Binding("help", [Key(.function(1))], .help, in: [.writing, .labels, .why], "Show the list of keys."),
        Binding("quit", [.character("q")], .quit, in: .panes, "Quit.", hint: "quit", priority: 9),
        Binding("quit-at-once", [.character("Q")], .quitAtOnce, in: [.browsing, .sheets], "Quit at once."),
        Binding(
            "step-out", [.escape], .stepOut, in: .panes,
            "Step out: end a search or a filter; else stop reading a long text, keeping what was read; else drop a count or a mark, then go back to the list.",
            hint: "end search", priority: 1),
        Binding(
            "read-on", [.character("r")], .readOn, in: .browsing, "Go on reading a text that was stopped.", hint: "read on", priority: 2),
        Binding("cancel", [.control("c")], .cancel, in: .anywhere, "Cancel what is going on; twice quits."),
        Binding("redraw", [.control("l")], .redraw, in: .anywhere, "Draw the screen anew."),
        Binding(
            "suspend", [.control("z")], .suspend, in: .anywhere,
            "Hand the terminal back to the shell; fg returns."),
    ]

    /// Help and reasons.
    static let sheetBindings: [Binding] = [
        Binding(
            "close", [.escape, .character("q"), .backspace, .enter], .close, in: .sheets, "Close it.", hint: "close", priority: 1),
        Binding(
            "search-keys", [.character("/")], .searchKeys, in: .help, "Show only the keys and commands that have some words.",
            hint: "search", priority: 2),
        Binding("close", [.character("?"), Key(.function(1))], .close, in: .help, "Close the help."),
        Binding("close", [.character("w")], .close, in: .why, "Close the reason."),
        Binding("help", [.character("?")], .help, in: .why, "Show the list of keys."),
        Binding("save-note", [.character("y"), .enter], .save, in: .question, "Save the note.", hint: "save", priority: 1),
        Binding(
            "discard-note", [.character("n"), .character("d")], .discard, in: .question, "Throw the words away.", hint: "discard",
            priority: 2),
        Binding("keep-writing", [.escape], .keepWriting, in: .question, "Go on writing.", hint: "go on writing", priority: 3),
    ]
}

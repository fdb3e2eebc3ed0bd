import FathomScreen

extension Keymap {
    /// Going anywhere by a few letters.
    static let pickingBindings: [Binding] = [
        Binding(
            "finder", [.control("p")], .pick(.finder), in: [.browsing, .spreads],
            "Find a concept, a section, a note, a text or a command by some of its letters, and go there.", hint: "find", priority: 9),
        Binding(
            "palette", [.character(":")], .pick(.palette), in: [.browsing, .spreads], "Do something by its name; Tab completes the name.",
            hint: "command", priority: 11),
        Binding(
            "trail", [.character("H")], .pick(.trail), in: [.browsing, .spreads], "List where you have been, and go back there.",
            hint: "trail",
            priority: 25),
        Binding(
            "show-labels", [.character("f")], .showLabels, in: .browsing,
            "Lay letters over the mentions that show, in the links over the links; typing the letters follows.", hint: "labels",
            priority: 14),
    ]

    /// Choosing from a list that narrows.
    static let pickerBindings: [Binding] = [
        Binding("take-line", [.enter], .take, in: .picker, "Go to what is chosen, or do it.", hint: "go there", priority: 1),
        Binding(
            "leave-line", [.escape, .control("g")], .leave, in: .picker, "Leave; everything is as before.", hint: "cancel", priority: 2),
        Binding(
            "complete", [Key(.tab)], .complete, in: .picker, "Put the chosen words into the line.", hint: "complete", priority: 3),
        Binding("down", [Key(.down), .control("n")], .move(.down), in: .picker, "Choose the next."),
        Binding("up", [Key(.up), .control("p")], .move(.up), in: .picker, "Choose the one before."),
        Binding("page-down", [Key(.pageDown)], .move(.pageDown), in: .picker, "Down by a screenful."),
        Binding("page-up", [Key(.pageUp)], .move(.pageUp), in: .picker, "Up by a screenful."),
        Binding("start", [Key(.home, .control), .alt("<")], .move(.start), in: .picker, "To the first."),
        Binding("end", [Key(.end, .control), .alt(">")], .move(.end), in: .picker, "To the last."),
    ]

    /// Letters over what can be followed.
    static let labelBindings: [Binding] = [
        Binding("leave-line", [.escape, .control("g")], .leave, in: .labels, "Take the letters away.", hint: "cancel", priority: 1),
        Binding(
            "edit-delete-back", [.backspace, .control("h")], .edit(.deleteBack), in: .labels, "Take a typed letter back.",
            hint: "a letter back",
            priority: 2),
    ]
}

import FathomScreen

extension Keymap {
    /// Several texts: the library and comparisons.
    static let spreadBindings: [Binding] =
        [
            Binding(
                "library", [.character("L")], .library, in: .panes, "List the open texts: title, counts, notes, and how far each is read.",
                hint: "texts", priority: 25),
            Binding(
                "compare", [.character("C")], .compare, in: .panes, "Compare this text with the next one, when several are open.",
                hint: "compare", priority: 26),
            Binding(
                "compare", [.character("C")], .compare, in: .library, "Compare the text that shows with the one under the cursor.",
                hint: "compare", priority: 3),
            Binding(
                "follow", [.enter], .follow, in: .comparison, "Go to the concept in its text; back leads to the comparison again.",
                hint: "go there", priority: 1),
            Binding("follow", [.enter], .follow, in: .library, "Open the text under the cursor.", hint: "open", priority: 1),
            Binding(
                "other-side", [Key(.tab), Key(.tab, .shift)], .side(nil), in: .comparison, "Choose the other text.", hint: "other side",
                priority: 2),
            Binding("left-side", [.character("h"), Key(.left)], .side(.left), in: .comparison, "Choose the text on the left, A."),
            Binding("right-side", [.character("l"), Key(.right)], .side(.right), in: .comparison, "Choose the text on the right, B."),
            Binding(
                "next-text", [.character(">")], .text(.next), in: .comparison, "Compare with the next text.", hint: "next text", priority: 5
            ),
            Binding("previous-text", [.character("<")], .text(.previous), in: .comparison, "Compare with the text before."),
            Binding(
                "close", [.escape, .character("q"), .character("C")], .close, in: .comparison, "Close it.", hint: "close", priority: 4),
            Binding("close", [.escape, .character("q"), .character("L")], .close, in: .library, "Close it.", hint: "close", priority: 4),
        ] + spreadMovingBindings

    /// Moving and leaving, as in the panes.
    private static let spreadMovingBindings: [Binding] = [
        Binding("down", [.character("j"), Key(.down), .control("n")], .move(.down), in: .spreads, "Down by one entry or line."),
        Binding("up", [.character("k"), Key(.up)], .move(.up), in: .spreads, "Up by one entry or line."),
        Binding("page-down", [.character(" "), Key(.pageDown), .control("f")], .move(.pageDown), in: .spreads, "Down by a screenful."),
        Binding("page-up", [.character("b"), Key(.pageUp), .control("b")], .move(.pageUp), in: .spreads, "Up by a screenful."),
        Binding("half-page-down", [.control("d")], .move(.halfDown), in: .spreads, "Down by half a screenful."),
        Binding("half-page-up", [.control("u")], .move(.halfUp), in: .spreads, "Up by half a screenful."),
        Binding("start", [.character("g"), Key(.home)], .move(.start), in: .spreads, "To the start."),
        Binding("end", [.character("G"), Key(.end)], .move(.end), in: .spreads, "To the end."),
        Binding("back", [.backspace, .control("o")], .back, in: .spreads, "Go back to where you were before the last jump."),
        Binding("forward", [.control("]"), .character("+")], .forward, in: .spreads, "Go forward again along the trail."),
        Binding("help", [.character("?"), Key(.function(1))], .help, in: .spreads, "Show this list of keys.", hint: "help", priority: 0),
        Binding("quit-at-once", [.character("Q")], .quitAtOnce, in: .spreads, "Quit at once."),
        Binding("cancel", [.control("c")], .cancel, in: .spreads, "Cancel what is going on; twice quits."),
        Binding("redraw", [.control("l")], .redraw, in: .spreads, "Draw the screen anew."),
        Binding("suspend", [.control("z")], .suspend, in: .spreads, "Hand the terminal back to the shell; fg returns."),
    ]
}

import FathomScreen

extension Keymap {
    /// Following, and what each pane adds to it.
    static let paneBindings: [Binding] = [
        Binding(
            "follow", [.enter], .follow, in: .lists, "Go to the concept's first mention in the text.", hint: "first mention", priority: 1),
        Binding(
            "follow", [.enter], .follow, in: .text, "Select the concept that the cursor stands on.", hint: "select concept", priority: 1),
        Binding(
            "follow", [.enter], .follow, in: .links, "Go to the concept at the other end; on a quoted sentence, to its place in the text.",
            hint: "follow", priority: 1),
        Binding(
            "go-to-sentence", [.character("s")], .sentence, in: .links, "Go to the sentence that a link rests on.", hint: "sentence",
            priority: 5),
        Binding(
            "next-any-mention", [.character(")")], .anyMention(.next), in: .text, "Put the cursor on the next mention of any concept.",
            hint: "next concept", priority: 4),
        Binding(
            "previous-any-mention", [.character("(")], .anyMention(.previous), in: .text,
            "Put the cursor on the mention before, of any concept."),
        Binding(
            "back", [.backspace, .control("o")], .back, in: .browsing, "Go back to where you were before the last jump.", hint: "back",
            priority: 3),
        Binding(
            "forward", [.control("]")], .forward, in: .browsing, "Go forward again along the trail."),
        Binding(
            "forward", [.character("+")], .forward, in: [.panes, .listing, .matrix], "Go forward again along the trail."),
        Binding(
            "why", [.character("w")], .why, in: .browsing,
            "Show why this is here: the rule, its cue, the sentence, how sure, and what weighed for it.",
            hint: "why", priority: 6),
        Binding(
            "show-less", [.character("M")], .showLess, in: .browsing,
            "Show less: what is asserted; hedged or conditional; supposed or unreal; denied; said by others; then all again.",
            hint: "show less", priority: 20),
        Binding("show-all", [.character("F")], .showAll, in: .browsing, "Show everything again."),
        Binding(
            "filter", [.character("&")], .filter, in: .panes, "Filter this pane: only rows with certain words show.", hint: "filter",
            priority: 18),
        Binding(
            "sort", [.character("s")], .sort, in: .lists,
            "Sort this list by weight, by first mention, by name, by number of links.", hint: "sort", priority: 16),
        Binding(
            "type", [.character("t")], .type, in: .lists, "Show one type of actor, or one family of yours; then all again.",
            hint: "type", priority: 17),
        Binding(
            "search", [.character("/")], .search, in: [.browsing, .spreads],
            "Search this pane, the text as a whole; in a view that is a list, find a row by its letters.", hint: "search", priority: 7),
        Binding(
            "next-mention", [.character("n")], .mention(.next), in: .panes,
            "Go to the next match while a search is on, else to the next mention of the selected concept.",
            hint: "next mention",
            priority: 7),
        Binding(
            "previous-mention", [.character("N")], .mention(.previous), in: .panes, "Go to the match before, or to the mention before."),
        Binding("next-section", [.character("]")], .section(.next), in: .panes, "Go to the next section.", hint: "section", priority: 12),
        Binding(
            "previous-section", [.character("[")], .section(.previous), in: .panes,
            "Go to the start of this section, then to the one before."),
    ]

    /// Moving inside a pane and between panes.
    static let movingBindings: [Binding] =
        [
            Binding(
                "down", [.character("j"), Key(.down), .control("n")], .move(.down), in: [.browsing, .sheets], "Down by one entry or line."),
            Binding("up", [.character("k"), Key(.up)], .move(.up), in: [.browsing, .sheets], "Up by one entry or line."),
            Binding(
                "page-down", [.character(" "), Key(.pageDown), .control("f")], .move(.pageDown), in: [.browsing, .sheets],
                "Down by a screenful."),
            Binding(
                "page-up", [.character("b"), Key(.pageUp), .control("b")], .move(.pageUp), in: [.browsing, .sheets], "Up by a screenful."),
            Binding("half-page-down", [.control("d")], .move(.halfDown), in: [.browsing, .sheets], "Down by half a screenful."),
            Binding("half-page-up", [.control("u")], .move(.halfUp), in: [.browsing, .sheets], "Up by half a screenful."),
            Binding("start", [.character("g"), Key(.home)], .move(.start), in: [.browsing, .sheets], "To the start."),
            Binding("end", [.character("G"), Key(.end)], .move(.end), in: [.browsing, .sheets], "To the end."),
            Binding("next-pane", [Key(.tab)], .focusStep(.next), in: .panes, "To the next pane.", hint: "next pane", priority: 2),
            Binding("previous-pane", [Key(.tab, .shift)], .focusStep(.previous), in: .panes, "To the pane before."),
            Binding("pane-right", [.character("l"), Key(.right)], .focusSide(.right), in: .panes, "To the pane on the right."),
            Binding("pane-left", [.character("h"), Key(.left)], .focusSide(.left), in: .panes, "To the pane on the left."),
        ]
        + PaneID.allCases.map { pane in
            Binding(
                "\(pane.title.lowercased())-pane", [.character(Character(String(pane.rawValue)))], .focus(pane), in: .browsing,
                "To the pane of that number.")
        } + [
            Binding(
                "count", Key.characters("089"), .digit, in: .browsing,
                "Any digits right before a motion repeat it: 5j goes five down, 12n twelve mentions on."),
            Binding(
                "drawer", [.character("o")], .drawer, in: .panes,
                "Open or close the drawer with links and notes, where the screen has one.",
                hint: "drawer", priority: 30),
            Binding("section", [], .numbered(.section), in: .panes, "Go to the section of that number, counted from 1."),
            Binding("pane", [], .numbered(.pane), in: .panes, "To the pane of that number."),
            Binding("text", [], .numbered(.text), in: .panes, "To the open text of that number."),
            Binding("next-text", [.character(">")], .text(.next), in: .panes, "To the next text, when several are open."),
            Binding("previous-text", [.character("<")], .text(.previous), in: .panes, "To the text before."),
        ]
}

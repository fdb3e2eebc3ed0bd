import FathomScreen

extension Keymap {
    /// The views of the whole argument: opening them, and what holds inside.
    static let overviewBindings: [Binding] = openingBindings + mapBindings + matrixBindings + listingBindings

    private static let openingBindings: [Binding] = [
        Binding(
            "map", [.character("v")], .overview(.map), in: .browsing, "Show the argument as a map: boxes in lanes, joined by lines.",
            hint: "map", priority: 15),
        Binding(
            "matrix", [.character("x")], .overview(.matrix), in: .browsing,
            "Show a matrix: which concepts share sentences or links, or stand in which section.", hint: "matrix", priority: 18),
        Binding(
            "path", [.character("p")], .overview(.path), in: .browsing,
            "Show how the selected concept leads to another, step by step.", hint: "path", priority: 16),
        Binding(
            "gaps", [.character("!")], .overview(.gaps), in: .browsing,
            "Show what the argument leaves open: threats without a response, thin consequences, silent sentences.", hint: "gaps",
            priority: 17),
        Binding("close", [.escape, .character("q")], .close, in: .overviews, "Back to the panes.", hint: "close", priority: 2),
        Binding(
            "column-right", [.character("l"), Key(.right)], .sidestep(.right), in: [.map, .matrix],
            "To the box in the lane on the right, to the column on the right."),
        Binding(
            "column-left", [.character("h"), Key(.left)], .sidestep(.left), in: [.map, .matrix],
            "To the box in the lane on the left, to the column on the left."),
    ]

    private static let mapBindings: [Binding] = [
        Binding(
            "follow", [.enter], .follow, in: .map, "Go to the concept in its list, with its links.", hint: "go there", priority: 1),
        Binding(
            "map-zoom", [.character("z")], .mapZoom(.around), in: .map,
            "Show the neighbourhood of the selected concept, the chain through it, or the whole argument, in turn.", hint: "zoom",
            priority: 3),
        Binding("map-zoom-in", [.character("+"), .character("=")], .mapZoom(.closer), in: .map, "Show less of the argument."),
        Binding("map-zoom-out", [.character("-")], .mapZoom(.further), in: .map, "Show more of the argument."),
        Binding(
            "map-centre", [.character("c")], .centre, in: .map, "Draw the map around the selected concept.", hint: "centre", priority: 4),
    ]

    private static let matrixBindings: [Binding] = [
        Binding("follow", [.enter], .follow, in: .matrix, "Show the sentences behind the cell.", hint: "sentences", priority: 1),
        Binding("next-kinds", [Key(.tab)], .matrix(.kinds(.next)), in: .matrix, "Compare other kinds.", hint: "other kinds", priority: 3),
        Binding("previous-kinds", [Key(.tab, .shift)], .matrix(.kinds(.previous)), in: .matrix, "Compare the kinds before."),
        Binding(
            "matrix-sections", [.character("s")], .matrix(.sections), in: .matrix, "Put sections or concepts above the columns.",
            hint: "sections", priority: 4),
        Binding(
            "matrix-measure", [.character("c")], .matrix(.measure), in: .matrix, "Count shared sentences or links.",
            hint: "count links", priority: 5),
        Binding("matrix-turn", [.character("t")], .matrix(.turn), in: .matrix, "Exchange rows and columns.", hint: "turn", priority: 7),
    ]

    private static let listingBindings: [Binding] = [
        Binding(
            "follow", [.enter], .follow, in: .listing, "Go to the concept, the section or the sentence under the cursor.", hint: "go there",
            priority: 1)
    ]
}

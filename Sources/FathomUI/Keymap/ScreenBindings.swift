import FathomScreen

extension Keymap {
    /// Sizes of panes, and the place where the reader left.
    static let screenBindings: [Binding] = [
        Binding(
            "zoom", [.character("z")], .zoom, in: .panes, "Let this pane fill the screen, or show all panes again.", hint: "all panes",
            priority: 2),
        Binding("narrower", [.character("-")], .stretch(.narrower), in: .panes, "Make this pane narrower."),
        Binding("wider", [.character("=")], .stretch(.wider), in: .panes, "Make this pane wider."),
        Binding("shorter", [.character("{")], .stretch(.shorter), in: .panes, "Make this pane shorter."),
        Binding("taller", [.character("}")], .stretch(.taller), in: .panes, "Make this pane taller."),
        Binding("usual-sizes", [.alt("=")], .usualSizes, in: .panes, "Give every pane its usual size again."),
        Binding(
            "start-over", [.character("R")], .startOver, in: .panes,
            "Start at the top of the text, as if it were opened for the first time."),
    ]
}

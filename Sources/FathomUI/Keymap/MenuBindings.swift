import FathomScreen

extension Keymap {
    /// The menu of the right mouse button.
    static let menuBindings: [Binding] = [
        Binding("choose", [.enter, .character(" ")], .chooseInMenu, in: .menu, "Do what the row says.", hint: "do it", priority: 1),
        Binding("down", [.character("j"), Key(.down), .control("n")], .move(.down), in: .menu, "Down by one row."),
        Binding("up", [.character("k"), Key(.up), .control("p")], .move(.up), in: .menu, "Up by one row."),
        Binding("start", [.character("g"), Key(.home)], .move(.start), in: .menu, "To the first row."),
        Binding("end", [.character("G"), Key(.end)], .move(.end), in: .menu, "To the last row."),
        Binding("close", [.escape, .character("q")], .close, in: .menu, "Close the menu.", hint: "close", priority: 2),
    ]
}

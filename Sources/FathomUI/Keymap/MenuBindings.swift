import FathomScreen

extension Keymap {
    /// The menu of the right mouse button, and that of corrections.
    static let menuBindings: [Binding] = [
        Binding("choose", [.enter, .character(" ")], .chooseInMenu, in: .menus, "Do what the row says.", hint: "do it", priority: 1),
        Binding("down", [.character("j"), Key(.down), .control("n")], .move(.down), in: .menus, "Down by one row."),
        Binding("up", [.character("k"), Key(.up), .control("p")], .move(.up), in: .menus, "Up by one row."),
        Binding("start", [.character("g"), Key(.home)], .move(.start), in: .menus, "To the first row."),
        Binding("end", [.character("G"), Key(.end)], .move(.end), in: .menus, "To the last row."),
        Binding("close", [.escape, .character("q")], .close, in: .menus, "Close the menu.", hint: "close", priority: 2),
    ]
}

import FathomScreen
import Testing

/// Names of keys, read and printed.
@Suite struct KeyNameTests {
    @Test(arguments: [
        ("j", Key.character("j")), ("G", .character("G")), ("?", .character("?")), ("é", .character("é")), ("-", .character("-")),
        ("Space", .character(" ")), ("Ctrl-d", .control("d")), ("Ctrl-]", .control("]")), ("Ctrl--", .control("-")),
        ("Alt-b", .alt("b")), ("Alt-B", .alt("B")), ("Alt-Enter", Key(.enter, .alt)), ("Shift-Tab", Key(.tab, .shift)),
        ("Ctrl-Alt-Shift-Up", Key(.up, [.control, .alt, .shift])), ("PgUp", Key(.pageUp)), ("PgDn", Key(.pageDown)),
        ("F1", Key(.function(1))), ("F12", Key(.function(12))), ("Esc", Key(.escape)), ("Backspace", Key(.backspace)),
        ("Delete", Key(.delete)), ("Insert", Key(.insert)), ("Home", Key(.home)), ("End", Key(.end)), ("Enter", Key(.enter)),
    ])
    func readsAndPrints(_ name: String, _ key: Key) {
        #expect(Key(name: name) == key)
        #expect(key.name == name)
    }

    @Test(arguments: [
        ("ctrl-D", "Ctrl-d"), ("C-x", "Ctrl-x"), ("M-x", "Alt-x"), ("s-tab", "Shift-Tab"), ("escape", "Esc"), ("Return", "Enter"),
        ("pagedown", "PgDn"), ("f5", "F5"), ("Alt-Ctrl-a", "Ctrl-Alt-a"),
    ])
    func readsOtherForms(_ form: String, _ name: String) {
        #expect(Key(name: form)?.name == name)
    }

    @Test(arguments: ["", "Ctrl-", "Hyper-x", "Shift-a", "F0", "F25", "jk", "\u{1B}", "\t"])
    func refusesWhatNamesNoKey(_ name: String) {
        #expect(Key(name: name) == nil)
    }
}

import FathomModel
import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

/// Keys of the reader's own: in dispatch, hints and help alike.
@Suite struct KeyChangeTests {
    static func replay(_ changes: [KeyChange]) -> Replay {
        var state = State(texts: [SampleModel.model])
        state.keymap = Keymap(changes)
        return Replay(state, size: Size(columns: 120, rows: 40))
    }

    @Test func aNewKeyDoesItAndTheOldOneNoLonger() {
        var replay = Self.replay([KeyChange(name: "down", keys: [.character("x")])])
        replay.press("x")
        #expect(replay.state.text.selected?.name == "Harbour Guild")
        replay.press("j")
        #expect(replay.state.text.selected?.name == "Harbour Guild")
    }

    @Test func aKeyIsTakenFromWhatHadIt() {
        let keymap = Keymap([KeyChange(name: "zoom", keys: [.character("w")])])
        for scope in [Scope.lists, .text, .links, .notes] { #expect(keymap.action(for: .character("w"), in: scope) == .zoom) }
        #expect(keymap.action(for: .character("w"), in: .why) == .close, "elsewhere it keeps its meaning")
        for scope in [Scope.lists, .text, .links, .notes] {
            let keys = keymap.bindings(in: scope).filter { $0.name == "why" }.flatMap(\.keys)
            #expect(keys.isEmpty)
        }
        #expect(keymap.action(for: .character("w"), in: .map) == .why, "and in the views, where zoom is none")
        #expect(keymap.action(for: .character("z"), in: .lists) == nil)
    }

    @Test func aKeyForOnePlaceLeavesTheOthers() {
        let keymap = Keymap([KeyChange(name: "go-to-sentence", keys: [.character("j")])])
        #expect(keymap.action(for: .character("j"), in: .links) == .sentence)
        #expect(keymap.action(for: .character("j"), in: .lists) == .move(.down))
    }

    @Test func hintsAndHelpTellTheNewKeys() {
        var replay = Self.replay([KeyChange(name: "help", keys: [.alt("h")]), KeyChange(name: "quit", keys: [])])
        let hints = Hints.fitting(replay.state, columns: 118)
        #expect(hints.contains { $0.key == "Alt-h" && $0.words == "help" })
        #expect(!hints.contains { $0.words == "quit" })
        replay.press("Alt-h")
        #expect(replay.state.sheet != nil)
        let help = SheetContent.help(for: .lists, columns: 100, look: Look(), keymap: replay.state.keymap)
        #expect(help.lines.contains { $0.label == "Alt-h" && $0.text == "Show this list of keys." })
    }

    @Test func theAnswersToAQuestionStay() {
        let keymap = Keymap([KeyChange(name: "save-note", keys: [.alt("s")])])
        #expect(keymap.action(for: .alt("s"), in: .editor) == .save && keymap.action(for: .control("s"), in: .editor) == nil)
        #expect(keymap.action(for: .character("y"), in: .question) == .save)
    }

    @Test func messagesNameTheNewKeys() {
        var replay = Self.replay([KeyChange(name: "zoom", keys: [Key(.function(5))]), KeyChange(name: "start-over", keys: [])])
        replay.press("F5")
        #expect(replay.state.message?.text == "One pane at a time; F5 shows all again.")
        #expect(replay.state.key(.startOver) == ":start-over")
    }

    @Test func withoutChangesTheTableIsTheUsualOne() {
        let (own, usual) = (Keymap([]), Keymap.usual)
        for scope in KeymapTests.scopes {
            for key in Keymap.bindings.flatMap(\.keys) {
                #expect(own.action(for: key, in: scope) == usual.action(for: key, in: scope))
            }
        }
    }

    @Test func everyActionCanHaveAKeyOfItsOwn() {
        for name in Keymap.names {
            let keys = (name == "cancel" ? [Key.control("c")] : []) + [Key(.function(20), [.control, .alt])]
            #expect(KeyChange(name: name, keys: keys).fault(beside: []) == nil, "\(name)")
        }
    }

    @Test(arguments: [
        ("zom", "z", KeyChange.Fault?.some(.unknown)), ("zoom", "3", .digit(.character("3"))), ("zoom", "Ctrl-c", .kept(.control("c"))),
        ("cancel", "F9", .kept(.control("c"))), ("save-note", "x", .typed(.character("x"))), ("zoom", "j", nil),
        ("save-note", "Alt-s", nil),
    ])
    func whatCannotBeIsRefused(_ name: String, _ key: String, _ fault: KeyChange.Fault?) throws {
        let change = KeyChange(name: name, keys: [try #require(Key(name: key))])
        #expect(change.fault(beside: []) == fault)
    }

    @Test func wordsOnTheScreenNameTheReadersOwnKeys() {
        var state = State(texts: [SampleModel.model], greeting: true)
        state.keymap = Keymap([
            KeyChange(name: "add-note", keys: [.character("A")]), KeyChange(name: "map", keys: [.character("X")]),
            KeyChange(name: "back", keys: [.character("b")]),
        ])
        let size = Size(columns: 120, rows: 40)
        let text = view(state, size).text
        #expect(text.contains("Press A to write one"))
        #expect(text.contains("b goes back"))
        _ = update(&state, .input(.key(.character("X"))))
        #expect(view(state, size).text.contains("X Map"))
    }
}

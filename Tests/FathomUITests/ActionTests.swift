import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

/// What keys do, in words: where the reader was, what was pressed, what the state says then.
@Suite struct ActionTests {
    /// One row: keys, and what must hold after them.
    struct Row: CustomTestStringConvertible, Sendable {
        let keys: String
        let holds: String
        let check: @Sendable (State) -> Bool
        var testDescription: String { "\(keys): \(holds)" }

        init(_ keys: String, _ holds: String, _ check: @escaping @Sendable (State) -> Bool) {
            self.keys = keys
            self.holds = holds
            self.check = check
        }
    }

    static let panes: [Row] = [
        Row("", "the first actor is selected") { $0.text.selected?.name == "Aldane" && $0.panes.focus == .actors },
        Row("j", "the second actor is selected") { $0.text.selected?.name == "Harbour Guild" },
        Row("j j k", "down, down and up is down") { $0.text.selected?.name == "Harbour Guild" },
        Row("k", "the first entry holds") { $0.text.selected?.name == "Aldane" },
        Row("G", "the last actor is selected") { $0.text.selected?.name == "fishing families of the lower town" },
        Row("9 9 j", "a count past the end holds at the end") { $0.text.selected?.name == "fishing families of the lower town" },
        Row("End Home", "the first again") { $0.text.selected?.name == "Aldane" },
        Row("Down Up Ctrl-n k", "arrows and their likes") { $0.text.selected?.name == "Aldane" },
        Row("3 pause", "a digit goes to its pane and selects there") {
            $0.panes.focus == .strategy && $0.text.selected?.name == "sea wall"
        },
        Row("3 j", "a digit right before a motion is a count") { $0.panes.focus == .actors && $0.text.selected?.name == "town council" },
        Row("3 pause j", "after a pause it is not") { $0.panes.focus == .strategy && $0.text.selected?.name == "dredging pact" },
        Row("3 w Esc j", "nor after another key") { $0.panes.focus == .strategy && $0.text.selected?.name == "dredging pact" },
        Row("1 2 k", "two digits are a count") { $0.panes.focus == .actors && $0.count == nil },
        Row("7 pause", "notes have the focus") { $0.panes.focus == .notes },
        Row("Tab Tab", "Tab goes on") { $0.panes.focus == .strategy },
        Row("Shift-Tab", "Shift-Tab goes back around the end") { $0.panes.focus == .notes },
        Row("l", "to the text") { $0.panes.focus == .text },
        Row("Right Right", "to the links") { $0.panes.focus == .links },
        Row("l l l l", "no further than the last column") { $0.panes.focus == .links },
        Row("l h", "and back to the list") { $0.panes.focus == .actors },
        Row("Left", "no further than the first column") { $0.panes.focus == .actors },
    ]

    static let showing: [Row] = [
        Row("M", "only what is asserted shows") { $0.text.showing == .asserted && $0.text.entries(of: .actors).count == 5 },
        Row("M M", "nothing of the sample is hedged") { $0.text.entries(of: .actors).isEmpty && $0.text.selected == nil },
        Row("M M F", "F shows all again, and selects again") { $0.text.showing == .all && $0.text.selected?.name == "Aldane" },
        Row("F", "F has nothing to do") { $0.message?.text == "Everything shows already; M shows less." },
        Row("M M M M M M", "around to all") { $0.text.showing == .all && $0.text.entries(of: .threats).count == 2 },
        Row("j Enter M M Backspace", "back to a place that was hidden shows all") {
            $0.text.showing == .all && $0.text.selected?.name == "Harbour Guild"
        },
    ]

    static let following: [Row] = [
        Row("Enter", "a concept leads to its first mention") {
            $0.panes.focus == .text && $0.panes.reader.cursor == $0.text.selected?.mentions.first?.span
        },
        Row("Enter n n", "n goes on") { $0.panes.reader.cursor == $0.text.selected?.mentions[2].span },
        Row("Enter n n N", "N goes back") { $0.panes.reader.cursor == $0.text.selected?.mentions[1].span },
        Row("Enter N", "nothing before the first") { $0.message?.text == "No earlier mention of Aldane." },
        Row("Enter 2 n", "with a count") { $0.panes.reader.cursor == $0.text.selected?.mentions[2].span },
        Row("Enter Backspace", "back where it began") { $0.panes.focus == .actors && $0.trail.past.isEmpty },
        Row("Enter Ctrl-o +", "and forward") { $0.panes.focus == .text },
        Row("Backspace", "no further back") { $0.message?.text == "This is where you began." },
        Row("Ctrl-]", "no further forward") { $0.message?.text == "There is nothing ahead on the trail." },
        Row("Enter ) ) Enter", "Enter selects the concept under the cursor") {
            $0.text.selected?.name == "town council" && $0.trail.past.count == 2
        },
        Row("6 pause Enter", "a link leads to the other concept") { $0.text.selected?.name == "dredging pact" && $0.panes.focus == .links },
        Row("6 pause Enter Backspace", "and back") { $0.text.selected?.name == "Aldane" && $0.panes.focus == .links },
        Row("6 pause j Enter", "a quoted sentence leads to its place") {
            $0.panes.focus == .text && $0.panes.reader.evidence != nil
        },
        Row("6 pause s", "s leads there from the link itself") { $0.panes.focus == .text && $0.panes.reader.evidence != nil },
        Row("6 pause s Esc", "Esc drops the mark first") { $0.panes.reader.evidence == nil && $0.panes.focus == .text },
        Row("6 pause s Esc Esc", "then steps out to the list") { $0.panes.focus == .actors },
        Row("]", "the next section") { $0.text.currentSection == 1 },
        Row("] ] [", "and back") { $0.text.currentSection == 1 },
        Row("9 9 ]", "no section past the last") { $0.message?.text == "This is the last section." },
        Row("5 pause G", "at the end the last section is the current one") {
            $0.text.currentSection == $0.text.document.sections.count - 1
        },
        Row("5 pause G g", "and the first at the start") { $0.text.currentSection == 0 && $0.panes.reader.place == 0 },
    ]

    static let program: [Row] = [
        Row("?", "help opens") { $0.scope == .help },
        Row("? q", "and closes") { $0.scope == .lists },
        Row("F1", "F1 too") { $0.scope == .help },
        Row("w", "why opens") { $0.scope == .why },
        Row("w w", "and closes") { $0.scope == .lists },
        Row("Ctrl-c", "Ctrl-c says how to quit") { $0.message?.text == "Press q to quit, or Ctrl-c again." },
        Row("a x Ctrl-c", "Ctrl-c in the editor asks") { $0.editor?.isAsking == true },
        Row("a Esc", "an untouched note needs no question") { $0.editor == nil },
        Row("a x Esc n", "n throws the words away") { $0.editor == nil && $0.text.notes.isEmpty },
        Row("a x Esc Esc", "Esc goes on writing") { $0.editor?.isAsking == false },
        Row("a x Esc y", "y saves") { $0.editor == nil && $0.text.notes.map(\.body) == ["x"] },
        Row("a Ctrl-s", "an empty note is not saved") { $0.editor != nil && $0.text.notes.isEmpty },
        Row("a q Ctrl-s", "q is a letter in the editor") { $0.text.notes.map(\.body) == ["q"] },
        Row("e", "no note to change") { $0.message?.text == "No note to change here. Press a to write one." },
        Row("u", "nothing to take back") { $0.message?.text == "Nothing to take back." },
        Row("a x Ctrl-s 7 pause d", "d deletes") { $0.text.notes.isEmpty },
        Row("a x Ctrl-s 7 pause d u", "u takes it back") { $0.text.notes.count == 1 },
        Row("a x Ctrl-s 7 pause d u u", "and then the note itself") { $0.text.notes.isEmpty },
        Row("a x Ctrl-s u Ctrl-r", "Ctrl-r does it again") { $0.text.notes.map(\.body) == ["x"] },
        Row("a x Ctrl-s u a y Ctrl-s Ctrl-r", "a new note ends what could be done again") { $0.text.notes.map(\.body) == ["y"] },
        Row("Ctrl-r", "nothing to do again") { $0.message?.text == "Nothing to do again." },
        Row("a x Ctrl-s 7 pause e y Ctrl-s u", "u takes a change back") { $0.text.notes.map(\.body) == ["x"] },
        Row("a x Ctrl-s 7 pause e y Ctrl-s u Ctrl-r", "and Ctrl-r makes it again") { $0.text.notes.map(\.body) == ["xy"] },
        Row("a x Ctrl-s 7 pause e y Ctrl-s u u u", "three times is once too often") { $0.message?.text == "Nothing to take back." },
        Row(">", "only one text") { $0.message?.text == "Only one text is open." },
        Row("o", "no drawer at this width") { $0.message?.text == "Links and notes have their own place at this size." },
    ]

    @Test(arguments: panes + showing + following + program)
    func keysDo(_ row: Row) {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 120, rows: 30))
        for name in row.keys.split(separator: " ") {
            if name == "pause" { replay.send(.pause) } else { replay.press(String(name)) }
        }
        let holds = row.check(replay.state)
        #expect(holds, "\(row.keys): \(row.holds)")
    }

    @Test(arguments: [(Action.Numbered.section, 2, nil), (.section, 0, "Sections have"), (.pane, 9, "Panes have"), (.text, 2, "Only one")])
    func numbersLead(_ sort: Action.Numbered, _ number: Int, _ answer: String?) {
        var state = State(texts: [SampleModel.model])
        _ = state.perform(.numbered(sort), times: number)
        let isAnswered = state.message?.text.hasPrefix(answer ?? "?") ?? (answer == nil)
        #expect(isAnswered)
        #expect(state.trail.past.count == (answer == nil ? 1 : 0))
    }

    @Test(arguments: [("q", Effect.quit), ("Q", .quit), ("Ctrl-z", .suspend), ("Ctrl-l", .redraw)])
    func effects(_ key: String, _ effect: Effect) {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press(key)
        #expect(replay.effects == [effect])
    }

    @Test func controlCTwiceQuits() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("Ctrl-c", "j", "Ctrl-c")
        #expect(replay.effects.isEmpty)
        replay.press("Ctrl-c")
        #expect(replay.effects == [.quit])
    }

    @Test func qClosesBeforeItQuits() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("?", "q")
        #expect(replay.effects.isEmpty)
        replay.press("q")
        #expect(replay.effects == [.quit])
    }

    @Test func drawerOpensAndCloses() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("o")
        #expect(replay.state.layout.panes[.links] == nil)
        replay.press("6")
        #expect(replay.state.layout.panes[.links] != nil)
        replay.press("o")
        #expect(replay.state.panes.focus == .text)
    }

    @Test func backRestoresScrollAndCursor() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("5", "]", "]", "j", ")")
        let before = replay.state.panes
        replay.press("6")
        replay.send(.pause)
        replay.press("Enter", "5")
        replay.send(.pause)
        replay.press("G", "Backspace")
        #expect(replay.state.panes.reader == before.reader)
        #expect(replay.state.panes.focus == .links)
        #expect(replay.state.panes.selection == before.selection)
    }

    @Test func whatWasFollowedStaysOnTheScreenWhenItShrinks() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 120, rows: 40))
        replay.press("Enter", "4", "n")
        #expect(replay.frame.text.contains("A wall alone would not have saved Aldane"))
        for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 100, rows: 14)] {
            replay.resize(to: size)
            #expect(replay.frame.text.contains("Aldane"), "at \(size)")
            let cursor = replay.state.panes.reader.cursor
            #expect(cursor == replay.state.text.selected?.mentions.last?.span)
        }
    }

    @Test func pasteIsNeverKeys() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.send(.input(.paste("qQ?jj")))
        #expect(replay.effects.isEmpty)
        #expect(replay.state.scope == .lists)
    }

    @Test func aModelThatArrivesLateLeavesTheReaderInPlace() {
        var replay = Replay(State(texts: [SampleModel.empty]), size: Size(columns: 80, rows: 24))
        replay.press("l", "]", "]")
        let place = replay.state.panes.reader
        replay.send(.modelReady(text: 0, SampleModel.model))
        #expect(replay.state.panes.reader == place)
        #expect(replay.state.panes.focus == .text)
        let name = replay.state.text.selected?.name
        #expect(name == "Aldane")
    }

    @Test func hangupKeepsWhatIsBeingWritten() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("a")
        replay.type("half a thought")
        replay.send(.input(.hangup))
        guard case .keepDraft(let draft)? = replay.effects.dropLast().last else {
            Issue.record("nothing was kept")
            return
        }
        #expect(draft.body == "half a thought")
        #expect(replay.notes.isEmpty)
        #expect(replay.effects.last == .quit)
    }

    @Test func whatIsTypedWhileSavingIsNotLost() {
        var state = State(texts: [SampleModel.model])
        _ = update(&state, .input(.key(.character("a"))))
        _ = update(&state, .input(.key(.character("x"))))
        guard case .saveNote(let draft)? = update(&state, .input(.key(.control("s")))).first else {
            Issue.record("nothing was saved")
            return
        }
        #expect(update(&state, .input(.key(.character("q")))).isEmpty)
        #expect(state.editor != nil)
        let note = Note(id: 1, place: draft.place, body: draft.body, created: 0, modified: 0)
        #expect(update(&state, .noteSaved(draft, note)) == [.quit])
    }
}

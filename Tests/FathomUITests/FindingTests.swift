import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

@Suite struct FindingTests {
    /// One row: keys, and what must hold after them.
    static let rows: [ActionTests.Row] = [
        ActionTests.Row("5 pause / s e a", "typing goes to the first match") {
            $0.text.search?.currentSpan == $0.text.search?.inText?.matches.first && $0.prompt?.note == $0.text.search?.place
        },
        ActionTests.Row("5 pause / s e a Esc", "Esc goes back") { $0.panes.reader.place == 0 && $0.text.search == nil },
        ActionTests.Row("5 pause / s e a Enter", "Enter keeps") { $0.text.search?.number == 0 && $0.prompt == nil },
        ActionTests.Row("5 pause / t h e Enter n n", "n goes on") { $0.text.search?.number == 2 },
        ActionTests.Row("5 pause / t h e Enter 3 n", "with a count") { $0.text.search?.number == 3 },
        ActionTests.Row("5 pause / t h e Enter N", "N goes around the start") {
            $0.text.search?.number == ($0.text.search?.count ?? 0) - 1 && $0.message?.text == "Before the first match; on from the last."
        },
        ActionTests.Row("5 pause / t h e Enter N n", "n goes around the end") {
            $0.text.search?.number == 0 && $0.message?.text == "Past the last match; on from the first."
        },
        ActionTests.Row("5 pause / t h e Enter Esc n", "after Esc n goes to mentions") {
            $0.text.search == nil && $0.panes.reader.cursor == $0.text.selected?.mentions.first?.span
        },
        ActionTests.Row("5 pause / z z q Enter", "nothing is said in a sentence") {
            $0.text.search == nil && $0.message?.text == "No match for “zzq” in the text."
        },
        ActionTests.Row("5 pause / ~ ( a", "an open group is told of") {
            $0.prompt?.isRefused == true && $0.prompt?.note == "( without )" && $0.text.search == nil
        },
        ActionTests.Row("5 pause / ~ ( a )", "and is forgotten once it is closed") {
            $0.prompt?.isRefused == false && $0.text.search != nil
        },
        ActionTests.Row("5 pause / s . a Alt-r", "Alt-r makes an expression of it") {
            $0.prompt?.line.text == "~s.a" && ($0.text.search?.count ?? 0) > 0
        },
        ActionTests.Row("5 pause / s . a Alt-r Alt-r", "and words again") { $0.prompt?.line.text == "s.a" && $0.text.search?.count == 0 },
        ActionTests.Row("5 pause / t h e Enter Esc / Enter", "an empty line looks for the last again") {
            $0.text.search?.pattern.line == "the"
        },
        ActionTests.Row("5 pause / t h e Enter / Esc", "Esc leaves the search before as it was") { $0.text.search?.pattern.line == "the" },
        ActionTests.Row("5 pause G / i n v e n t e d Enter", "what is found far away is a jump") {
            $0.trail.past.count == 1 && $0.panes.reader.place < 400
        },
        ActionTests.Row("5 pause G / i n v e n t e d Enter Backspace", "and Backspace takes it back") {
            $0.trail.past.isEmpty && $0.panes.reader.place > 400
        },
        ActionTests.Row("/ g u i l d Enter", "a list is searched by its rows") {
            $0.text.selected?.name == "Harbour Guild" && $0.text.search?.place == "1 of 1" && $0.panes.focus == .actors
        },
        ActionTests.Row("/ n Enter n", "n goes to the next row") { $0.text.search?.number == 1 && $0.panes.focus == .actors },
        ActionTests.Row("6 pause / c o r v i n Enter", "the links are searched") {
            $0.panes.focus == .links && $0.text.search?.pane == .links && ($0.text.search?.count ?? 0) > 0
        },
        ActionTests.Row("a o n e Space w o r d Ctrl-s 7 pause / w o r d Enter", "the notes are searched") {
            $0.panes.focus == .notes && $0.text.search?.place == "1 of 1"
        },
    ]

    @Test(arguments: rows)
    func keysFind(_ row: ActionTests.Row) {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 120, rows: 30))
        for name in row.keys.split(separator: " ") {
            if name == "pause" { replay.send(.pause) } else { replay.press(String(name)) }
        }
        let holds = row.check(replay.state)
        #expect(holds, "\(row.keys): \(row.holds)")
    }

    @Test func whatIsFoundIsMarkedAcrossTheEndOfALine() throws {
        let source = "The harbour is old.\n\nA sea\nwall of short-\nages stands in the sea  wall."
        let model = ArgumentModel(empty: Document(reading: Array(source.utf8), name: "a.txt", format: .plain))
        var replay = Replay(State(texts: [model], look: Look(theme: .mono)), size: Size(columns: 80, rows: 24))
        replay.press("5", "/")
        replay.type("sea wall")
        #expect(Self.reversed(replay.frame) == ["sea wall", "sea wall"])
        replay.press("Ctrl-u")
        replay.type("ages")
        #expect(Self.reversed(replay.frame) == ["ages"])
    }

    @Test func aLongTextIsSearchedElsewhere() {
        let source = String(repeating: "Nothing stands here. ", count: 60_000) + "The end."
        let model = ArgumentModel(empty: Document(reading: Array(source.utf8), name: "a.txt", format: .plain))
        var state = State(texts: [model])
        _ = update(&state, .input(.resize(Size(columns: 80, rows: 24))))
        var effects: [Effect] = []
        for key in [Key.character("5"), .character("/"), .character("e"), .character("n"), .character("d"), .character(".")] {
            effects = update(&state, .input(.key(key)))
        }
        guard case .search(0, let pattern)? = effects.first else {
            Issue.record("nothing was asked for")
            return
        }
        #expect(state.prompt?.note == "searching")
        var found = TextSearch(pattern)
        found.finish(model.document)
        _ = update(&state, .searched(text: 0, found))
        #expect(state.prompt?.note == "1 of 1")
        #expect(state.text.search?.currentSpan?.lower == source.utf8.count - 4)
        let stops = update(&state, .input(.key(Key(.escape))))
        #expect(stops.isEmpty)
        #expect(state.panes.reader.top == FlowPlace())
    }

    /// The words in reverse, by rows.
    private static func reversed(_ frame: Frame) -> [String] {
        var words: [String] = []
        var isOpen = false
        for (place, cell) in frame.cells.enumerated() {
            let isMarked = cell.style.attributes.contains(.reverse) && place / frame.size.columns < frame.size.rows - 2
            if isMarked { if isOpen { words[words.count - 1] += cell.text } else { words.append(cell.text) } }
            isOpen = isMarked && (place + 1) % frame.size.columns != 0
        }
        return words
    }
}

import FathomModel
import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

@Suite struct FilterTests {
    /// One row: keys, and what must hold after them.
    static let rows: [ActionTests.Row] = [
        ActionTests.Row("& o u n", "typing narrows a list") {
            names(.actors, $0) == ["town council"] && $0.text.selected?.name == "town council" && $0.prompt?.note == "1 of 5"
        },
        ActionTests.Row("& o u n Esc", "Esc widens it again") { names(.actors, $0).count == 5 && $0.text.selected?.name == "Aldane" },
        ActionTests.Row("& c o Enter", "Enter keeps it") { names(.actors, $0) == ["Corvin", "town council"] && $0.prompt == nil },
        ActionTests.Row("& c o Enter j", "keys move among what shows") { $0.text.selected?.name == "town council" },
        ActionTests.Row("& c o Enter 9 j", "also with a count") { $0.text.selected?.name == "town council" },
        ActionTests.Row("& c o Enter s s", "and in another order") { names(.actors, $0) == ["Corvin", "town council"] },
        ActionTests.Row("& c o Enter j Esc", "Esc shows all and keeps the selection") {
            names(.actors, $0).count == 5 && $0.text.selected?.name == "town council" && $0.panes.lists[0].row > 0
        },
        ActionTests.Row("& c o Enter & Enter", "an empty line shows all") { names(.actors, $0).count == 5 },
        ActionTests.Row("& c o Enter F", "so does F") { names(.actors, $0).count == 5 && $0.message?.text == "Everything shows." },
        ActionTests.Row("& z z Enter", "what no row has shows all, and says so") {
            names(.actors, $0).count == 5 && $0.message?.text == "Nothing in this list has “zz”; everything shows."
        },
        ActionTests.Row("& ~ [ a", "an expression that is not finished says so") {
            $0.prompt?.isRefused == true && names(.actors, $0).count == 5
        },
        ActionTests.Row("& ~ ^ [ a - c ] Enter", "an expression narrows too") { names(.actors, $0) == ["Aldane", "Corvin"] },
        ActionTests.Row("& c o Enter / c o r Enter", "a filtered list is searched as it shows") {
            $0.text.search?.place == "1 of 1" && $0.text.selected?.name == "Corvin"
        },
        ActionTests.Row("& c o Enter 2 pause & f l Enter", "each pane has its own filter") {
            names(.actors, $0).count == 2 && names(.threats, $0) == ["storm floods"]
        },
        ActionTests.Row("6 pause & n e i g h Enter", "the links are narrowed") { $0.linksContent.links == 1 },
        ActionTests.Row("5 pause & b e l l Enter", "the text is narrowed to its paragraphs") {
            ($0.text.shownParagraphs?.count ?? 0) == 2 && $0.text.filters[.text] != nil
        },
        ActionTests.Row("5 pause / A l d a n e Enter & b e l l Enter", "whatever was looked for before") {
            ($0.text.shownParagraphs?.count ?? 0) == 2 && $0.text.search != nil
        },
        ActionTests.Row("5 pause & b e l l Enter 1 pause Enter", "a jump out of them shows the whole text") {
            $0.text.shownParagraphs == nil && $0.panes.reader.cursor != nil
        },
        ActionTests.Row("s", "by first mention") { $0.text.shape(of: .actors)?.order == .place && $0.text.selected?.name == "Aldane" },
        ActionTests.Row("s s", "by name") {
            names(.actors, $0) == ["Aldane", "Corvin", "fishing families of the lower town", "Harbour Guild", "town council"]
        },
        ActionTests.Row("s s s", "by links") { names(.actors, $0).first == "Harbour Guild" },
        ActionTests.Row("s s s s", "and by weight again") { $0.text.shape(of: .actors)?.order == .weight },
        ActionTests.Row("t", "states alone") { names(.actors, $0) == ["Aldane", "Corvin"] },
        ActionTests.Row("t t", "organisations alone") { Set(names(.actors, $0)) == ["town council", "Harbour Guild"] },
        ActionTests.Row("t t t t", "all again") { names(.actors, $0).count == 5 && $0.message?.text == "Actors of every type." },
        ActionTests.Row("t Esc", "Esc too") { names(.actors, $0).count == 5 },
        ActionTests.Row("2 pause t", "threats have no types") {
            $0.message?.text == "Only actors have types; & narrows this list to words."
        },
        ActionTests.Row("j t Backspace", "nothing is lost on the way") { names(.actors, $0).count == 2 },
    ]

    @Test(arguments: rows)
    func keysNarrow(_ row: ActionTests.Row) {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 120, rows: 30))
        for name in row.keys.split(separator: " ") {
            if name == "pause" { replay.send(.pause) } else { replay.press(String(name)) }
        }
        let holds = row.check(replay.state)
        #expect(holds, "\(row.keys): \(row.holds)")
    }

    @Test func aClickMeansTheRowThatShows() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 120, rows: 30))
        replay.press("&")
        replay.type("co")
        replay.press("Enter")
        replay.send(.input(.mouse(Mouse(.press, at: Position(column: 5, row: 3)))))
        #expect(replay.state.text.selected?.name == "town council")
    }

    @Test func aFilterOutlivesANewModel() {
        var replay = Replay(State(texts: [SampleModel.empty]), size: Size(columns: 120, rows: 30))
        replay.press("s", "s")
        replay.send(.modelReady(text: 0, SampleModel.model))
        #expect(Self.names(.actors, replay.state).first == "Aldane")
        replay.press("&")
        replay.type("co")
        replay.press("Enter")
        replay.send(.modelReady(text: 0, SampleModel.model))
        #expect(Self.names(.actors, replay.state) == ["Corvin", "town council"])
    }

    /// The names that a list shows.
    static func names(_ pane: PaneID, _ state: State) -> [String] {
        state.text.entries(of: pane).map { state.text.model.concept($0)?.name ?? "" }
    }
}

import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

@Suite("Several texts")
struct SpreadTests {
    func replay(_ models: [ArgumentModel] = [SampleModel.model, SampleModel.model], columns: Int = 120) -> Replay {
        Replay(State(texts: models), size: Size(columns: columns, rows: 30))
    }

    private func place(_ replay: Replay) -> ComparisonPlace? {
        if case .comparison(let place)? = replay.state.spread { place } else { nil }
    }

    private func target(_ replay: Replay) -> ConceptID? {
        place(replay).flatMap { replay.state.target(of: $0)?.id }
    }

    @Test func oneTextHasNothingToBeComparedWith() {
        var replay = replay([SampleModel.model])
        replay.press("C")
        #expect(replay.state.spread == nil)
        #expect(replay.state.message?.text.hasPrefix("Only one text") == true)
    }

    @Test(arguments: [40, 120])
    func everyConceptOfBothStandsInTheRowsOnce(_ columns: Int) throws {
        let part = SampleModel.model.part(percent: 60)
        var replay = replay([SampleModel.model, part], columns: columns)
        replay.press("C")
        let shown = try #require(place(replay))
        let content = replay.state.comparisonContent(shown)
        let entries = content.items.indices.compactMap { content.entry($0) }
        #expect(entries.compactMap(\.left).sorted() == SampleModel.model.concepts.map(\.id))
        #expect(entries.compactMap(\.right).sorted() == part.concepts.map(\.id))
    }

    @Test func enterGoesThereAndBackLeadsIntoTheComparison() throws {
        var replay = replay()
        replay.press("C", "j", "j", "l")
        let before = try #require(place(replay))
        replay.press("Enter")
        #expect(replay.state.current == 1 && replay.state.spread == nil)
        #expect(replay.state.trail.past.last?.spread != nil)
        replay.press("Backspace")
        #expect(replay.state.current == 0 && place(replay) == before)
        replay.press("+")
        #expect(replay.state.current == 1 && replay.state.spread == nil)
    }

    @Test func aModelThatComesKeepsTheConceptUnderTheCursor() throws {
        var replay = replay([SampleModel.model, SampleModel.empty])
        replay.press("C", "j", "j", "j")
        let before = try #require(target(replay))
        replay.send(.modelReady(text: 1, SampleModel.model))
        #expect(target(replay) == before)
        let moved = try #require(place(replay))
        #expect(replay.state.comparisonContent(moved).entry(moved.cursor.row)?.kinship != nil)
    }

    @Test func theOtherTextsOfAConceptAreLinks() {
        var replay = replay([SampleModel.model, SampleModel.empty, SampleModel.model])
        replay.send(.modelReady(text: 0, SampleModel.model))
        #expect(replay.state.text.elsewhere.map(\.text) == [2])
        replay.press("6")
        replay.send(.pause)
        replay.press("G", "Enter")
        #expect(replay.state.current == 2 && replay.state.text.selected?.name == "Aldane")
        replay.press("Backspace")
        #expect(replay.state.current == 0 && replay.state.panes.focus == .links)
        replay.send(.modelReady(text: 1, SampleModel.model))
        #expect(replay.state.text.elsewhere.map(\.text) == [1, 2])
    }

    @Test func twentyTextsAreListedAndOpened() {
        var replay = replay([ArgumentModel](repeating: SampleModel.model, count: 20), columns: 80)
        #expect(TextTabs(replay.state, glyphs: .unicode).tabs.isEmpty)
        replay.press("L", "G", "Enter")
        #expect(replay.state.current == 19)
        replay.press("<", "Backspace", "Backspace")
        #expect(replay.state.current == 0)
    }

    @Test(arguments: [60, 80, 100, 120, 200])
    func tabsStandApartAndLeaveRoomForTheSection(_ columns: Int) {
        for count in 1...8 {
            let replay = replay([ArgumentModel](repeating: SampleModel.model, count: count), columns: columns)
            let tabs = TextTabs(replay.state, glyphs: .unicode).tabs
            #expect(tabs.isEmpty || tabs.map(\.text) == Array(0..<count))
            for (one, two) in zip(tabs, tabs.dropFirst()) { #expect(one.columns.upperBound + 2 <= two.columns.lowerBound) }
            #expect((tabs.last?.columns.upperBound ?? 0) <= columns * 3 / 5)
        }
    }

    @Test func aClickOnATabOpensItsText() throws {
        var replay = replay([SampleModel.model, SampleModel.model, SampleModel.model], columns: 120)
        let tab = try #require(TextTabs(replay.state, glyphs: .unicode).tabs.last)
        replay.send(.input(.mouse(Mouse(.press, at: Position(column: tab.columns.lowerBound, row: 0)))))
        #expect(replay.state.current == 2)
    }

    @Test func aTextThatCannotBeReadIsListedWithItsReason() {
        var replay = replay([SampleModel.model, SampleModel.empty])
        replay.send(.unreadable(text: 1, "It is a folder."))
        replay.press("L")
        #expect(replay.frame.text.contains("It is a folder."))
    }
}

import FathomModel
import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

/// Borders between panes: by keys, by the mouse, kept between two runs.
@Suite struct BorderTests {
    static func replay(_ columns: Int, _ rows: Int, _ proportions: Proportions = Proportions()) -> Replay {
        Replay(State(texts: [SampleModel.model], proportions: proportions), size: Size(columns: columns, rows: rows))
    }

    @Test(arguments: [("=", PaneID.actors, 2, 0), ("-", .actors, -2, 0), ("}", .actors, 0, 1), ("{", .actors, 0, -1)])
    func keysChangeTheFocusedPane(_ key: String, _ pane: PaneID, _ wider: Int, _ taller: Int) throws {
        var replay = Self.replay(120, 40)
        let before = try #require(replay.state.layout.panes[pane])
        replay.press(key)
        let after = try #require(replay.state.layout.panes[pane])
        #expect(after.columns - before.columns == wider)
        #expect(after.rows - before.rows == taller)
    }

    @Test(arguments: [(80, "5", "="), (80, "6", "}"), (80, "7", "="), (120, "5", "="), (120, "6", "="), (120, "7", "}"), (120, "6", "}")])
    func everyPaneGrows(_ columns: Int, _ number: String, _ key: String) throws {
        var replay = Self.replay(columns, 30)
        replay.press(number)
        replay.send(.pause)
        let pane = replay.state.panes.focus
        let before = try #require(replay.state.layout.panes[pane])
        replay.press(key)
        let after = try #require(replay.state.layout.panes[pane])
        #expect(key == "=" ? after.columns > before.columns : after.rows > before.rows)
    }

    @Test(arguments: ["=", "-", "{", "}"])
    func noBorderGoesOffTheScreen(_ key: String) {
        for columns in [60, 80, 100, 200] {
            for number in 1...7 {
                var replay = Self.replay(columns, 14)
                replay.press("\(number)")
                replay.send(.pause)
                for _ in 0..<120 { replay.press(key) }
                let layout = replay.state.layout
                let screen = Rect(Size(columns: columns, rows: 14))
                #expect(layout.panes.values.allSatisfy { screen.intersection($0) == $0 && $0.columns >= 12 && $0.rows >= 2 })
            }
        }
    }

    @Test func aBorderPressedAgainstItsEndComesBackAtOnce() {
        var replay = Self.replay(120, 40)
        for _ in 0..<200 { replay.press("=") }
        #expect(replay.state.message?.text == "This border goes no further.")
        let widest = replay.state.layout.panes[.actors]?.columns ?? 0
        replay.press("-")
        #expect(replay.state.layout.panes[.actors]?.columns == widest - 2)
    }

    @Test(arguments: [(80, 24, 5), (120, 40, 5)])
    func theMousePullsALineBetweenColumns(_ columns: Int, _ rows: Int, _ row: Int) throws {
        var replay = Self.replay(columns, rows)
        for place in replay.state.layout.separators.indices {
            let line = replay.state.layout.separators[place].column
            for target in [line + 3, line + 1, line - 2] {
                let held = replay.state.layout.separators[place].column
                replay.send(.input(.mouse(Mouse(.press, at: Position(column: held, row: row)))))
                replay.send(.input(.mouse(Mouse(.drag, at: Position(column: target, row: row)))))
                replay.send(.input(.mouse(Mouse(.release, at: Position(column: target, row: row)))))
                #expect(replay.state.layout.separators[place].column == target)
            }
        }
        replay.send(.input(.mouse(Mouse(.drag, at: Position(column: 50, row: row)))))
        #expect(replay.state.grip == nil)
    }

    @Test(arguments: [(80, PaneID.links), (120, .notes)])
    func theMousePullsAHeader(_ columns: Int, _ pane: PaneID) throws {
        var replay = Self.replay(columns, 40)
        let rect = try #require(replay.state.layout.panes[pane])
        let column = rect.column + 8
        replay.send(.input(.mouse(Mouse(.press, at: Position(column: column, row: rect.row)))))
        replay.send(.input(.mouse(Mouse(.drag, at: Position(column: column, row: rect.row - 4)))))
        #expect(replay.state.layout.panes[pane]?.row == rect.row - 4)
        replay.send(.input(.mouse(Mouse(.doubleClick, at: Position(column: column, row: rect.row - 4)))))
        #expect(replay.state.layout.panes[pane] == rect)
    }

    @Test func everyShareIsHeld() {
        var proportions = Proportions()
        proportions[.lists] = 5_000
        #expect(proportions[.lists] == 980)
        proportions.move(.lists, to: 30, of: 120)
        #expect(proportions.extent(.lists, of: 120) == 30)
        for columns in 1...400 {
            for extent in [columns / 3, columns / 2] where extent * 50 > columns {
                proportions.move(.links, to: extent, of: columns)
                #expect(proportions.extent(.links, of: columns) == extent)
            }
        }
    }

    @Test func aNoteIsWrittenBesideTheTextAlsoWhenZoomed() {
        var replay = Self.replay(120, 40)
        replay.press("z", "a")
        #expect(replay.state.layout.panes.count == 7)
        replay.press("Esc")
        #expect(replay.state.layout.panes.count == 1)
    }
}

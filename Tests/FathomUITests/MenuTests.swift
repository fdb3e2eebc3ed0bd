import FathomModel
import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

/// The menu of the right button.
@Suite struct MenuTests {
    private func opened(at position: Position = Position(column: 5, row: 3)) -> Replay {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.send(.input(.mouse(Mouse(.menu, at: position))))
        return replay
    }

    @Test func itSelectsTheThingAndListsOnlyWhatTheTableOfKeysHas() throws {
        let replay = opened()
        let menu = try #require(replay.state.menu)
        let names = Keymap.bindings(in: .lists).map(\.action)
        #expect(menu.rows.allSatisfy { names.contains($0.action) })
        #expect(menu.rows.first?.action == .follow)
        #expect(replay.state.text.selected?.name == "Harbour Guild")
    }

    @Test func aClickOnARowDoesIt() throws {
        var replay = opened()
        let menu = try #require(replay.state.menu)
        let row = try #require(menu.rows.firstIndex { $0.action == .why })
        let rect = menu.rect(on: Size(columns: 80, rows: 24))
        replay.send(.input(.mouse(Mouse(.press, at: Position(column: rect.column + 2, row: rect.row + 1 + row)))))
        #expect(replay.state.menu == nil)
        #expect(replay.state.sheet != nil)
    }

    @Test(arguments: [Size(columns: 1, rows: 1), Size(columns: 3, rows: 40), Size(columns: 200, rows: 2), Size(columns: 0, rows: 0)])
    func itStaysOnAnyScreen(_ size: Size) throws {
        var replay = opened(at: Position(column: 79, row: 20))
        replay.resize(to: size)
        #expect(replay.frame.isWellFormed)
        if let menu = replay.state.menu {
            let rect = menu.rect(on: size)
            #expect(rect.column >= 0 && rect.row >= 0 && rect.column + rect.columns <= size.columns && rect.row + rect.rows <= size.rows)
        }
    }

    @Test func otherKeysMeanNothingInIt() {
        var replay = opened()
        replay.press("x", "Q", "n")
        #expect(replay.state.menu != nil)
        replay.press("Esc")
        #expect(replay.state.menu == nil)
    }
}

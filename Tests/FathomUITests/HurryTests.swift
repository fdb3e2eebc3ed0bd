import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

/// A key that is held down in a list: the list follows at once, the rest at a pause, and nothing is different then.
@Suite struct HurryTests {
    @Test func aPauseBringsEverythingToWhereSlowKeysBringIt() {
        var random = Numbers(4)
        let keys = Keymap.bindings.filter { $0.action != .quitAtOnce }.flatMap(\.keys)
        let steps = ["j", "k", "PageDown", "G", "1", "2", "3", "4"].compactMap { Key(name: $0) }
        var slow = Replay(State(texts: [SampleModel.model, SampleModel.empty]), size: Size(columns: 80, rows: 24))
        var quick = slow
        for step in 0..<400 {
            let key = random.below(4) > 0 ? steps[random.below(steps.count)] : keys[random.below(keys.count)]
            slow.send(.input(.key(key)))
            quick.send(.repeated(.key(key)))
            guard random.below(5) == 0 else { continue }
            slow.send(.pause)
            quick.send(.pause)
            #expect(slow.frame == quick.frame, "step \(step), \(key.name)")
            guard slow.frame == quick.frame else { return }
        }
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 12)])
    func onlyTheListIsDrawnMeanwhile(_ size: Size) throws {
        var replay = Replay(State(texts: [SampleModel.model]), size: size)
        let before = replay.frame
        replay.send(.repeated(.key(.character("j"))))
        #expect(replay.state.isHurried)
        let shown = view(replay.state, size, over: before)
        let list = try #require(replay.state.layout.panes[.actors])
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let source = list.contains(Position(column: column, row: row)) ? replay.frame : before
                #expect(shown[column, row] == source[column, row])
            }
        }
        replay.send(.pause)
        #expect(view(replay.state, size, over: shown) == replay.frame)
    }

    @Test(arguments: ["Enter", "5", "v", "/", "?", "Tab", "m"])
    func whatIsNoStepThroughAListWaitsForNothing(_ name: String) throws {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.send(.repeated(.key(try #require(Key(name: name)))))
        #expect(!replay.state.isHurried)
        #expect(view(replay.state, Size(columns: 80, rows: 24), over: Frame(size: Size(columns: 80, rows: 24))) == replay.frame)
    }
}

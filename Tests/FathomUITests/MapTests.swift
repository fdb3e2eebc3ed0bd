import FathomModel
import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

/// What holds for the map of any argument.
@Suite struct MapLayoutTests {
    private static let shapes: [MapLayout.Shape] = [
        .init(boxColumns: 14, spacing: 1, hasLabels: false), .init(boxColumns: 20, spacing: 2, hasLabels: true),
    ]

    private func layout(_ seed: Int, _ shape: MapLayout.Shape) -> MapLayout {
        let model = RandomModel.model(seed: UInt64(seed), concepts: 4 + seed, links: 2 * seed + 3)
        return MapLayout(Lanes(model.concepts.map(\.id), of: model), shape: shape, words: MapWords.columns)
    }

    @Test(arguments: 1...40)
    func boxesDoNotOverlap(_ seed: Int) {
        for shape in Self.shapes {
            let layout = layout(seed, shape)
            #expect(layout.boxes.count == 4 + seed)
            for (index, box) in layout.boxes.enumerated() {
                #expect(box.rect.row >= 0 && box.rect.column >= 0 && box.rect.column + box.rect.columns <= layout.columns)
                for other in layout.boxes[(index + 1)...] { #expect(box.rect.intersection(other.rect).isEmpty) }
            }
        }
    }

    @Test(arguments: 1...40)
    func everyLineJoinsItsEndsAndTouchesNoOtherBox(_ seed: Int) throws {
        for shape in Self.shapes {
            let layout = layout(seed, shape)
            for route in layout.routes {
                let left = try #require(layout.box(of: route.tie.left)).rect, right = try #require(layout.box(of: route.tie.right)).rect
                let cells = route.stretches.map { Self.cells($0) }
                for (one, next) in zip(cells, cells.dropFirst()) { #expect(!Set(one).isDisjoint(with: next)) }
                let all = Set(cells.joined())
                let start = route.tie.isInside ? left.column : left.column + left.columns - 1
                #expect(all.contains { $0.column == start && left.contains($0) })
                #expect(all.contains(route.mark) && route.mark.column == right.column - 1)
                #expect((right.row + 1..<right.row + right.rows - 1).contains(route.mark.row))
                for box in layout.boxes where box.concept != route.tie.left && box.concept != route.tie.right {
                    #expect(!all.contains { box.rect.contains($0) })
                }
            }
        }
    }

    /// Lines of different boxes meet nowhere but where one runs across and the other down.
    @Test(arguments: 1...40)
    func linesMeetOnlyToCross(_ seed: Int) {
        for shape in Self.shapes {
            let layout = layout(seed, shape)
            var arms: [Position: [ConceptID: LineArms]] = [:]
            for route in layout.routes {
                for stretch in route.stretches {
                    for (cell, arm) in Self.arms(stretch) { arms[cell, default: [:]][route.tie.left, default: LineArms()].add(arm) }
                }
            }
            for lines in arms.values {
                #expect(lines.count <= 2)
                guard lines.count == 2 else {
                    #expect(lines.values.allSatisfy { !$0.isCrossing })
                    continue
                }
                let across = LineArms(right: .light, left: .light), down = LineArms(up: .light, down: .light)
                #expect(Set(lines.values) == [across, down])
            }
        }
    }

    @Test(arguments: 1...10)
    func theSameArgumentGivesTheSameMap(_ seed: Int) {
        let one = layout(seed, Self.shapes[1]), other = layout(seed, Self.shapes[1])
        #expect(one.boxes == other.boxes && one.routes == other.routes && one.lanes == other.lanes)
    }

    @Test(arguments: 1...10)
    func aGridShowsTheArmsOfTheWholeMapInEveryPart(_ seed: Int) {
        let layout = layout(seed, Self.shapes[0])
        let whole = MapGrid(layout, part: Rect(column: 0, row: 0, columns: layout.columns, rows: layout.rows), chosen: nil)
        let rect = Rect(column: layout.columns / 3, row: layout.rows / 3, columns: 17, rows: 9)
        let part = MapGrid(layout, part: rect, chosen: nil)
        for row in rect.row..<rect.row + 9 {
            for column in rect.column..<rect.column + 17 {
                let place = Position(column: column, row: row)
                #expect(part.arms(at: place) == whole.arms(at: place))
            }
        }
    }

    @Test func anArgumentOfManyConceptsIsLaidOutInBoundedWork() {
        let model = RandomModel.model(seed: 7, concepts: 400, links: 900)
        let layout = MapLayout(Lanes(model.concepts.map(\.id), of: model), shape: MapContent.wideShape, words: MapWords.columns)
        #expect(layout.boxes.count == 400)
        #expect(layout.columns < 1_000 && layout.rows < 20_000)
    }

    private static func cells(_ stretch: MapLayout.Stretch) -> [Position] {
        let (from, to) = (stretch.from, stretch.to)
        if from.row == to.row { return (from.column...to.column).map { Position(column: $0, row: from.row) } }
        return (from.row...to.row).map { Position(column: from.column, row: $0) }
    }

    private static func arms(_ stretch: MapLayout.Stretch) -> [(Position, LineArms)] {
        let isAcross = stretch.from.row == stretch.to.row
        return cells(stretch).map { cell in
            let hasBefore = cell != stretch.from, hasAfter = cell != stretch.to
            let arms =
                isAcross
                ? LineArms(right: hasAfter ? .light : .none, left: hasBefore ? .light : .none)
                : LineArms(up: hasBefore ? .light : .none, down: hasAfter ? .light : .none)
            return (cell, arms)
        }
    }
}

/// The map and the matrix under keys.
@Suite struct MapTests {
    private func replay(_ model: ArgumentModel = SampleModel.model, _ columns: Int = 80, _ rows: Int = 24) -> Replay {
        Replay(State(texts: [model]), size: Size(columns: columns, rows: rows))
    }

    private func mapPlace(_ replay: Replay) -> MapPlace? {
        if case .map(let place)? = replay.state.panes.overview?.subject { return place }
        return nil
    }

    @Test func theMapOpensZoomsAndLeadsToAConceptAndBack() throws {
        var replay = replay()
        replay.press("3")
        replay.send(.pause)
        replay.press("v")
        #expect(mapPlace(replay)?.zoom == .neighbourhood)
        #expect(replay.frame.text.contains("around sea wall"))
        replay.press("-")
        #expect(mapPlace(replay)?.zoom == .chain)
        replay.press("-", "-")
        #expect(mapPlace(replay)?.zoom == .whole)
        replay.press("z", "h")
        let chosen = replay.state.panes.selection
        #expect(chosen?.kind == .threat)
        replay.press("Enter")
        #expect(replay.state.panes.overview == nil && replay.state.panes.focus == .threats && replay.state.panes.selection == chosen)
        replay.press("Backspace")
        #expect(mapPlace(replay)?.zoom == .neighbourhood)
        replay.press("v")
        #expect(replay.state.panes.overview == nil)
    }

    @Test func everyMoveStaysOnBoxesThatShow() throws {
        for keys in [["j", "k", "l", "h"], ["l", "l", "j", "j", "h"], ["G", "g", "l"], ["PgDn", "h", "PgUp"]] {
            var replay = replay(SampleModel.model, 60, 16)
            replay.press("v", "-", "-")
            for key in keys {
                replay.press(key)
                let place = try #require(mapPlace(replay))
                let layout = replay.state.text.map(place, columns: 60).layout
                let box = try #require(layout.box(of: replay.state.panes.selection)).rect
                #expect(box.row + 1 >= place.top && box.row < place.top + replay.state.layout.body.rows)
                #expect(box.column + 1 >= place.left && box.column < place.left + 60)
            }
        }
    }

    @Test func centringDrawsAroundTheSelection() {
        var replay = replay()
        replay.press("v", "l", "c")
        #expect(mapPlace(replay)?.centre == replay.state.panes.selection)
    }

    @Test func clicksAndTheWheelReachTheMap() throws {
        var replay = replay(SampleModel.model, 80, 12)
        replay.press("v", "-", "-")
        replay.send(.input(.mouse(Mouse(.wheelDown, at: Position(column: 5, row: 5)))))
        #expect(mapPlace(replay)?.isFree == true && mapPlace(replay)?.top ?? 0 > 0)
        let here = try #require(mapPlace(replay))
        let layout = replay.state.text.map(here, columns: 80).layout
        let box = try #require(layout.boxes.first { (here.top + 1..<here.top + 5).contains($0.rect.row) && $0.rect.column > here.left })
        let cell = Position(column: box.rect.column - here.left + 2, row: box.rect.row - here.top + 1 + 3)
        replay.send(.input(.mouse(Mouse(.press, at: cell))))
        #expect(replay.state.panes.selection == box.concept)
    }

    @Test func theMapOutlivesALongerModelAndAFilter() throws {
        var replay = replay(SampleModel.model.part(percent: 50))
        replay.press("v")
        let name = replay.state.text.selected?.name
        replay.send(.modelReady(text: 0, SampleModel.model))
        #expect(replay.state.text.selected?.name == name && replay.frame.text.contains("around \(name ?? "?")"))
        replay.press("M", "M", "F")
        #expect(mapPlace(replay) != nil)
    }

    @Test func withoutConceptsItSaysSo() {
        var replay = replay(SampleModel.empty)
        replay.press("v")
        #expect(replay.frame.text.contains("reading"))
        replay.press("j", "l", "Enter", "z", "c", "w", "x", "j", "l", "Enter", "Tab", "s", "t", "c")
        #expect(replay.frame.isWellFormed)
    }

    @Test func linesSayWhatTheyAreWhereThereIsRoom() {
        var replay = replay(SampleModel.model, 120, 40)
        replay.press("3")
        replay.send(.pause)
        replay.press("v", "+", "+")
        let text = replay.frame.text
        #expect(text.contains("employs") && text.contains("answers") && text.contains("leads to"))
        #expect(text.contains("employed by town council"))
    }

    private func cell(_ replay: Replay) -> (row: Int, column: Int)? {
        if case .matrix(let place)? = replay.state.panes.overview?.subject { return replay.state.text.matrix(place).cell(of: place) }
        return nil
    }

    @Test func theMatrixOpensTheSentencesBehindACell() {
        var replay = replay()
        replay.press("x", "g", "Enter")
        #expect(cell(replay)?.row == 0 && replay.state.message?.text == "No sentence speaks of both.")
        replay.press("l", "l", "Enter")
        #expect(replay.state.scope == .listing)
        replay.press("Enter")
        #expect(replay.state.panes.focus == .text && replay.state.panes.overview == nil)
        replay.press("Backspace")
        #expect(replay.state.scope == .listing)
        replay.press("Backspace")
        #expect(replay.state.scope == .matrix)
        replay.press("x")
        #expect(replay.state.panes.overview == nil)
    }

    @Test func theMatrixCursorIsHeldAndTheMatrixChanges() {
        var replay = replay()
        replay.press("x", "G", "l", "l", "l", "l", "l")
        #expect(cell(replay)?.row == 2 && cell(replay)?.column == 2)
        replay.press("t")
        #expect(replay.frame.text.contains("consequences by strategy"))
        #expect(cell(replay)?.row == 2 && cell(replay)?.column == 2)
        replay.press("s", "c")
        #expect(replay.frame.text.contains("by sections, links"))
        replay.press("Tab", "Shift-Tab", "s", "Tab")
        #expect(replay.frame.isWellFormed)
    }

    @Test func aSelectedConceptIsUnderTheCursor() {
        var replay = replay()
        replay.press("3")
        replay.send(.pause)
        replay.press("j", "x")
        #expect(cell(replay)?.row == 1)
        #expect(replay.frame.text.contains("dredging pact"))
    }
}

import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

/// The views of the whole argument that are lists: gaps and paths.
@Suite struct ListingTests {
    private func replay(_ model: ArgumentModel = SampleModel.model, _ columns: Int = 80, _ rows: Int = 24) -> Replay {
        Replay(State(texts: [model]), size: Size(columns: columns, rows: rows))
    }

    @Test func gapsOpenCloseAndLeadBackIn() throws {
        var replay = replay()
        replay.press("!")
        #expect(replay.state.panes.overview?.id == .gaps)
        let rows = try #require(replay.state.listing?.targets.count)
        #expect(rows > 5)
        replay.press("j", "Enter")
        #expect(replay.state.panes.overview == nil)
        replay.press("Backspace")
        #expect(replay.state.panes.overview?.id == .gaps && replay.state.panes.overview?.cursor.row == 1)
        replay.press("!")
        #expect(replay.state.panes.overview == nil)
        replay.press("!", "Esc")
        #expect(replay.state.panes.overview == nil && replay.state.panes.focus == .actors)
    }

    @Test func everyRowOfTheGapsLeadsSomewhereAndBack() throws {
        var replay = replay()
        replay.press("!")
        let count = try #require(replay.state.listing?.targets.count)
        for row in 0..<count {
            #expect(replay.state.panes.overview?.cursor.row == row)
            replay.press("Enter")
            #expect(replay.state.panes.overview == nil)
            replay.press("Backspace", "j")
        }
    }

    @Test func countsRepeatMotionsAndADigitLeavesForItsPane() {
        var replay = replay()
        replay.press("!", "3", "j")
        #expect(replay.state.panes.overview?.cursor.row == 3)
        replay.press("3")
        replay.send(.pause)
        #expect(replay.state.panes.overview == nil && replay.state.panes.focus == .strategy)
    }

    @Test func headingsCarryTheirCounts() throws {
        var replay = replay()
        replay.press("!")
        let listing = try #require(replay.state.listing)
        let gaps = Gaps(of: SampleModel.model, noted: [])
        let heads = listing.lines.filter { !$0.trailing.isEmpty && $0.item == nil }.map(\.trailing)
        let counts = [
            gaps.unansweredThreats.count, gaps.fruitlessStrategies.count, gaps.thinConsequences.count, gaps.bareSections.count,
            gaps.silentSentences.count,
        ]
        #expect(heads == counts.map { "\($0)" })
        #expect(listing.targets.count == counts.reduce(0, +))
    }

    @Test func aNoteTakesItsSectionOffTheGaps() {
        var replay = replay()
        replay.press("!")
        let before = replay.state.listing?.targets.count ?? 0
        replay.press("Esc", "l", "]", "a")
        replay.type("words")
        replay.press("Ctrl-s", "!")
        #expect(replay.state.listing?.targets.count == before - 1)
    }

    @Test func gapsOutliveALongerModelAndTellOfAPart() {
        var replay = replay(SampleModel.model.part(percent: 50))
        replay.send(.reading(text: 0, ReadingProgress(stage: .reading, bytes: 100, total: 200, percent: 50, secondsLeft: nil)))
        replay.press("!", "G")
        #expect(replay.frame.text.contains("nothing was found"))
        let part = replay.state.listing?.targets.count ?? 0
        replay.send(.modelReady(text: 0, SampleModel.model))
        #expect(replay.state.panes.overview?.id == .gaps)
        #expect(part > 0 && replay.state.listing?.key.readTo == .max)
    }

    @Test func aPathAsksWhereToAndShowsTheChain() throws {
        var replay = replay()
        replay.press("j", "j", "j", "p")
        #expect(replay.state.scope == .picker && replay.state.panes.overview == nil)
        replay.type("higher t")
        #expect(replay.state.picker?.chosen?.target == .concept(try #require(ConceptID("c2"))))
        replay.press("Enter")
        let listing = try #require(replay.state.listing)
        let concepts = listing.targets.compactMap { target in
            if case .concept(let id) = target { return id.description }
            return nil
        }
        #expect(concepts == ["a2", "s1", "c2"])
        #expect(replay.frame.text.contains("employs") && replay.frame.text.contains("leads to"))
        replay.press("j", "Enter")
        #expect(replay.state.panes.focus == .text && replay.state.panes.reader.evidence != nil)
        replay.press("Backspace")
        #expect(replay.state.panes.overview?.subject == .path(from: try #require(ConceptID("a2")), to: try #require(ConceptID("c2"))))
    }

    @Test func whatIsTypedCanBeTakenBackAndTheChoiceLeft() {
        var replay = replay()
        replay.press("p")
        replay.type("zq")
        #expect(replay.state.picker?.rows == 0)
        replay.press("Enter", "Backspace", "Backspace")
        let names = replay.state.picker?.choices.filter { if case .concept = $0.target { true } else { false } }
        #expect(names?.count == SampleModel.model.concepts.count - 1)
        replay.press("Esc")
        #expect(replay.state.picker == nil && replay.state.panes.overview == nil)
    }

    @Test func withoutAPathTheNearestIsTold() {
        var replay = replay()
        replay.press("3", "p")
        replay.type("early")
        replay.press("Enter")
        #expect(replay.frame.text.contains("no path") && replay.frame.text.contains("Nearest to early-warning"))
    }

    @Test func withoutAConceptAPathSaysWhatToDo() {
        var replay = replay(SampleModel.empty)
        replay.press("p")
        #expect(replay.state.panes.overview == nil && replay.state.message?.text == "The text is still being read.")
    }

    @Test func aPathKeepsItsConceptsInALongerModel() throws {
        var replay = replay(SampleModel.model.part(percent: 60))
        replay.press("p")
        replay.press("Enter")
        let subject = replay.state.panes.overview?.subject
        guard case .path(let start, _)? = subject else {
            Issue.record("a path shows")
            return
        }
        let name = replay.state.name(of: start)
        replay.send(.modelReady(text: 0, SampleModel.model))
        guard case .path(let renamed, _)? = replay.state.panes.overview?.subject else {
            Issue.record("the path still shows")
            return
        }
        #expect(replay.state.name(of: renamed) == name)
    }

    @Test func theMouseSelectsAndFollows() {
        var replay = replay()
        replay.press("!")
        let line = replay.state.listing?.lines.firstIndex { $0.item == 2 } ?? 0
        let place = Position(column: 5, row: replay.state.layout.body.row + 1 + line)
        replay.send(.input(.mouse(Mouse(.press, at: place))))
        #expect(replay.state.panes.overview?.cursor.row == 2)
        replay.send(.input(.mouse(Mouse(.wheelDown, at: place))))
        #expect(replay.state.panes.overview?.cursor.isFree == true)
        replay.send(.input(.mouse(Mouse(.wheelUp, at: place))))
        replay.send(.input(.mouse(Mouse(.doubleClick, at: place))))
        #expect(replay.state.panes.overview == nil)
    }
}

/// The row of signs that tells where a concept stands.
@Suite struct StripTests {
    private func strip(_ columns: Int, _ glyphs: Glyphs = .unicode, place: Int = 0) -> Frame? {
        var text = TextState(SampleModel.model)
        text.panes.reader.place = place
        guard let concept = SampleModel.model.concepts.first else { return nil }
        var canvas = Canvas(size: Size(columns: columns, rows: 1), glyphs: glyphs)
        Strip(concept: concept, text: text, look: Look(glyphs: glyphs)).draw(at: Position(column: 0, row: 0), columns: columns, on: &canvas)
        return canvas.frame
    }

    @Test(arguments: [1, 2, 10, 61])
    func theReaderStandsInOneCell(_ columns: Int) throws {
        let length = SampleModel.document.text.count
        for place in [0, length / 2, length] {
            let frame = try #require(strip(columns, place: place))
            let marked = frame.cells.indices.filter { frame.cells[$0].style.attributes.contains(.reverse) }
            #expect(marked == [Dispersion.part(holding: place, length: length, parts: columns)])
        }
    }

    @Test func mentionsStandHigherThanNothing() throws {
        let frame = try #require(strip(40, .ascii))
        let concept = try #require(SampleModel.model.concepts.first)
        let counts = Dispersion(of: concept.mentions, length: SampleModel.document.text.count, parts: 40).counts
        for (cell, count) in zip(frame.cells, counts) { #expect((cell.text == ".") == (count == 0)) }
    }

    @Test func itShowsInTheReaderAndInAWideList() {
        for (columns, expected) in [(80, 1), (160, 6)] {
            let replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: columns, rows: 30))
            let lines = replay.frame.text.split(separator: "\n").filter { $0.contains("▁▁▁▁") }
            #expect(lines.count >= expected)
        }
    }
}

import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

/// What happens while a long text is read for concepts.
@Suite struct ReadingTests {
    static func progress(_ percent: Int = 20, _ stage: ReadingProgress.Stage = .reading, left: Int? = 8) -> ReadingProgress {
        ReadingProgress(stage: stage, bytes: 3_100_000, total: 10_400_000, percent: percent, secondsLeft: left)
    }

    static func replay(_ texts: [ArgumentModel] = [SampleModel.empty]) -> Replay {
        Replay(State(texts: texts), size: Size(columns: 80, rows: 24))
    }

    @Test(arguments: [
        (100, "reading 3.1 of 10.4 MB █░░░░░░░ 20 % · 8 s left · Esc stops"), (56, "3.1 of 10.4 MB █░░░░░░░ 20 % · 8 s left · Esc stops"),
        (40, "reading 20 % · 8 s left · Esc stops"), (20, "20 % · Esc stops"), (1, "20 % · Esc stops"),
    ])
    func theLineSaysAsMuchAsFits(columns: Int, words: String) {
        #expect(
            ProgressLine(progress: Self.progress(), isStopping: false, glyphs: .unicode, stopKey: "Esc").words(columns: columns) == words)
    }

    @Test func theLineInASCIIHasNoOtherSign() {
        let line = ProgressLine(progress: Self.progress(50, .linking, left: 200), isStopping: true, glyphs: .ascii, stopKey: "Esc")
        #expect(line.words(columns: 100) == "stopping 3.1 of 10.4 MB ####.... 50 % - 3 min left")
    }

    @Test(arguments: [(0, "0 KB"), (999_000, "999 KB"), (1_000_000, "1.0 MB"), (10_449_999, "10.4 MB"), (1_073_741_824, "1073.7 MB")])
    func bytesAreToldInAUnit(bytes: Int, words: String) {
        #expect(ProgressLine.size(bytes) == words)
    }

    @Test func progressIsHeldBetween0And100() {
        #expect(Self.progress(140).percent == 100)
        #expect(Self.progress(-3).percent == 0)
    }

    @Test(arguments: ["Esc", "Ctrl-c"])
    func aKeyStopsAReadingThatShows(key: String) {
        var replay = Self.replay()
        replay.press(key)
        #expect(!replay.effects.contains(.stopReading(text: 0)))
        replay.send(.reading(text: 0, Self.progress()))
        replay.press(key, key)
        #expect(replay.effects.filter { $0 == .stopReading(text: 0) }.count == 1)
        #expect(!replay.effects.contains(.quit))
    }

    @Test func escInTheEditorLeavesTheReadingAlone() {
        var replay = Self.replay()
        replay.press("a")
        replay.send(.reading(text: 0, Self.progress()))
        replay.press("Esc")
        #expect(replay.state.editor == nil)
        #expect(!replay.effects.contains(.stopReading(text: 0)))
    }

    @Test func theSelectionAndTheTrailOutliveALongerModel() {
        var replay = Self.replay()
        replay.send(.modelSoFar(text: 0, SampleModel.model.part(percent: 60)))
        replay.press("j", "Enter")
        let name = replay.state.text.selected?.name
        let past = replay.state.trail.past.map { place in place.panes.selection.flatMap { replay.state.text.model.concept($0)?.name } }
        let reader = replay.state.panes.reader
        #expect(name != nil && !past.isEmpty)
        replay.send(.modelReady(text: 0, SampleModel.model))
        #expect(replay.state.text.selected?.name == name)
        #expect(replay.state.panes.reader == reader)
        let now = replay.state.trail.past.map { place in place.panes.selection.flatMap { replay.state.text.model.concept($0)?.name } }
        #expect(now == past)
    }

    @Test func aFilterOutlivesALongerModel() {
        var replay = Self.replay()
        replay.send(.modelSoFar(text: 0, SampleModel.model.part(percent: 60)))
        replay.press("j", "Enter", "M")
        let name = replay.state.text.selected?.name
        #expect(name != nil && replay.state.text.showing == .asserted)
        replay.send(.modelReady(text: 0, SampleModel.model))
        #expect(replay.state.text.showing == .asserted && replay.state.text.selected?.name == name)
        replay.press("M", "M", "M")
        #expect(replay.state.text.model.concepts.isEmpty && replay.state.text.selected == nil)
        replay.send(.modelReady(text: 0, SampleModel.model))
        #expect(replay.state.text.model.concepts.isEmpty)
        replay.press("F")
        #expect(replay.state.text.model.concepts.count == SampleModel.model.concepts.count && replay.state.text.selected != nil)
    }

    @Test func aConceptIsFoundAgainUnderAnotherNumber() throws {
        let old = SampleModel.model
        let shifted = old.concepts.map { concept in
            Concept(
                id: ConceptID(concept.kind, concept.id.number + 3), name: concept.name + "!", variants: [], actorType: concept.actorType,
                mentions: concept.mentions, weight: concept.weight, trace: concept.trace)
        }
        let new = ArgumentModel(document: old.document, concepts: shifted, links: [])
        let successors = Successors(of: old)
        for concept in old.concepts {
            let found = try #require(successors.successor(of: concept.id, in: MentionIndex(new)))
            #expect(new.concept(found)?.name == concept.name + "!")
        }
        #expect(successors.successor(of: ConceptID(.actor, 999), in: MentionIndex(new)) == nil)
    }

    @Test func theWholeTextTakesThePlaceOfItsHead() {
        let whole = SampleModel.empty.document
        let bytes = Array(whole.text.bytes.prefix(400))
        var replay = Self.replay([ArgumentModel(empty: Document(reading: bytes, name: whole.name, format: whole.format))])
        replay.press("l", "j")
        let top = replay.state.panes.reader.top
        replay.send(.textCut(text: 0, whole))
        #expect(replay.state.text.document.text.count == whole.text.count)
        #expect(replay.state.panes.reader.top == top)
        #expect(!replay.state.text.isReady)
    }

    @Test func whatWasReadIsToldAndCanBeGoneOnWith() {
        var replay = Self.replay([SampleModel.empty, SampleModel.empty])
        replay.press(">")
        replay.send(.reading(text: 1, Self.progress()))
        replay.press("Esc")
        let count = SampleModel.model.document.text.count
        replay.send(.readingStopped(text: 1, SampleModel.model.part(percent: 50), bytes: count / 2))
        replay.press("j")
        #expect(replay.frame.golden.contains("first 49 % read") || replay.frame.golden.contains("first 50 % read"))
        replay.press("r", "r")
        #expect(replay.effects.suffix(2) == [.stopReading(text: 1), .readOn(text: 1)])
        replay.send(.modelReady(text: 1, SampleModel.model))
        #expect(replay.state.text.reading == ReadingState())
    }

    @Test func framesWithProgressAreWellFormedAtEverySize() {
        var replay = Self.replay()
        replay.send(.reading(text: 0, Self.progress(99, left: 5_000)))
        for columns in [0, 1, 2, 5, 12, 20, 33, 59, 60, 80, 100, 200] {
            for rows in [0, 1, 2, 3, 5, 8, 14, 60] {
                #expect(view(replay.state, Size(columns: columns, rows: rows)).isWellFormed)
            }
        }
    }

    @Test func reportsOnTextsThatAreNotThereDoNothing() {
        var replay = Self.replay()
        for event in [
            Event.reading(text: 7, Self.progress()), .textCut(text: 7, SampleModel.model.document),
            .modelSoFar(text: -1, SampleModel.model),
            .readingStopped(text: 7, SampleModel.model, bytes: 5),
        ] { replay.send(event) }
        #expect(!replay.state.text.isReady)
    }
}

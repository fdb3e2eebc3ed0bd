import FathomModel
import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

/// Finding words inside a note, and completing names and tags in it.
@Suite struct EditorFindTests {
    @Test func wordsAreFoundWhileTheyAreWritten() throws {
        var replay = Self.replay("The wall came first.\nÉtat: the wall, the wall.")
        replay.press("Ctrl-Home", "Alt-/")
        replay.type("wall")
        #expect(try Self.cursor(replay) == EditorWords.Place(line: 0, column: 4))
        #expect(replay.frame.text.contains("1 of 3"))
        replay.press("Enter", "Alt-n")
        #expect(try Self.cursor(replay) == EditorWords.Place(line: 1, column: 10))
        replay.press("Alt-n", "Alt-n")
        #expect(try Self.cursor(replay) == EditorWords.Place(line: 0, column: 4))
        replay.press("Alt-p")
        #expect(try Self.cursor(replay) == EditorWords.Place(line: 1, column: 20))
    }

    @Test func leavingTheLineGoesBack() throws {
        var replay = Self.replay("one two three")
        replay.press("Alt-/")
        replay.type("two")
        replay.press("Esc")
        #expect(try Self.cursor(replay) == EditorWords.Place(line: 0, column: 13))
        #expect(replay.state.scope == .editor)
    }

    @Test func anExpressionFindsWholeCharacters() throws {
        var replay = Self.replay("👩‍🌾 漢字 x1 x22")
        replay.press("Ctrl-Home", "Alt-/")
        replay.type("~x[0-9]+")
        replay.press("Enter")
        let find = try #require(replay.state.editor?.find)
        #expect(find.matches.map(\.range) == [5..<7, 8..<11])
    }

    @Test func whatIsFoundIsLookedForAnewOnceTheWordsChange() throws {
        var replay = Self.replay("wall")
        replay.press("Alt-/")
        replay.type("wall")
        replay.press("Enter", "End")
        replay.type(" wall")
        replay.press("Alt-n")
        #expect(replay.state.editor?.find?.matches.count == 2)
    }

    @Test func aNameBehindTwoBracketsIsCompleted() {
        var replay = Self.replay("See ")
        replay.type("[[")
        #expect(replay.state.scope == .completion)
        replay.type("net")
        replay.press("Tab")
        #expect(replay.state.editor?.draft.body == "See [[early-warning network of bells and riders]]")
        #expect(replay.state.scope == .editor)
        replay.press("Alt-u")
        #expect(replay.state.editor?.draft.body == "See [[net")
    }

    @Test func bracketsThatAreClosedAlreadyAreNotClosedTwice() {
        var replay = Self.replay("[[]] after")
        for _ in 0..<8 { replay.press("Left") }
        replay.type("ne")
        replay.press("Enter")
        #expect(replay.state.editor?.draft.body == "[[early-warning network of bells and riders]] after")
        replay.type("!")
        #expect(replay.state.editor?.draft.body == "[[early-warning network of bells and riders]]! after")
    }

    @Test func aTagInUseIsCompleted() {
        var replay = Self.replay("#history of it, #his-own and #history")
        replay.press("Ctrl-s", "a")
        replay.type("#hist")
        #expect(replay.state.scope == .completion)
        replay.press("Tab")
        #expect(replay.state.editor?.draft.body == "#history")
        replay.press("Enter")
        #expect(replay.state.editor?.draft.body == "#history\n")
    }

    @Test func closingTheListKeepsItClosedForThatWord() {
        var replay = Self.replay("")
        replay.type("[[n")
        replay.press("Esc")
        replay.type("et")
        #expect(replay.state.scope == .editor)
        replay.type(" [[n")
        #expect(replay.state.scope == .completion)
    }

    @Test(arguments: ["# Heading", "a#b", "[[Iran]] x", "[[Iran|he", "[ [", "#unused"])
    func nothingElseIsCompleted(_ words: String) {
        var replay = Self.replay("")
        replay.type(words)
        #expect(replay.state.scope == .editor)
    }

    @Test func aClickPutsTheCursorThere() throws {
        var replay = Self.replay("first line\nsecond line")
        let rect = replay.state.layout.editor
        replay.send(.input(.mouse(Mouse(.press, at: Position(column: rect.column + 2 + 3, row: rect.row + 1)))))
        #expect(try Self.cursor(replay) == EditorWords.Place(line: 0, column: 3))
        replay.send(.input(.mouse(Mouse(.press, at: Position(column: rect.column + 2 + 40, row: rect.row + 9)))))
        #expect(try Self.cursor(replay) == EditorWords.Place(line: 1, column: 11))
    }

    /// An explorer with a new note of these words, the cursor behind them.
    private static func replay(_ words: String) -> Replay {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("a")
        replay.send(.input(.paste(words)))
        return replay
    }

    private static func cursor(_ replay: Replay) throws -> EditorWords.Place {
        try #require(replay.state.editor).cursor
    }
}

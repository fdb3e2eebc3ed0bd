import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

@Suite struct PromptTests {
    /// One row: keys in a prompt whose history is "first", "second", and the line after them with the cursor at |.
    static let lines: [(String, String)] = [
        ("a b c", "abc|"),
        ("a b c Left Left x", "ax|bc"),
        ("a b c Ctrl-a x", "x|abc"),
        ("a b c Home Ctrl-e x", "abcx|"),
        ("a b Ctrl-b Ctrl-b Ctrl-f", "a|b"),
        ("a b Space c d Alt-b", "ab |cd"),
        ("a b Space c d Home Alt-f", "ab| cd"),
        ("a b Space c d Ctrl-w", "ab |"),
        ("a b Space c d Ctrl-w Ctrl-w Ctrl-y", "ab cd|"),
        ("a b c Left Ctrl-u", "|c"),
        ("a b c Home Ctrl-k Ctrl-y Ctrl-y", "abcabc|"),
        ("a b c Left Delete", "ab|"),
        ("a b Home Backspace", "|ab"),
        ("a b Ctrl-k", "ab|"),
        ("Up", "second|"),
        ("Up Ctrl-p", "first|"),
        ("Up Up Up", "first|"),
        ("a Up Down", "a|"),
        ("Up Up Ctrl-n x", "secondx|"),
        ("Down", "|"),
        ("漢 字 Left x", "漢x|字"),
    ]

    @Test(arguments: lines)
    func keysWrite(_ keys: String, _ line: String) {
        var replay = Self.replay(Size(columns: 80, rows: 24))
        for key in keys.split(separator: " ") { replay.press(String(key)) }
        #expect(Self.words(replay.state.prompt) == line)
    }

    @Test(arguments: ["Esc", "Ctrl-g", "Ctrl-c"])
    func isLeftAtOnce(_ key: String) {
        var replay = Self.replay(Size(columns: 80, rows: 24))
        replay.type("abc")
        replay.press(key)
        #expect(replay.state.prompt == nil)
        #expect(replay.state.histories[.search]?.lines == ["first", "second"])
        #expect(replay.effects.isEmpty)
    }

    @Test func takenLinesAreKeptOnceAndByKind() {
        var replay = Self.replay(Size(columns: 80, rows: 24))
        replay.type("first")
        replay.press("Enter")
        #expect(replay.state.prompt == nil)
        #expect(replay.state.histories[.search]?.lines == ["second", "first"])
        #expect(replay.state.histories[.filter] == nil)
    }

    @Test func anEmptyLineIsNotKept() {
        var history = PromptHistory()
        history.keep("")
        for number in 0..<2 * PromptHistory.most { history.keep("\(number)") }
        #expect(history.lines.count == PromptHistory.most)
        #expect(history.lines.last == "\(2 * PromptHistory.most - 1)")
    }

    @Test func aPasteIsTextInOneLine() {
        var replay = Self.replay(Size(columns: 80, rows: 24))
        replay.send(.input(.paste("one\ntwo\r\nq\tQ\u{1b}[31m\u{7}")))
        #expect(replay.state.prompt?.line.text == "one two q Q[31m")
        #expect(replay.effects.isEmpty)
    }

    @Test func anEndlessPasteIsCut() {
        var line = PromptLine("漢")
        line.insert(String(repeating: "x", count: 1_000_000))
        #expect(line.text.count == PromptLine.most)
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 3), Size(columns: 1, rows: 1)])
    func theCursorShowsWhereverItStands(_ size: Size) {
        var replay = Self.replay(size)
        replay.type(String(repeating: "wide 漢字 ", count: 30))
        for key in ["End", "Left", "Alt-b", "Home", "Right", "Right"] {
            replay.press(key)
            let row = size.rows >= 8 ? size.rows - 2 : size.rows - 1
            #expect(replay.frame.cursor?.row == row)
            #expect(replay.frame.isWellFormed)
        }
    }

    @Test func aLongLineScrollsAndSaysSo() {
        var replay = Self.replay(Size(columns: 40, rows: 12))
        replay.type("the quick brown fox jumps over the lazy dog and on")
        #expect(Self.row(replay).hasPrefix(" /<"))
        #expect(Self.row(replay).hasSuffix("and on"))
        replay.press("Home")
        #expect(Self.row(replay).hasPrefix(" / the quick"))
        #expect(Self.row(replay).hasSuffix(">"))
    }

    @Test func wideCharactersPutTheCursorBehindThem() {
        var replay = Self.replay(Size(columns: 80, rows: 24))
        replay.type("漢字")
        #expect(replay.frame.cursor == Position(column: 14, row: 22))
    }

    @Test func aNoteStandsAtTheEndWhereThereIsRoom() {
        var prompt = Prompt(.search)
        prompt.note = "3 of 17"
        #expect(Self.row(Self.replay(Size(columns: 40, rows: 12), prompt)).hasSuffix("3 of 17"))
        #expect(!Self.row(Self.replay(Size(columns: 16, rows: 12), prompt)).contains("17"))
    }

    private static func replay(_ size: Size, _ prompt: Prompt = Prompt(.search)) -> Replay {
        var state = State(texts: [SampleModel.model])
        var history = PromptHistory()
        for line in ["first", "second"] { history.keep(line) }
        state.histories[.search] = history
        state.prompt = prompt
        return Replay(state, size: size)
    }

    private static func words(_ prompt: Prompt?) -> String {
        guard let line = prompt?.line else { return "" }
        return String(line.text.prefix(line.cursor)) + "|" + String(line.text.dropFirst(line.cursor))
    }

    /// The row that the line is written in, without blanks at its end.
    private static func row(_ replay: Replay) -> String {
        let lines = replay.frame.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let row = replay.frame.cursor?.row, lines.indices.contains(row) else { return "" }
        return String(lines[row])
    }
}

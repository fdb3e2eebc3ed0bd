import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

@Suite struct NoteMarkupTests {
    typealias Run = NoteMarkup.Run

    private func runs(_ body: String) -> [[Run]] { NoteMarkup(body, glyphs: .unicode).lines }

    static let lines: [(String, [Run])] = [
        ("# A **head**", [Run(text: "A ", look: .strong), Run(text: "head", look: .strong)]),
        ("- an item", [Run(text: "• ", look: .quiet), Run(text: "an item", look: .plain)]),
        ("> said", [Run(text: "> ", look: .quiet), Run(text: "said", look: .quiet)]),
        (
            "a *b* `c`",
            [
                Run(text: "a ", look: .plain), Run(text: "b", look: .emphasis), Run(text: " ", look: .plain), Run(text: "c", look: .code),
            ]
        ),
        (
            "[[Iran|it]] #war.",
            [
                Run(text: "it", look: .link(0)), Run(text: " ", look: .plain), Run(text: "#war", look: .tag), Run(text: ".", look: .plain),
            ]
        ),
        ("2 * 3 * 4, snake_case_name", [Run(text: "2 * 3 * 4, snake_case_name", look: .plain)]),
    ]

    @Test(arguments: lines) func aLineIsPlainlyStyled(body: String, expected: [Run]) {
        #expect(runs(body) == [expected])
    }

    @Test func linksAreCountedThroughTheNote() {
        #expect(
            runs("[[A]]\n\n- [[B]] and [[C]]").flatMap { $0 }.compactMap { if case .link(let number) = $0.look { number } else { nil } }
                == [0, 1, 2])
    }

    @Test func linesBreakAtBlanksAndLongWordsAreCut() {
        let lines = NoteMarkup("one **two three** fourfivesix", glyphs: .unicode).wrapped(columns: 8)
        #expect(lines.map { $0.map(\.text).joined() } == ["one two", "three", "fourfive", "six"])
        #expect(
            lines[0] == [Run(text: "one", look: .plain), Run(text: " ", look: .plain), Run(text: "two", look: .strong)]
                || lines[0] == [Run(text: "one ", look: .plain), Run(text: "two", look: .strong)])
    }

    @Test func noLineIsWiderThanItsColumns() {
        var random = RandomNumbers(9)
        let pieces = ["a", " ", "**", "*", "_", "`", "[[", "]]", "|", "#t", "東京", "👍", "long-word", "\n", "- ", "> ", "# "]
        for round in 0..<400 {
            let body = (0..<random.below(30)).map { _ in pieces[random.below(pieces.count)] }.joined()
            let columns = 2 + round % 20
            for line in NoteMarkup(body, glyphs: .ascii).wrapped(columns: columns) {
                #expect(CellWidth.columns(of: line.map(\.text).joined()) <= columns, "\(body.debugDescription)")
            }
        }
    }
}

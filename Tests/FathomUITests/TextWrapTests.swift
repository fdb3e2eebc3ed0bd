import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

/// Lines made by bytes against lines made word by word.
@Suite struct TextWrapTests {
    private static let words = [
        "a", "of", "sea", "harbour", "“quoted”", "Größe", "—", "treaties,", "▸", "antidisestablishment", "中文", "e\u{301}", "x\ty",
    ]

    /// Words one after the other as long as they fit; wide words are left to other tests.
    private static func expected(_ words: [String], _ columns: Int) -> [String] {
        var lines: [String] = []
        for word in words {
            if let last = lines.last, CellWidth.columns(of: last) + 1 + CellWidth.columns(of: word) <= columns {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(word)
            }
        }
        return lines.isEmpty ? [""] : lines
    }

    @Test(arguments: 0..<300)
    func linesAreThoseOfTheWords(_ seed: Int) {
        var numbers = RandomNumbers(UInt64(seed))
        let drawn = (0..<numbers.below(30)).map { _ in Self.words[numbers.below(seed % 3 == 0 ? Self.words.count : 10)] }
        let columns = 20 + numbers.below(40)
        let expected = Self.expected(drawn, columns)
        #expect(TextWrap.lines(drawn.joined(separator: " "), columns: columns) == expected)
        #expect(TextWrap.lines(drawn.joined(separator: "  "), columns: columns) == expected)
        let most = 1 + numbers.below(3)
        let few = TextWrap.lines(drawn.joined(separator: " "), columns: columns, most: most, glyphs: .unicode)
        #expect(few.count == min(most, expected.count))
        #expect(few.dropLast() == expected.prefix(few.count).dropLast())
        #expect(few.last?.hasSuffix("…") == (expected.count > most))
        #expect(few.allSatisfy { CellWidth.columns(of: $0) <= columns })
    }

    @Test(arguments: ["", " ", "a ", " a", "a  b"])
    func blanksThatAreNotSingleAreLeftToTheOther(_ text: String) {
        #expect(SimpleWrap.lines(text, columns: 9) == nil)
    }
}

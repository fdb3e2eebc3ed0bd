import FathomScreen
import Testing

/// Columns against a small table that was checked by hand with the standard's data files.
@Suite struct CellWidthTests {
    @Test(arguments: [
        ("a", 1), (" ", 1), ("~", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("Ж", 1), ("α", 1), ("—", 1), ("…", 1), ("“", 1),
        ("─", 1), ("█", 1), ("●", 1), ("▸", 1), ("⏎", 1), ("⌫", 1), ("°", 1), ("§", 1), ("א", 1), ("ش", 1), ("می\u{200C}", 2),
        ("中", 2), ("あ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1112}", 2), ("Ａ", 2), ("ｱ", 1), ("　", 2), ("⌚", 2),
        ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇮🇷", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("☃", 1),
        ("\u{301}", 1), ("\u{200B}", 1), ("\u{1B}", 1), ("\u{85}", 1), ("\u{AD}", 1), ("\r\n", 1), ("\u{202E}", 1),
        ("का", 2), ("\u{20000}", 2), ("\u{E000}", 1),
    ])
    func columnsOfText(_ text: String, _ columns: Int) {
        #expect(CellWidth.columns(of: text) == columns)
    }

    @Test func columnsOfTextAreTheSumOverItsClusters() {
        let text = "a中é😀b"
        #expect(CellWidth.columns(of: text) == text.map { CellWidth.columns(of: $0) }.reduce(0, +))
        #expect(CellWidth.columns(of: text) == 7)
        #expect(CellWidth.columns(of: "") == 0)
    }

    @Test func everyScalarHasOneOrTwoColumns() {
        let scalars = (0...0x10FFFF as ClosedRange<UInt32>).lazy.filter { $0 % 97 == 0 || $0 < 0x3000 }.compactMap(Unicode.Scalar.init)
        let wrong = scalars.filter { !(1...2).contains(CellWidth.columns(of: Character($0))) }
        #expect(Array(wrong).isEmpty)
    }

    @Test func simpleTextIsWhatShowsAsItIsInOneColumnEach() {
        let scalars = (0...0x3100 as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
        let simple = scalars.filter { CellWidth.simpleColumns(of: String($0)) == 1 }
        #expect(simple.count == 979)
        let wrong = simple.filter { CellWidth.columns(of: Character($0)) != 1 || String($0).harmless != String($0) }
        #expect(Array(wrong).isEmpty)
        #expect(CellWidth.simpleColumns(of: "“Größe — 9 ▸”") == 13)
        #expect(CellWidth.simpleColumns(of: "") == 0)
    }

    @Test(arguments: ["e\u{301}", "a\tb", "中", "❤\u{FE0F}", "\u{AD}", "\u{85}", "\u{2028}", "\u{202E}", "x\u{200D}y", "é\u{20E3}", "\r\n"])
    func otherTextIsLookedAtClusterByCluster(_ text: String) {
        #expect(CellWidth.simpleColumns(of: text) == nil)
    }
}

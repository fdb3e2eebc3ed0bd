import FathomScreen
import Testing

/// Text from outside becomes text that a terminal only shows.
@Suite struct HarmlessTests {
    @Test(arguments: [
        ("plain words", "plain words"), ("", ""), ("naïve — “quoted” 中文 😀", "naïve — “quoted” 中文 😀"),
        ("\u{1B}[31mred", "␛[31mred"), ("a\tb\nc\r\nd", "a␉b␊c␊d"), ("\u{0}\u{7F}", "␀␡"), ("a\u{9B}31m", "a·31m"),
        ("\u{202E}abc\u{202C}", "·abc·"), ("\u{2066}x\u{2069}", "·x·"), ("\u{200E}x\u{200F}", "·x·"),
        ("line\u{2028}para\u{2029}", "line␊para␊"), ("\u{200B}\u{FEFF}", "··"), ("\u{301}a", "◌\u{301}a"),
        ("soft\u{AD}hyphen", "soft-hyphen"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("👨‍👩‍👧", "👨‍👩‍👧"), ("\u{FE0F}", "·"), ("x\u{E0041}", "x"), ("\u{FFF9}", "·"),
    ])
    func becomes(_ text: String, _ shown: String) {
        #expect(Array(text.harmless.unicodeScalars) == Array(shown.unicodeScalars))
        #expect(shown.harmless == shown)
    }

    @Test func nothingThatATerminalObeysIsLeft() {
        let values = (0...0x10FFFF as ClosedRange<UInt32>).lazy.filter { $0 < 0x3100 || $0 % 89 == 0 || (0xE0000..<0xE0200).contains($0) }
        let obeyed = values.compactMap(Unicode.Scalar.init).filter { scalar in
            !"x\(Character(scalar))y".harmless.unicodeScalars.allSatisfy(isShown)
        }
        #expect(Array(obeyed).isEmpty)
    }

    @Test func aLetterBearsOnlySoManyMarks() {
        let tower = "a" + String(repeating: "\u{301}", count: 5_000)
        #expect(tower.harmless.unicodeScalars.count <= 10)
        #expect(CellWidth.columns(of: tower) == 1)
    }

    private func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        case .format: scalar.value == 0x200C || scalar.value == 0x200D
        default: true
        }
    }
}

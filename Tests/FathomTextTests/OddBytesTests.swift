import FathomText
import Testing

/// Texts with bytes that do not belong there.
@Suite("Odd bytes")
struct OddBytesTests {
    @Test(
        "an odd byte is told of, and the text is read all the same",
        arguments: [
            ([0x61, 0xFF, 0x20, 0x62], Diagnostic.Kind.invalidUTF8, TextSpan(1, 2), 1),
            ([0x61, 0xC3], .invalidUTF8, TextSpan(1, 2), 1),
            ([0xED, 0xA0, 0x80], .invalidUTF8, TextSpan(0, 1), 3),
            ([0xE0, 0x80, 0xAF], .invalidUTF8, TextSpan(0, 1), 3),
            ([0x61, 0x00, 0x00], .nulByte, TextSpan(1, 2), 2),
            ([0xEF, 0xBB, 0xBF, 0x61], .byteOrderMark, TextSpan(0, 3), 1),
            ([0x61, 0x0D, 0x0A, 0x62, 0x0D, 0x0A], .carriageReturns, TextSpan(1, 3), 2),
            ([0x61, 0x0D, 0x62], .carriageReturns, TextSpan(1, 2), 1),
            ([0x61, 0x0C, 0x62], .controlCharacters, TextSpan(1, 2), 1),
            ([0x1B, 0x5B, 0x6D], .controlCharacters, TextSpan(0, 1), 1),
        ] as [([UInt8], Diagnostic.Kind, TextSpan, Int)])
    func diagnostics(bytes: [UInt8], kind: Diagnostic.Kind, span: TextSpan, count: Int) {
        let document = Document(reading: bytes, name: "odd", format: .plain)
        #expect(document.diagnostics == [Diagnostic(kind: kind, span: span, count: count)])
        #expect(document.text.bytes == bytes)
        #expect(!document.tokens.isEmpty)
    }

    @Test("a text without text has one section and says so", arguments: ["", " ", "\n\n \t\r\n", "\u{FEFF}", "\u{C}"])
    func empty(text: String) {
        for format in Document.Format.allCases {
            let document = Samples.read(text, format)
            #expect(document.sections.count == 1)
            #expect(document.sentences.isEmpty && document.paragraphs.isEmpty && document.tokens.isEmpty)
            #expect(document.diagnostics.contains { $0.kind == .empty })
            #expect(document.sentence(at: 0) == nil)
            #expect(document.section(at: 0) == 0)
            #expect(document.title == "sample")
        }
    }

    @Test("line ends of all systems read alike")
    func lineEnds() {
        let text = Samples.page
        let expected = Samples.sentences(text)
        for lineEnd in ["\r\n", "\r"] {
            #expect(Samples.sentences(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)) == expected)
        }
    }

    @Test("marks alone are a sentence of marks")
    func marks() {
        #expect(Samples.sentences("?! ... --").count == 1)
        #expect(Samples.sentences(". . . .").count == 1)
    }
}

import FathomText
import Testing

/// A source of numbers that gives the same ones for the same seed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let mixed = (state >> 18 ^ state) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ mixed >> 31
    }
}

/// What holds for any bytes whatever.
@Suite("Any bytes")
struct PropertyTests {
    /// Pieces that reading treats in a way of their own.
    private static let pieces: [String] = [
        " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u{C}", "\u{0}", "\u{FEFF}", "\u{A0}", "\u{AD}", "-", "-\n", "—", "’", "'s", "n't", "“",
        "”", "\"",
        "(", ")", "[", "]", "](", "![", "<", ">", "<!--", "-->", "*", "**", "_", "`", "```", "~~~", "#", "# ", "## 2.1 ", "===", "---",
        "- ",
        "1. ", "(a) ", "• ", "|", "|---|---|", "> ", ".", "...", "…", "?", "!", ":", ";", ",", "U.S.", "e.g.", "Dr.", "No. 5", "3.5",
        "1,200", "$",
        "%", "&", "@", "a@b.c", "http://", "www.a.b", "Results", "Keywords:", "INTRODUCTION", "word", "Word", "The", "of", "ایران", "東京。",
        "é", "👍🏽", "\u{200D}",
        "    ", "Page 3", "12", "title: a", "\\",
    ]

    /// Bytes of pieces in any order, with odd bytes among them.
    private static func bytes(seed: Int, count: Int) -> [UInt8] {
        var numbers = SeededNumbers(seed: seed)
        var bytes: [UInt8] = []
        for _ in 0..<count {
            if Int.random(in: 0..<12, using: &numbers) == 0 {
                bytes.append(UInt8.random(in: 0...255, using: &numbers))
            } else {
                bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &numbers)].utf8)
            }
        }
        return bytes
    }

    @Test("any bytes keep the rules, in both formats", arguments: 0..<300)
    func anyBytes(seed: Int) {
        for format in Document.Format.allCases {
            let document = Document(reading: Self.bytes(seed: seed, count: 20 + seed % 180), name: "any", format: format)
            #expect(Rules.broken(in: document) == [])
        }
    }

    @Test("a page that was cut, doubled and scribbled on keeps the rules", arguments: 0..<150)
    func mutatedPage(seed: Int) {
        var numbers = SeededNumbers(seed: seed)
        var bytes = Array(Samples.page.utf8)
        for _ in 0..<12 {
            let lower = Int.random(in: 0..<bytes.count, using: &numbers)
            let upper = min(bytes.count, lower + Int.random(in: 0..<40, using: &numbers))
            switch Int.random(in: 0..<3, using: &numbers) {
            case 0: bytes.removeSubrange(lower..<upper)
            case 1: bytes.insert(contentsOf: bytes[lower..<upper], at: Int.random(in: 0..<bytes.count, using: &numbers))
            default: bytes.insert(contentsOf: Self.bytes(seed: seed, count: 3), at: lower)
            }
        }
        for format in Document.Format.allCases {
            #expect(Rules.broken(in: Document(reading: bytes, name: "page", format: format)) == [])
        }
    }

    @Test("the same bytes give the same document")
    func deterministic() {
        for seed in 0..<20 {
            let bytes = Self.bytes(seed: seed, count: 300)
            let (left, right) = (Document(reading: bytes, name: "a", format: .plain), Document(reading: bytes, name: "a", format: .plain))
            #expect(left.tokens == right.tokens && left.sentences == right.sentences && left.paragraphs == right.paragraphs)
            #expect(left.sections == right.sections && left.diagnostics == right.diagnostics && left.title == right.title)
        }
    }

    @Test("any span of a text can be read", arguments: 0..<20)
    func anySpan(seed: Int) {
        var numbers = SeededNumbers(seed: seed)
        let document = Document(reading: Self.bytes(seed: seed, count: 200), name: "any", format: .markdown)
        for _ in 0..<100 {
            let lower = Int.random(in: -3...document.text.count, using: &numbers)
            let span = TextSpan(lower, lower + Int.random(in: 0...60, using: &numbers))
            #expect(document.reading(of: span).utf8.count <= 3 * 60)
            #expect(document.tokens(in: span).allSatisfy { document.tokens[$0].span.overlaps(span) })
        }
    }

    @Test(
        "signs that never close are read in one go",
        arguments: [
            "[", "![", "[a](", "`", "*a", "_a ", "<a", "> ", "- ", "(", "a-\n", "\"", "# ", "|", "```\n", "<!--", "a.b", "1.", "\\", "~~a",
            "& ", "a@",
        ])
    func unclosed(sign: String) {
        let text = String(repeating: sign, count: 20_000)
        for format in Document.Format.allCases { #expect(Rules.broken(in: Samples.read(text, format)) == []) }
    }
}

import Testing

@testable import FathomTerminal

/// What is sent so that a terminal puts words on its clipboard.
@Suite struct ClipboardSequenceTests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ("é中😀", "w6nkuK3wn5iA"),
    ])
    func wordsTravelInBase64(_ words: String, _ expected: String) {
        #expect(String(decoding: ClipboardSequence.base64(Array(words.utf8)), as: UTF8.self) == expected)
    }

    @Test func thePlainSequenceHoldsNothingButBase64() throws {
        let bytes = try #require(ClipboardSequence(multiplexer: .none).bytes(for: "\u{1B}]0;title\u{7}\u{1B}[2J"))
        #expect(bytes.filter { $0 < 0x20 } == [0x1B, 0x07])
    }

    @Test func tmuxGetsItForItselfAndToHandOn() throws {
        let bytes = try #require(ClipboardSequence(multiplexer: .tmux).bytes(for: "foo"))
        #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
    }

    @Test(arguments: [1, 200, 74_994])
    func screenGetsItInPiecesThatMakeTheWhole(_ count: Int) throws {
        let words = String(repeating: "w", count: count)
        let whole = try #require(ClipboardSequence(multiplexer: .none).bytes(for: words))
        let pieces = try #require(ClipboardSequence(multiplexer: .screen).bytes(for: words))
        let parts = String(decoding: pieces, as: UTF8.self).split(separator: "\u{1B}\\").map { $0.dropFirst(2) }
        #expect(parts.allSatisfy { $0.utf8.count <= 240 })
        #expect(parts.joined() == String(decoding: whole, as: UTF8.self))
    }

    @Test func moreThanTerminalsTakeIsNotSent() {
        #expect(ClipboardSequence(multiplexer: .none).bytes(for: String(repeating: "w", count: 74_995)) == nil)
    }
}

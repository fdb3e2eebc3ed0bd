import FathomScreen
import Testing

@testable import FathomTerminal

/// Bytes of a terminal and what they mean, without a terminal.
@Suite struct InputDecoderTests {
    @Test(arguments: [
        ("j", "j"), ("G", "G"), (" ", "Space"), ("é", "é"), ("中", "中"), ("😀", "😀"), ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"),
        ("\u{7F}", "Backspace"), ("\u{8}", "Backspace"), ("\u{0}", "Ctrl-Space"), ("\u{4}", "Ctrl-d"), ("\u{1A}", "Ctrl-z"),
        ("\u{1D}", "Ctrl-]"), ("\u{1F}", "Ctrl-_"), ("\u{1B}b", "Alt-b"), ("\u{1B}\r", "Alt-Enter"), ("\u{1B}é", "Alt-é"),
        ("\u{1B}\u{7F}", "Alt-Backspace"), ("\u{1B}[A", "Up"), ("\u{1B}OB", "Down"), ("\u{1B}[C", "Right"), ("\u{1B}[D", "Left"),
        ("\u{1B}[H", "Home"), ("\u{1B}OF", "End"), ("\u{1B}[1~", "Home"), ("\u{1B}[8~", "End"), ("\u{1B}[5~", "PgUp"),
        ("\u{1B}[6~", "PgDn"), ("\u{1B}[2~", "Insert"), ("\u{1B}[3~", "Delete"), ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}OP", "F1"),
        ("\u{1B}[[A", "F1"), ("\u{1B}[11~", "F1"), ("\u{1B}[15~", "F5"), ("\u{1B}[24~", "F12"), ("\u{1B}[1;2P", "Shift-F1"),
        ("\u{1B}[1;5C", "Ctrl-Right"), ("\u{1B}[1;3A", "Alt-Up"), ("\u{1B}[1;8D", "Ctrl-Alt-Shift-Left"), ("\u{1B}[3;5~", "Ctrl-Delete"),
        ("\u{1B}[5^", "Ctrl-PgUp"), ("\u{1B}[5$", "Shift-PgUp"), ("\u{1B}[a", "Shift-Up"), ("\u{1B}Oc", "Ctrl-Right"),
        ("\u{1B}\u{1B}[A", "Alt-Up"), ("\u{1B}OM", "Enter"), ("\u{1B}Oq", "1"), ("\u{1B}[27;5;13~", "Ctrl-Enter"),
        ("\u{1B}[97;5u", "Ctrl-a"), ("\u{1B}[9;2u", "Shift-Tab"), ("\u{1B}[106u", "j"),
    ])
    func aKeyByItsBytes(_ bytes: String, _ name: String) {
        #expect(names(feed(Array(bytes.utf8))) == [name])
        #expect(names(feed(Array(bytes.utf8), oneByOne: true)) == [name])
    }

    @Test(arguments: [
        "\u{1B}[999;999;999~", "\u{1B}Oz", "\u{1B}[I", "\u{1B}[O", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}]0;title\u{7}",
        "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[?62;22c", "\u{1B}[?2026;2$y", "\u{1B}[>0;276;0c", "\u{1B}[<0;500;500M", "\u{1B}[<0;0;0M",
        "\u{1B}[<1;1;1M", "\u{1B}[<35;3;3M", "\u{1B}[<2;500;1M", "\u{1B}[201~", "\u{85}",
    ])
    func whatMeansNothingIsSwallowedWhole(_ bytes: String) {
        #expect(names(feed(Array(bytes.utf8) + Array("k".utf8))) == ["k"])
        #expect(names(feed(Array(bytes.utf8) + Array("k".utf8), oneByOne: true)) == ["k"])
    }

    @Test(arguments: [[0xFF, 0xFE], [0xC3, 0x28], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0xE2, 0x28, 0xA1]] as [[UInt8]])
    func bytesThatAreNoTextTypeNothingOfTheirOwn(_ bytes: [UInt8]) {
        let inputs = names(feed(bytes + Array("k".utf8)))
        #expect(inputs.last == "k")
        #expect(inputs.allSatisfy { $0.utf8.count == 1 })
    }

    @Test func aLoneEscapeIsAKeyOnceNothingFollows() {
        var decoder = decoder()
        #expect(decoder.feed([0x1B], at: 0).isEmpty)
        #expect(decoder.patience == 25)
        #expect(decoder.pause() == [.key(Key(.escape))])
        #expect(decoder.patience == nil)
        #expect(decoder.feed(Array("\u{1B}[".utf8), at: 0).isEmpty)
        #expect(decoder.pause() == [.key(.alt("["))])
        #expect(decoder.feed(Array("\u{1B}[1;5".utf8), at: 0).isEmpty)
        #expect((decoder.patience ?? 0) > 100)
        #expect(decoder.pause().isEmpty)
        #expect(decoder.feed(Array("\u{1B}\u{1B}".utf8), at: 0).isEmpty)
        #expect(decoder.pause() == [.key(Key(.escape)), .key(Key(.escape))])
    }

    @Test(arguments: [
        ("q:q!\rdd", "q:q!\ndd"), ("", ""), ("a\r\nb", "a\nb"), ("\u{1B}[31mred\u{1B}[20", "\u{1B}[31mred\u{1B}[20"), ("中😀", "中😀"),
        ("\u{1B}\u{1B}[201", "\u{1B}\u{1B}[201"),
    ])
    func pastedTextIsOneInputAndNoKeys(_ text: String, _ expected: String) {
        let bytes = Array("x\u{1B}[200~\(text)\u{1B}[201~y".utf8)
        let inputs: [Input] = [.key(.character("x")), .paste(expected), .key(.character("y"))]
        #expect(feed(bytes) == inputs)
        #expect(feed(bytes, oneByOne: true) == inputs)
    }

    @Test func aPasteCutOffEndsAfterAPause() {
        var decoder = decoder()
        #expect(decoder.feed(Array("\u{1B}[200~half".utf8), at: 0).isEmpty)
        #expect((decoder.patience ?? 0) >= 1_000)
        #expect(decoder.pause() == [.paste("half")])
        #expect(decoder.feed(Array("k".utf8), at: 0) == [.key(.character("k"))])
    }

    @Test func aPasteIsBounded() {
        var reader = PasteReader()
        reader.capacity = 10
        let bytes = Array("0123456789abcdef\u{1B}[201~k".utf8)
        #expect(reader.read(bytes[...]) == bytes.count - 1)
        #expect(reader.isComplete)
        #expect(reader.text == "0123456789")
    }

    @Test func theMousePressesReleasesAndTurnsItsWheel() {
        let place = Position(column: 4, row: 2)
        #expect(feed(Array("\u{1B}[<0;5;3M\u{1B}[<0;5;3m".utf8)) == [.mouse(Mouse(.press, at: place)), .mouse(Mouse(.release, at: place))])
        #expect(
            feed(Array("\u{1B}[<64;5;3M\u{1B}[<65;5;3M".utf8)) == [
                .mouse(Mouse(.wheelUp, at: place)), .mouse(Mouse(.wheelDown, at: place)),
            ])
        #expect(
            feed([0x1B, 0x5B, 0x4D, 32, 37, 35, 0x1B, 0x5B, 0x4D, 96, 37, 35]) == [
                .mouse(Mouse(.press, at: place)), .mouse(Mouse(.wheelUp, at: place)),
            ])
    }

    @Test func theMouseDragsOnlyFromCellToCellWithTheButtonDown() {
        let motion = "\u{1B}[<32;6;3M"
        #expect(feed(Array(motion.utf8)).isEmpty)
        let press = "\u{1B}[<0;5;3M\u{1B}[<32;5;3M"
        let drag = "\(press)\(motion)\(motion)\u{1B}[<32;500;3M\u{1B}[<0;6;3m\u{1B}[<32;7;3M"
        let (start, end) = (Position(column: 4, row: 2), Position(column: 5, row: 2))
        #expect(
            feed(Array(drag.utf8)) == [.mouse(Mouse(.press, at: start)), .mouse(Mouse(.drag, at: end)), .mouse(Mouse(.release, at: end))])
    }

    @Test func theRightButtonAsksForAMenuAndItsReleaseForNothing() {
        let reports = Array("\u{1B}[<2;5;3M\u{1B}[<2;5;3m\u{1B}[<34;6;3M".utf8)
        #expect(feed(reports) == [.mouse(Mouse(.menu, at: Position(column: 4, row: 2)))])
    }

    @Test(arguments: [(399, Mouse.Act.doubleClick), (401, .press)] as [(Int64, Mouse.Act)])
    func twoQuickPressesAreADoubleClick(_ later: Int64, _ act: Mouse.Act) {
        var decoder = decoder()
        let press = Array("\u{1B}[<0;5;3M".utf8)
        _ = decoder.feed(press, at: 1_000)
        #expect(decoder.feed(press, at: 1_000 + later) == [.mouse(Mouse(act, at: Position(column: 4, row: 2)))])
        _ = decoder.feed(Array("\u{1B}[<0;9;3M".utf8), at: 2_000)
        #expect(decoder.feed(press, at: 2_001) == [.mouse(Mouse(.press, at: Position(column: 4, row: 2)))])
    }

    @Test(arguments: [
        ("\u{1B}]11;rgb:1e1e/1E1E/2e2e\u{1B}\\", Answer.background(.rgb(0x1E, 0x1E, 0x2E))),
        ("\u{1B}]11;rgb:f/f/0\u{7}", .background(.rgb(255, 255, 0))), ("\u{1B}]11;#102030\u{7}", .background(.rgb(16, 32, 48))),
        ("\u{1B}]11;rgba:ffff/0000/8080/ffff\u{7}", .background(.rgb(255, 0, 128))),
        ("\u{1B}[?2026;2$y", .mode(2026, isKnown: true)), ("\u{1B}[?2026;0$y", .mode(2026, isKnown: false)),
        ("\u{1B}[?2026;4$y", .mode(2026, isKnown: false)), ("\u{1B}[I", .focused),
    ])
    func whatATerminalTellsOfItselfIsKnownAndNeverTyped(_ bytes: String, _ answer: Answer) {
        var decoder = decoder()
        #expect(bytes.utf8.flatMap { decoder.feed([$0], at: 0) }.isEmpty)
        #expect(decoder.answers == [answer])
        #expect(decoder.feed(Array("k".utf8), at: 0) == [.key(.character("k"))])
    }

    @Test(arguments: [
        "\u{1B}]11;?\u{7}", "\u{1B}]11;rgb:zz/00/00\u{7}", "\u{1B}]10;rgb:ff/ff/ff\u{7}", "\u{1B}]11;rgb:ff/ff\u{7}",
        "\u{1B}]52;c;AAAA\u{7}",
    ])
    func otherAnswersTellNothing(_ bytes: String) {
        var decoder = decoder()
        #expect(decoder.feed(Array(bytes.utf8), at: 0).isEmpty)
        #expect(decoder.answers.isEmpty)
    }

    @Test func aTerminalsOwnKeysComeFirst() {
        var decoder = decoder()
        decoder.keys = [(Array("\u{1B}[OX".utf8), Key(.home))]
        #expect(decoder.feed(Array("\u{1B}[OXk".utf8), at: 0) == [.key(Key(.home)), .key(.character("k"))])
    }

    private func decoder() -> InputDecoder { InputDecoder(escapeDelay: 25, size: Size(columns: 80, rows: 24)) }

    private func feed(_ bytes: [UInt8], oneByOne: Bool = false) -> [Input] {
        var decoder = decoder()
        guard oneByOne else { return decoder.feed(bytes, at: 0) }
        return bytes.flatMap { decoder.feed([$0], at: 0) }
    }

    private func names(_ inputs: [Input]) -> [String] {
        inputs.map { input in
            if case .key(let key) = input { key.name } else { "\(input)" }
        }
    }
}

import FathomScreen
import Testing

@testable import FathomTerminal

/// Whatever bytes come, the decoder neither traps nor loses its place, and how they are cut into reads makes no difference.
@Suite struct DecoderRobustnessTests {
    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func anyBytesInAnyPieces(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        let alphabet: [UInt8] = Array("\u{1B}[O<>?;0129mMM~ABuqj$]\\\u{7}中 ".utf8) + [0xFF, 0x80, 0x00, 0x9B]
        var bytes: [UInt8] = []
        for _ in 0..<400 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            bytes.append(alphabet[Int(state >> 33) % alphabet.count])
        }
        var whole = InputDecoder(escapeDelay: 25, size: Size(columns: 10, rows: 5))
        var pieces = whole
        let once = whole.feed(bytes, at: 0) + whole.pause()
        let apart = bytes.flatMap { pieces.feed([$0], at: 0) } + pieces.pause()
        #expect(once == apart)
        #expect(whole.feed(Array("k".utf8), at: 0) == [.key(.character("k"))])
    }
}

/// What stands between the program and the terminal and takes escape sequences for itself.
public enum Multiplexer: Hashable, Sendable {
    case none, tmux, screen
}

/// The escape sequence that asks a terminal to put words on its clipboard (OSC 52), for which nothing but letters and digits of base 64 is sent.
struct ClipboardSequence {
    /// Most bytes of words that are sent at once; terminals drop what is longer.
    static let mostBytes = 74_994
    /// Most bytes that screen hands through in one piece.
    private static let pieceOfScreen = 240

    /// What the sequence has to get through.
    let multiplexer: Multiplexer

    /// The bytes to send; nil if there are too many words.
    func bytes(for words: String) -> [UInt8]? {
        guard words.utf8.count <= Self.mostBytes else { return nil }
        let plain = Array("\u{1B}]52;c;".utf8) + Self.base64(Array(words.utf8)) + [0x07]
        switch multiplexer {
        case .none: return plain
        case .tmux: return plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
        case .screen: return Self.pieces(plain)
        }
    }

    /// The bytes in pieces that screen hands on to its terminal as they are.
    private static func pieces(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: pieceOfScreen) {
            result += Array("\u{1B}P".utf8) + bytes[start..<min(bytes.count, start + pieceOfScreen)] + Array("\u{1B}\\".utf8)
        }
        return result
    }

    /// Base 64 of RFC 4648, padded. Linear.
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(bytes.count, start + 3)]
            let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                result.append(place <= group.count ? digits[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return result
    }
}

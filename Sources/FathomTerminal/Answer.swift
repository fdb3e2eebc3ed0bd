import FathomScreen

/// What a terminal tells about itself when it is asked.
enum Answer: Hashable {
    /// The colour of its background.
    case background(Colour)
    /// Whether it knows a private mode, by the mode's number.
    case mode(Int, isKnown: Bool)
    /// Its pane or window has the focus again.
    case focused

    /// Reads the body of an operating system command, without its ends: "11;rgb:1e1e/1e1e/2e2e" is the background.
    init?(command body: ArraySlice<UInt8>) {
        let parts = String(decoding: body, as: UTF8.self).split(separator: ";", maxSplits: 1)
        guard parts.count == 2, parts[0] == "11", let colour = Self.colour(parts[1]) else { return nil }
        self = .background(colour)
    }

    /// Reads "rgb:RR/GG/BB" with one to four digits each, "rgba:" with a fourth part, or "#RRGGBB".
    private static func colour(_ text: Substring) -> Colour? {
        if text.hasPrefix("#"), text.count == 7, let value = UInt32(text.dropFirst(), radix: 16) {
            return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
        }
        guard text.hasPrefix("rgb:") || text.hasPrefix("rgba:"), let start = text.firstIndex(of: ":") else { return nil }
        let parts = text[text.index(after: start)...].split(separator: "/").compactMap(component)
        return parts.count >= 3 ? .rgb(parts[0], parts[1], parts[2]) : nil
    }

    /// A component of one to four hexadecimal digits, brought to 0 to 255.
    private static func component(_ digits: Substring) -> UInt8? {
        guard (1...4).contains(digits.utf8.count), let value = Int(digits, radix: 16), value >= 0 else { return nil }
        return UInt8(value * 255 / ((1 << (4 * digits.utf8.count)) - 1))
    }
}

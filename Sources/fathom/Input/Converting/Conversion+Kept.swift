internal import FathomText

/// A conversion as bytes, for the cache.
extension Conversion {
    /// A line for the converter, one for each remark, an empty one, the lengths of both texts, and the texts.
    var kept: [UInt8] {
        let remarks = diagnostics.map { "\($0.kind.rawValue) \($0.span.lower) \($0.span.upper) \($0.count)\n" }
        return Array("\(converter)\n\(remarks.joined())\n\(text.count) \(raw.count)\n".utf8) + text + raw
    }

    /// The conversion of those bytes; nil if they are none.
    init?(kept bytes: [UInt8]) {
        var lines: [String] = []
        var start = 0
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
            start = end + 1
            if lines.count > 2, lines[lines.count - 2].isEmpty { break }
            guard lines.count < 100 else { return nil }
        }
        let lengths = (lines.last ?? "").split(separator: " ").compactMap { Int($0) }
        guard lines.count > 2, lengths.count == 2, lengths.allSatisfy({ $0 >= 0 }), start + lengths[0] + lengths[1] == bytes.count else {
            return nil
        }
        converter = lines[0]
        diagnostics = lines.dropFirst().dropLast(2).compactMap { Self.remark($0) }
        text = Array(bytes[start..<start + lengths[0]])
        raw = Array(bytes[(start + lengths[0])...])
    }

    private static func remark(_ line: String) -> Diagnostic? {
        let words = line.split(separator: " ")
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard let kind = words.first.flatMap({ Diagnostic.Kind(rawValue: String($0)) }), numbers.count == 3, numbers[0] <= numbers[1] else {
            return nil
        }
        return Diagnostic(kind: kind, span: TextSpan(numbers[0], numbers[1]), count: numbers[2])
    }
}

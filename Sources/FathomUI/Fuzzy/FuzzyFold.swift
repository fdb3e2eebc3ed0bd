/// Letters made alike for matching without regard to capitals.
enum FuzzyFold {
    /// The bytes of `text` in small letters, exactly as many as `text` has, so that a place in one is a place in the other.
    ///
    /// A letter whose small form has another length in UTF-8 stays as it is. Linear; ASCII takes a step a byte.
    static func bytes(of text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        append(text, to: &bytes)
        return bytes
    }

    /// Adds the folded bytes of `text` to `bytes`.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        var isPlain = true
        var folded = bytes.mutableSpan
        for place in start..<folded.count {
            let byte = folded[place]
            isPlain = isPlain && byte < 0x80
            if byte &- 0x41 < 26 { folded[place] = byte | 0x20 }
        }
        guard !isPlain else { return }
        bytes.removeLast(bytes.count - start)
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let small = scalar.properties.lowercaseMapping.utf8
        if small.count == UTF8.width(scalar) {
            bytes += small
        } else {
            bytes += String(scalar).utf8
        }
    }
}

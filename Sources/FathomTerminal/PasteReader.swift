/// Gathers pasted text up to the terminal's end mark.
struct PasteReader {
    /// Most bytes that are kept of one paste; the rest is dropped.
    static let capacity = 4 << 20

    private static let end: [UInt8] = Array("\u{1B}[201~".utf8)
    private var bytes: [UInt8] = []
    private var matched = 0

    /// Whether the end mark has come.
    private(set) var isComplete = false

    /// The text so far; bytes that are no UTF-8 become U+FFFD. Line breaks are line feeds, as terminals send carriage returns instead.
    var text: String {
        var text = String(decoding: bytes, as: UTF8.self).unicodeScalars
        if text.contains("\r") {
            var kept = String.UnicodeScalarView()
            var previous: Unicode.Scalar?
            for scalar in text {
                if !(scalar == "\n" && previous == "\r") { kept.append(scalar == "\r" ? "\n" : scalar) }
                previous = scalar
            }
            text = kept
        }
        return String(text)
    }

    /// Reads on, and returns the index behind the last byte that belongs to the paste. Linear.
    mutating func read(_ part: ArraySlice<UInt8>) -> Int {
        for index in part.indices {
            let byte = part[index]
            if byte == Self.end[matched] {
                matched += 1
                if matched == Self.end.count {
                    isComplete = true
                    return index + 1
                }
            } else {
                keep(Self.end.prefix(matched))
                matched = byte == Self.end[0] ? 1 : 0
                if matched == 0 { keep(CollectionOfOne(byte)) }
            }
        }
        return part.endIndex
    }

    private mutating func keep(_ part: some Collection<UInt8>) {
        bytes.append(contentsOf: part.prefix(Self.capacity - bytes.count))
    }
}

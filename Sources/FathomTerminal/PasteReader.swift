/// Gathers pasted text up to the terminal's end mark.
struct PasteReader {
    /// Most bytes that are kept of one paste; the rest is dropped.
    var capacity = 4 << 20

    private static let end: [UInt8] = Array("\u{1B}[201~".utf8)
    private static let carriageReturn: UInt8 = 0x0D
    private static let lineFeed: UInt8 = 0x0A
    private var bytes: [UInt8] = []
    private var matched = 0

    /// Starts with nothing.
    init() {}

    /// Whether the end mark has come.
    private(set) var isComplete = false

    /// The text so far; bytes that are no UTF-8 become U+FFFD. Line breaks are line feeds, as terminals send carriage returns instead.
    var text: String {
        guard bytes.contains(Self.carriageReturn) else { return String(decoding: bytes, as: UTF8.self) }
        var kept: [UInt8] = []
        var previous: UInt8 = 0
        for byte in bytes {
            if !(byte == Self.lineFeed && previous == Self.carriageReturn) {
                kept.append(byte == Self.carriageReturn ? Self.lineFeed : byte)
            }
            previous = byte
        }
        return String(decoding: kept, as: UTF8.self)
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
        bytes.append(contentsOf: part.prefix(max(0, capacity - bytes.count)))
    }
}

/// What the words of a note hold beyond text: tags (#history), and links to concepts ([[Iran]], [[Iran|Tehran]]).
public struct NoteWords: Hashable, Sendable {
    /// A link to a concept.
    public struct Link: Hashable, Sendable {
        /// The name of the concept.
        public let name: String
        /// What shows for it.
        public let shown: String
        /// Its bytes in the words, brackets included.
        public let range: Range<Int>
    }

    /// The tags without their sign, in order, each once, in small letters.
    public private(set) var tags: [String] = []
    /// Where tags stand, sign included, in bytes of the words.
    public private(set) var tagRanges: [Range<Int>] = []
    /// The links in order.
    public private(set) var links: [Link] = []

    /// What stands in `body`. Linear.
    public init(_ body: String) {
        let bytes = Array(body.utf8)
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "["), let link = Self.link(in: bytes, at: offset) {
                links.append(link)
                offset = link.range.upperBound
            } else if bytes[offset] == UInt8(ascii: "#"), let range = Self.tag(in: bytes, at: offset) {
                add(range, bytes)
                offset = range.upperBound
            } else {
                offset += 1
            }
        }
    }

    /// Whether the words have a tag, with or without its sign; capitals do not matter.
    public func has(tag: String) -> Bool {
        let wanted = tag.drop { $0 == "#" }.lowercased()
        return tags.contains(wanted)
    }

    private mutating func add(_ range: Range<Int>, _ bytes: [UInt8]) {
        let tag = String(decoding: bytes[range.dropFirst()], as: UTF8.self).lowercased()
        tagRanges.append(range)
        if !tags.contains(tag) { tags.append(tag) }
    }

    /// A tag begins after a blank or a bracket, with a letter, and goes on with letters, digits, hyphens, strokes and underscores.
    private static func tag(in bytes: [UInt8], at offset: Int) -> Range<Int>? {
        if offset > 0, !" \t\n\r(,;".utf8.contains(bytes[offset - 1]) { return nil }
        let end = bytes[(offset + 1)...].firstIndex { !isTag($0) } ?? bytes.count
        guard end > offset + 1, bytes[offset + 1] >= 0x80 || isLetter(bytes[offset + 1]) else { return nil }
        return offset..<end
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func isTag(_ byte: UInt8) -> Bool {
        byte >= 0x80 || isLetter(byte) || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F || byte == 0x2F
    }

    /// A link stands in double brackets on one line.
    private static func link(in bytes: [UInt8], at offset: Int) -> Link? {
        guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "[") else { return nil }
        var end = offset + 2
        while end < bytes.count, bytes[end] != UInt8(ascii: "]") {
            if bytes[end] == 0x0A || bytes[end] == UInt8(ascii: "[") { return nil }
            end += 1
        }
        guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "]") else { return nil }
        let parts = bytes[offset + 2..<end].split(separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
        let words = parts.map { trimmed($0) }
        guard let name = words.first, !name.isEmpty else { return nil }
        let shown = words.count > 1 && !words[1].isEmpty ? words[1] : name
        return Link(name: name, shown: shown, range: offset..<end + 2)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let inner = bytes.drop { $0 == 0x20 }
        let end = inner.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? inner.startIndex
        return String(decoding: inner[inner.startIndex..<end], as: UTF8.self)
    }
}

extension [Note] {
    /// The notes whose words link to a concept, by its name or one of its variants. Linear in the words.
    public func linking(to concept: Concept) -> [Note] {
        let names = Set(([concept.name] + concept.variants).map { $0.lowercased() })
        return filter { note in
            note.body.utf8.contains(UInt8(ascii: "[")) && NoteWords(note.body).links.contains { names.contains($0.name.lowercased()) }
        }
    }
}

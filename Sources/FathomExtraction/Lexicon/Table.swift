import CFathomData

/// A word list of the program: rows of cells between tabs, without the lines that begin with "#".
enum Table {
    /// The rows of the embedded file at `path` below Resources; none if there is no such file. Linear in the file.
    static func rows(_ path: String) -> [[String]] {
        unsafe embedded(path).map { unsafe rows(in: $0) } ?? []
    }

    /// The rows of `bytes`.
    static func rows(of bytes: [UInt8]) -> [[String]] {
        unsafe bytes.withUnsafeBufferPointer { unsafe rows(in: $0) }
    }

    /// The pieces of `text` between blanks. Linear.
    static func words(_ text: String) -> [String] { pieces(of: text, between: UInt8(ascii: " ")) }

    /// The pieces of `text` between marks, empty ones left out. Linear.
    static func pieces(of text: String, between mark: UInt8) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var pieces: [String] = []
            unsafe split(bytes, 0..<bytes.count, at: mark) { if !$0.isEmpty { unsafe pieces.append(string(bytes, $0)) } }
            return pieces
        }
    }

    /// One pass over the bytes, for a table is read before the first sentence is.
    private static func rows(in bytes: UnsafeBufferPointer<UInt8>) -> [[String]] {
        var rows: [[String]] = []
        rows.reserveCapacity(bytes.count / 16)
        unsafe split(bytes, 0..<bytes.count, at: UInt8(ascii: "\n")) { line in
            guard !line.isEmpty, unsafe bytes[line.lowerBound] != UInt8(ascii: "#") else { return }
            var cells: [String] = []
            cells.reserveCapacity(5)
            unsafe split(bytes, line, at: UInt8(ascii: "\t")) { unsafe cells.append(string(bytes, $0)) }
            rows.append(cells)
        }
        return rows
    }

    /// Gives `take` each piece of `range` between marks, empty ones too.
    @inline(__always)
    private static func split(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at mark: UInt8, _ take: (Range<Int>) -> Void) {
        var start = range.lowerBound
        for place in range where unsafe bytes[place] == mark {
            take(start..<place)
            start = place + 1
        }
        take(start..<range.upperBound)
    }

    private static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// The rows of a file that lists words by class, as pairs of class and words.
    static func classes(_ path: String) -> [(name: String, words: [String])] {
        rows(path).compactMap { row in
            guard row.count == 2 else { return nil }
            return (row[0], words(row[1]))
        }
    }

    private static func embedded(_ path: String) -> UnsafeBufferPointer<UInt8>? {
        for index in 0..<fathom_resource_count() {
            let resource = unsafe fathom_resource_at(index)
            guard unsafe String(cString: resource.path) == path else { continue }
            return unsafe UnsafeBufferPointer(start: resource.bytes, count: resource.count)
        }
        return nil
    }
}

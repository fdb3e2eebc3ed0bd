import CFathomData

/// A word list of the program: rows of cells between tabs, without the lines that begin with "#".
enum Table {
    /// The rows of the embedded file at `path` below Resources; none if there is no such file. Linear in the file.
    static func rows(_ path: String) -> [[String]] {
        unsafe embedded(path).map { unsafe rows(in: $0) } ?? []
    }

    /// The whole numbers of the embedded file at `path`, row after row. A row that has not just `columns` numbers is left out. Linear.
    static func numbers(_ path: String, columns: Int) -> [Int] {
        unsafe embedded(path).map { unsafe numbers(in: $0, columns: columns) } ?? []
    }

    /// The same for `bytes`.
    static func numbers(of bytes: [UInt8], columns: Int) -> [Int] {
        unsafe bytes.withUnsafeBufferPointer { unsafe numbers(in: $0, columns: columns) }
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
        unsafe lines(of: bytes) { line in
            var cells: [String] = []
            cells.reserveCapacity(5)
            unsafe split(bytes, line, at: UInt8(ascii: "\t")) { unsafe cells.append(string(bytes, $0)) }
            rows.append(cells)
        }
        return rows
    }

    /// One pass over the bytes, a digit at a time; a number has at most 18 digits.
    private static func numbers(in bytes: UnsafeBufferPointer<UInt8>, columns: Int) -> [Int] {
        var numbers: [Int] = []
        numbers.reserveCapacity(bytes.count / 5)
        unsafe lines(of: bytes) { line in
            let start = numbers.count
            var (number, digits, isNegative, isWrong) = (0, 0, false, false)
            for place in line.lowerBound...line.upperBound {
                let byte = place == line.upperBound ? UInt8(ascii: "\t") : unsafe bytes[place]
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"):
                    number = number &* 10 &+ Int(byte &- UInt8(ascii: "0"))
                    digits += 1
                case UInt8(ascii: "-") where digits == 0 && !isNegative: isNegative = true
                case UInt8(ascii: "\t"):
                    isWrong = isWrong || !(1...18).contains(digits)
                    numbers.append(isNegative ? -number : number)
                    (number, digits, isNegative) = (0, 0, false)
                default: isWrong = true
                }
            }
            if isWrong || numbers.count != start + columns { numbers.removeSubrange(start...) }
        }
        return numbers
    }

    /// Gives `take` each line that is not empty and does not begin with "#".
    @inline(__always)
    static func lines(of bytes: UnsafeBufferPointer<UInt8>, _ take: (Range<Int>) -> Void) {
        unsafe split(bytes, 0..<bytes.count, at: UInt8(ascii: "\n")) { line in
            guard !line.isEmpty, unsafe bytes[line.lowerBound] != UInt8(ascii: "#") else { return }
            take(line)
        }
    }

    /// Whether the word at `range` ends in a possessive "'s" and has more than that.
    static func isPossessive(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > 2 else { return false }
        return unsafe bytes[range.upperBound - 2] == UInt8(ascii: "'") && bytes[range.upperBound - 1] == UInt8(ascii: "s")
    }

    /// Gives `take` each piece of `range` between marks, empty ones too.
    @inline(__always)
    static func split(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at mark: UInt8, _ take: (Range<Int>) -> Void) {
        var start = range.lowerBound
        for place in range where unsafe bytes[place] == mark {
            take(start..<place)
            start = place + 1
        }
        take(start..<range.upperBound)
    }

    /// The bytes of `range` as a string.
    static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// The rows of a file that lists words by class, as pairs of class and words.
    static func classes(_ path: String) -> [(name: String, words: [String])] {
        rows(path).compactMap { row in
            guard row.count == 2 else { return nil }
            return (row[0], words(row[1]))
        }
    }

    /// The embedded file at `path` below Resources; nil if there is none.
    static func embedded(_ path: String) -> UnsafeBufferPointer<UInt8>? {
        for index in 0..<fathom_resource_count() {
            let resource = unsafe fathom_resource_at(index)
            guard unsafe String(cString: resource.path) == path else { continue }
            return unsafe UnsafeBufferPointer(start: resource.bytes, count: resource.count)
        }
        return nil
    }
}

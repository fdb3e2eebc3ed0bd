import CFathomData

/// A word list of the program: rows of cells between tabs, without the lines that begin with "#".
enum Table {
    /// The rows of the embedded file at `path` below Resources; none if there is no such file. Linear in the file.
    static func rows(_ path: String) -> [[String]] {
        rows(of: bytes(path))
    }

    /// The rows of `bytes`.
    static func rows(of bytes: [UInt8]) -> [[String]] {
        bytes.split(separator: 10).compactMap { line in
            guard line.first != 35 else { return nil }
            return line.split(separator: 9, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The rows of a file that lists words by class, as pairs of class and words.
    static func classes(_ path: String) -> [(name: String, words: [String])] {
        rows(path).compactMap { row in
            guard row.count == 2 else { return nil }
            return (row[0], row[1].utf8.split(separator: 32).map { String($0) ?? "" })
        }
    }

    private static func bytes(_ path: String) -> [UInt8] {
        for index in 0..<fathom_resource_count() {
            let resource = unsafe fathom_resource_at(index)
            guard unsafe String(cString: resource.path) == path else { continue }
            return unsafe Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
        }
        return []
    }
}

/// A set of words by their numbers: an open-addressed table in memory that outlives it.
@safe struct WordNumbers: @unchecked Sendable {
    private let keys: UnsafePointer<UInt32>
    private let mask: UInt32

    /// A table of `1 << bits` rows, at least one of them empty (0).
    init(keys: UnsafePointer<UInt32>, bits: UInt32) {
        unsafe self.keys = unsafe keys
        mask = (1 << bits) &- 1
    }

    /// Whether the word with number `key` is in the set. Constant time as long as rows are free.
    func contains(_ key: UInt32) -> Bool { row(of: key) != nil }

    /// The row of the word with number `key`; nil if it is not in the set. Constant time as long as rows are free.
    func row(of key: UInt32) -> Int? {
        var row = key & mask
        for _ in 0...mask {
            let found = unsafe keys[Int(row)]
            if found == key { return Int(row) }
            if found == 0 { return nil }
            row = (row &+ 1) & mask
        }
        return nil
    }
}

/// What each frequent word may be, by the word's number: an open-addressed table in memory that outlives it.
@safe package struct TagDictionary: @unchecked Sendable {
    private let keys: UnsafePointer<UInt32>
    private let sets: UnsafePointer<UInt64>
    private let mask: UInt32

    /// A table of `1 << bits` rows, at least one of them empty (key 0).
    init(keys: UnsafePointer<UInt32>, sets: UnsafePointer<UInt64>, bits: UInt32) {
        unsafe self.keys = unsafe keys
        unsafe self.sets = unsafe sets
        mask = (1 << bits) &- 1
    }

    /// The tags that the word with number `key` may have; nil for a word that is not in the table. Constant time as long as rows are free.
    func tags(of key: UInt32) -> TagSet? {
        var row = key & mask
        for _ in 0...mask {
            let found = unsafe keys[Int(row)]
            if found == key { return TagSet(rawValue: unsafe sets[Int(row)]) }
            if found == 0 { return nil }
            row = (row &+ 1) & mask
        }
        return nil
    }
}

extension TagDictionary {
    /// The tags to choose among for `form`.
    func candidates(for form: WordForm) -> TagSet {
        Self.candidates(for: form, seen: tags(of: form.lower))
    }

    /// The tags to choose among for `form`: those it was seen with, those of its shape when it is new, and names when it has a capital.
    package static func candidates(for form: WordForm, seen: TagSet?) -> TagSet {
        guard let seen else { return guess(form) }
        let mayBeName = form.shape.contains(.capital) && !seen.isDisjoint(with: .openWords)
        return mayBeName ? seen.union(.names) : seen
    }

    /// The tags to choose among for a word that was never seen.
    private static func guess(_ form: WordForm) -> TagSet {
        if form.shape.contains(.digit) { return form.shape.contains(.letters) ? TagSet.numeric.union(.open) : .numeric }
        if form.shape.isDisjoint(with: [.letters, .foreign]) { return .marks }
        return form.shape.contains(.letters) ? .open : TagSet.open.union(.marks)
    }
}

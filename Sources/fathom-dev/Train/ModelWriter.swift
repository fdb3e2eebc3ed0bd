import FathomExtraction

/// Puts learnt weights into the file that the program embeds.
struct ModelWriter {
    private var bytes: [UInt8] = []
    private var logs: [LanguageModel.Part: UInt32] = [:]
    private var parts: [LanguageModel.Part: [UInt8]] = [:]

    /// Adds the 16-bit weights of `part`, as `AveragedWeights` gives them.
    mutating func add(_ weights: [Int16], as part: LanguageModel.Part) {
        add(
            weights.flatMap { Self.littleEndian(UInt64(UInt16(bitPattern: $0)), count: 2) }, of: weights.count - WeightTable.classes,
            as: part)
    }

    /// Adds `sets` as the rows of `part`, whose number is a power of two.
    mutating func add(_ sets: [UInt64], as part: LanguageModel.Part) {
        add(sets.flatMap { Self.littleEndian($0, count: 8) }, of: sets.count, as: part)
    }

    /// Adds the frequent words with their tags as an open-addressed table.
    mutating func add(_ words: [UInt32: TagSet]) {
        let table = Self.table(words.keys.sorted())
        add(table.flatMap { Self.littleEndian(UInt64($0), count: 4) }, of: table.count, as: .words)
        add(table.map { words[$0]?.rawValue ?? 0 }, as: .tagSets)
    }

    /// Adds the verbs as an open-addressed table.
    mutating func add(verbs: [UInt32]) {
        let table = Self.table(verbs.filter { $0 != 0 })
        add(table.flatMap { Self.littleEndian(UInt64($0), count: 4) }, of: table.count, as: .verbs)
    }

    /// The file, with `origin` as its head line (cut to the room there is).
    func file(origin: String) -> [UInt8] {
        var file = Array(origin.utf8.prefix(LanguageModel.headCount - 1))
        file += [UInt8](repeating: UInt8(ascii: " "), count: LanguageModel.headCount - 1 - file.count) + [UInt8(ascii: "\n")]
        file += Self.littleEndian(UInt64(LanguageModel.magic), count: 4)
        for part in LanguageModel.Part.allCases { file += Self.littleEndian(UInt64(logs[part, default: 0]), count: 4) }
        file += [UInt8](repeating: 0, count: LanguageModel.headCount + 64 - file.count)
        for part in LanguageModel.Part.allCases {
            file += parts[part, default: []]
            file += [UInt8](repeating: 0, count: file.count.rounded(upTo: LanguageModel.alignment) - file.count)
        }
        return file
    }

    private mutating func add(_ bytes: [UInt8], of count: Int, as part: LanguageModel.Part) {
        logs[part] = UInt32(count.trailingZeroBitCount)
        parts[part] = bytes
    }

    private static func littleEndian(_ value: UInt64, count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    }

    /// An open-addressed table of `keys` with at least a quarter of its rows free.
    private static func table(_ keys: [UInt32]) -> [UInt32] {
        var count = 16
        while count * 3 < keys.count * 4 { count *= 2 }
        var rows = [UInt32](repeating: 0, count: count)
        for key in keys {
            var row = Int(key) & (count - 1)
            while rows[row] != 0 { row = (row + 1) & (count - 1) }
            rows[row] = key
        }
        return rows
    }
}

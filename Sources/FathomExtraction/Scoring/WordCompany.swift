/// In what company the common words of English are found: for each word 48 small numbers, alike for words that stand among the same words.
///
/// What annotated texts teach of "deter" so holds for "discourage". The table lies in the program's own data and is used
/// where it lies. The file starts with a line of plain text on origin and licence, padded to `headCount` bytes; then the 32-bit numbers of the
/// words, then their bytes, place by place (Tools/company writes it).
@safe struct WordCompany: @unchecked Sendable {
    /// How many numbers a word has.
    static let width = 48
    /// What in the table is 1.
    static let unit: Float = 32

    private static let headCount = 512
    private static let bits = 15

    private let words: WordNumbers
    private let base: UnsafeRawPointer

    /// The table in `bytes`, which must stay valid and unchanged as long as the program runs; nil when they are no such table.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let count = 1 << Self.bits
        guard let start = bytes.baseAddress, bytes.count == Self.headCount + count * (4 + Self.width) else { return nil }
        guard unsafe bytes.starts(with: "FTC1".utf8) else { return nil }
        let keys = unsafe (start + Self.headCount).assumingMemoryBound(to: UInt32.self)
        words = unsafe WordNumbers(keys: keys, bits: UInt32(Self.bits))
        unsafe base = start + Self.headCount + 4 * count
    }

    /// Where the word with the number `word` (`FeatureHash.word`) stands in the table; nil for a word that it lacks. Constant time.
    func place(of word: UInt32) -> Int? { words.row(of: word) }

    /// The numbers of the word at `place`, sixteen at a time.
    @inline(__always)
    func numbers(at place: Int, _ part: Int) -> SIMD16<Float> {
        let offset = (place & (1 << Self.bits - 1)) * Self.width + 16 * part
        let small = unsafe base.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self)
        return SIMD16<Float>(small) / Self.unit
    }
}

/// A table of 16-bit weights in memory that outlives it: the weights of a feature's classes lie side by side from the feature's place on.
///
/// The table's length is a power of two and places wrap round, so no index can leave it.
@safe struct WeightTable: @unchecked Sendable {
    private let base: UnsafePointer<Int16>
    private let mask: UInt32

    /// A table of `1 << bits` weights at `base`, which must stay valid and unchanged for as long as the program runs.
    init(base: UnsafePointer<Int16>, bits: UInt32) {
        unsafe self.base = unsafe base
        mask = (1 << bits) &- 1
    }

    /// The weight of class `index` under the feature at `place`.
    @inline(__always)
    subscript(place: UInt32, index: UInt32) -> Int32 {
        Int32(unsafe base[Int((place &+ index) & mask)])
    }
}

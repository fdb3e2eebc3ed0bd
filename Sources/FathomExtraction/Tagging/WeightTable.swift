/// A table of 16-bit weights in memory that outlives it: the weights of a feature's classes lie side by side from the feature's place on.
///
/// A place is cut to the table's bits, and the table has room for `classes` more, so no index can leave it.
@safe package struct WeightTable: @unchecked Sendable {
    /// The most classes a feature can have: the room past the last place.
    package static let classes = 64

    private let base: UnsafePointer<Int16>
    private let mask: UInt32

    /// A table of `1 << bits` places at `base`, which must stay valid and unchanged for as long as the program runs.
    init(base: UnsafePointer<Int16>, bits: UInt32) {
        unsafe self.base = unsafe base
        mask = (1 << bits) &- 1
    }

    /// The weight of class `index`, below `classes`, under the feature at `place`.
    @inline(__always)
    subscript(place: UInt32, index: UInt32) -> Int32 {
        Int32(unsafe base[Int((place & mask) &+ index)])
    }

    /// The weights of class `index`, summed over the features at `places`.
    @inline(__always)
    func sum<let most: Int>(_ places: FeaturePlaces<most>, _ index: UInt32) -> Int32 {
        var sum = Int32(0)
        for place in 0..<most { sum &+= self[places[place], index] }
        return sum
    }

    /// The weights of the first four classes, each summed over the features at `places`.
    @inline(__always)
    func sums<let most: Int>(_ places: FeaturePlaces<most>) -> SIMD4<Int32> {
        let raw = unsafe UnsafeRawPointer(base)
        var sums = SIMD4<Int32>()
        for index in 0..<most {
            let four = unsafe raw.loadUnaligned(fromByteOffset: 2 * Int(places[index] & mask), as: SIMD4<Int16>.self)
            sums &+= SIMD4<Int32>(truncatingIfNeeded: four)
        }
        return sums
    }
}

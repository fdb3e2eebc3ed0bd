/// The places of one word's, step's or arc's features in a table of weights: room for `most` that lies where it is declared, so that writing
/// one allocates nothing and need not ask who else holds it. Room that is never written holds place 0, which weighs what was learned for it.
package struct FeaturePlaces<let most: Int>: Sendable {
    private var places = InlineArray<most, UInt32>(repeating: 0)
    /// How many are written.
    private(set) var count = 0

    /// Takes all out again.
    @inline(__always)
    mutating func begin() { count = 0 }

    /// Adds one; there must be room for it.
    @inline(__always)
    mutating func add(_ place: UInt32) {
        places[count] = place
        count += 1
    }

    /// The place at `index`, below `most`.
    @inline(__always)
    subscript(index: Int) -> UInt32 { places[index] }

    /// All of the room, for learning.
    package var all: [UInt32] { (0..<most).map { places[$0] } }
}

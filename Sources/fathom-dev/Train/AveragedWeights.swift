import FathomExtraction

/// The weights of a perceptron while it learns, hashed into a table as they are when it runs, with their running averages.
final class AveragedWeights {
    private let mask: UInt32
    private var weights: [Int32]
    private var totals: [Int64]
    private var stamps: [Int32]
    private var time: Int32 = 0

    /// The base-two logarithm of the number of weights.
    let bits: Int

    /// A table of `1 << bits` places, all weights nought.
    init(bits: Int) {
        self.bits = bits
        mask = UInt32(1 << bits) &- 1
        weights = [Int32](repeating: 0, count: LanguageModel.Part.tagger.count(bits: bits))
        totals = [Int64](repeating: 0, count: LanguageModel.Part.tagger.count(bits: bits))
        stamps = [Int32](repeating: 0, count: LanguageModel.Part.tagger.count(bits: bits))
    }

    /// The score of class `index` under the features at `places`.
    @inline(__always)
    func score(_ places: [UInt32], _ index: UInt32) -> Int32 {
        unsafe weights.withUnsafeBufferPointer { weights in
            var sum: Int32 = 0
            for place in places { unsafe sum &+= weights[Int((place & mask) &+ index)] }
            return sum
        }
    }

    /// The class of those in the bit set `choices` with the highest score, the lowest of equals.
    func best(_ places: [UInt32], among choices: UInt64) -> UInt32 {
        var (best, bestScore) = (UInt32(0), Int32.min)
        var left = choices
        while left != 0 {
            let index = UInt32(left.trailingZeroBitCount)
            left &= left &- 1
            let value = score(places, index)
            if value > bestScore { (best, bestScore) = (index, value) }
        }
        return best
    }

    /// Moves the weights toward class `right` and away from class `wrong`.
    func update(_ places: [UInt32], right: UInt32, wrong: UInt32) {
        for place in places {
            add(1, at: Int((place & mask) &+ right))
            add(-1, at: Int((place & mask) &+ wrong))
        }
    }

    /// Counts one more decision toward the averages.
    @inline(__always)
    func tick() { time &+= 1 }

    @inline(__always)
    private func add(_ step: Int32, at index: Int) {
        totals[index] += Int64(time &- stamps[index]) * Int64(weights[index])
        stamps[index] = time
        weights[index] += step
    }

    /// The averages, scaled so that the largest just fits into 16 bits.
    func averaged() -> [Int16] {
        let sums = weights.indices.map { totals[$0] + Int64(time &- stamps[$0]) * Int64(weights[$0]) }
        let largest = sums.reduce(Int64(1)) { max($0, abs($1)) }
        return sums.map { Int16((Double($0) * 32_000 / Double(largest)).rounded()) }
    }
}

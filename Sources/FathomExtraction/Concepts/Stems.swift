/// The words of a phrase that carry its sense, as the numbers of their stems, for telling whether two phrases say the same.
struct Stems: Sendable, Equatable {
    /// The numbers in the order of the stems' letters.
    let byLetters: [Int]
    /// The numbers in rising order.
    private let rising: [Int]

    /// Stems given by their numbers, in the order of their letters.
    init(byLetters: [Int]) {
        self.byLetters = byLetters
        rising = byLetters.sorted()
    }

    /// Each number once.
    var distinct: [Int] {
        rising.indices.filter { $0 == 0 || rising[$0] != rising[$0 - 1] }.map { rising[$0] }
    }

    /// How much the two have in common: twice the shared words over all words, from 0 to 1.
    func likeness(to other: Stems) -> Double {
        guard !rising.isEmpty, !other.rising.isEmpty else { return 0 }
        var left = 0, right = 0, shared = 0
        while left < rising.count, right < other.rising.count {
            let (one, two) = (rising[left], other.rising[right])
            if one == two { shared += 1 }
            if one <= two { left += 1 }
            if two <= one { right += 1 }
        }
        return 2 * Double(shared) / Double(rising.count + other.rising.count)
    }
}

/// Phrases by their words, for finding which of many begin at a place of a text: the time is that of the words looked at, however many
/// phrases there are.
struct PhraseTree<Value: Sendable>: Sendable {
    private struct Step: Hashable {
        let place: Int
        let word: String
    }

    /// Where a walk begins.
    static var root: Int { 0 }

    private var steps: [Step: Int] = [:]
    private var values: [[Value]] = [[]]

    /// Whether there is no phrase.
    var isEmpty: Bool { steps.isEmpty }

    /// Adds a phrase; one without words is left out.
    mutating func add(_ words: [String], _ value: Value) {
        guard !words.isEmpty else { return }
        var place = Self.root
        for word in words { place = extended(place, word) }
        values[place].append(value)
    }

    private mutating func extended(_ place: Int, _ word: String) -> Int {
        let step = Step(place: place, word: word)
        if let next = steps[step] { return next }
        values.append([])
        steps[step] = values.count - 1
        return values.count - 1
    }

    /// Where `word` leads from `place`; nil where no phrase goes on so.
    func next(_ place: Int, _ word: String) -> Int? { steps[Step(place: place, word: word)] }

    /// The phrases that end at `place`, in the order in which they were added.
    func values(at place: Int) -> [Value] { values[place] }
}

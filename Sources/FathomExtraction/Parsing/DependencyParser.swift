/// A greedy arc-hybrid parser: one classifier chooses each step, a second one names each arc as it is made.
struct DependencyParser: Sendable {
    private let actions: WeightTable
    private let arcs: WeightTable
    private let labels: LabelChoices

    /// A word's place in a tree.
    struct Arc: Hashable, Sendable {
        /// The word's head; nil for a root.
        let head: Int?
        /// How the word hangs on it.
        let label: Label
    }

    /// Sentences past this length are parsed in pieces, each with its own root; in words.
    static let longest = 250

    /// A parser with the given weights.
    init(actions: WeightTable, arcs: WeightTable, labels: LabelChoices) {
        self.actions = actions
        self.arcs = arcs
        self.labels = labels
    }

    /// The arc of each word. Linear in the words; ties go to the class with the lower number.
    func parse(_ forms: [WordForm], tags: [Tag]) -> [Arc] {
        guard forms.count > Self.longest else { return parsePiece(forms, tags: tags, offset: 0) }
        var result: [Arc] = []
        while result.count < forms.count {
            let lower = result.count
            let upper = Self.pieceEnd(tags, from: lower)
            result += parsePiece(Array(forms[lower..<upper]), tags: Array(tags[lower..<upper]), offset: lower)
        }
        return result
    }

    /// Where a piece that starts at `lower` ends: after its last mark, or at full length.
    private static func pieceEnd(_ tags: [Tag], from lower: Int) -> Int {
        let upper = lower + longest
        guard upper < tags.count else { return tags.count }
        let half = lower + longest / 2
        return (half..<upper).last { tags[$0].isPunctuation }.map { $0 + 1 } ?? upper
    }

    private func parsePiece(_ forms: [WordForm], tags: [Tag], offset: Int) -> [Arc] {
        let words = ParserWords(forms, tags: tags)
        var state = ParserState(count: words.count)
        var (steps, names) = (ParserFeatures(), LabelFeatures())
        while !state.isDone {
            steps.fill(state, words)
            step(&state, words, best(steps.places, in: state), &names)
        }
        return state.heads.indices.map { index in
            let head = state.heads[index]
            let label = Label(rawValue: state.labels[index]) ?? .dep
            return head == words.count ? Arc(head: nil, label: .root) : Arc(head: head + offset, label: label)
        }
    }

    private func step(_ state: inout ParserState, _ words: ParserWords, _ action: ParserState.Action, _ names: inout LabelFeatures) {
        guard action != .shift else { return state.shift() }
        let head = state.head(of: action)
        let choices = labels.choices(words, head: head, word: state.waiting(0))
        if let only = choices.only { return state.attach(to: head, label: only) }
        names.fill(state, words, head: head, word: state.waiting(0))
        state.attach(to: head, label: best(names.places, among: choices))
    }

    private func best(_ places: ParserFeatures.Places, in state: ParserState) -> ParserState.Action {
        let sums = actions.sums(places)
        var (best, bestScore) = (ParserState.Action.shift, Int32.min)
        for action in ParserState.Action.allCases where state.allows(action) && sums[Int(action.rawValue)] > bestScore {
            (best, bestScore) = (action, sums[Int(action.rawValue)])
        }
        return best
    }

    private func best(_ places: LabelFeatures.Places, among choices: LabelSet) -> UInt8 {
        var (best, bestScore) = (UInt32(0), Int32.min)
        var left = choices.rawValue
        while left != 0 {
            let label = UInt32(left.trailingZeroBitCount)
            left &= left &- 1
            let score = arcs.sum(places, label)
            if score > bestScore { (best, bestScore) = (label, score) }
        }
        return UInt8(best)
    }
}

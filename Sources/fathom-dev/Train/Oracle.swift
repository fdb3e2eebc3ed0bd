import FathomExtraction

/// Tells what each step of the parser costs: how many arcs of the right tree can no longer be reached after it.
struct Oracle {
    private let heads: [Int]

    /// An oracle for the tree with the given heads (the number of words for a root).
    init(heads: [Int]) { self.heads = heads }

    /// The arcs lost by `action` in `state`. Linear in the sentence.
    func cost(_ action: ParserState.Action, in state: ParserState) -> Int {
        let top = state.waiting(0)
        switch action {
        case .shift:
            let next = state.next
            let children = state.stack.count { heads[$0] == next }
            return children + (state.stack.dropLast().contains(heads[next]) ? 1 : 0)
        case .left:
            let lostHead = heads[top] == state.waiting(1) || heads[top] > state.next
            return children(of: top, from: state.next) + (lostHead ? 1 : 0)
        case .right:
            return children(of: top, from: state.next) + (heads[top] >= state.next ? 1 : 0)
        }
    }

    private func children(of word: Int, from next: Int) -> Int {
        heads[min(next, heads.count)...].count { $0 == word }
    }
}

import FathomModel

/// Where the reader has been: the places that jumps started from, and those that going back left again.
struct Trail: Hashable, Sendable {
    /// Most places that are kept; older ones are forgotten.
    static let longest = 500

    /// Places before this one, oldest first.
    private(set) var past: [Panes] = []
    /// Places that going back left, the nearest last.
    private(set) var future: [Panes] = []

    /// Records that a jump starts at `place`; what lay ahead is forgotten.
    mutating func leave(_ place: Panes) {
        past.append(place)
        if past.count > Self.longest { past.removeFirst(past.count - Self.longest) }
        future = []
    }

    /// Gives the selections of all places the names that `change` says.
    mutating func rename(_ change: (ConceptID) -> ConceptID?) {
        for place in past.indices { past[place].selection = past[place].selection.flatMap(change) }
        for place in future.indices { future[place].selection = future[place].selection.flatMap(change) }
    }

    /// The place before, while `place` is kept ahead; nil at the start.
    mutating func back(from place: Panes) -> Panes? {
        guard let target = past.popLast() else { return nil }
        future.append(place)
        return target
    }

    /// The place ahead, while `place` is kept behind; nil at the end.
    mutating func forward(from place: Panes) -> Panes? {
        guard let target = future.popLast() else { return nil }
        past.append(place)
        return target
    }
}

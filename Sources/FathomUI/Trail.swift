import FathomModel

/// Where the reader has been, across all open texts: the places that jumps started from, and those that going back left again.
struct Trail: Hashable, Sendable {
    /// One place: a text, and where the reader was in it.
    struct Place: Hashable, Sendable {
        /// The text, as an index into `State.texts`.
        let text: Int
        /// Focus, selection, cursors and scrolls.
        var panes: Panes
        /// What stood in place of the panes.
        var spread: Spread?
    }

    /// Most places that are kept; older ones are forgotten.
    static let longest = 500

    /// Places before this one, oldest first.
    private(set) var past: [Place] = []
    /// Places that going back left, the nearest last.
    private(set) var future: [Place] = []
    /// Where the last jump began.
    private(set) var beforeJump: Place?

    /// Records that a jump starts at `place`; what lay ahead is forgotten.
    mutating func leave(_ place: Place) {
        beforeJump = place
        past.append(place)
        if past.count > Self.longest { past.removeFirst(past.count - Self.longest) }
        future = []
    }

    /// Gives the concepts of all places in a text the names that `change` says.
    mutating func rename(in text: Int, _ change: (ConceptID) -> ConceptID?) {
        Self.rename(&past, in: text, change)
        Self.rename(&future, in: text, change)
        if beforeJump?.text == text, let selection = beforeJump?.panes.selection { beforeJump?.panes.selection = change(selection) }
    }

    /// The place before, while `place` is kept ahead; nil at the start.
    mutating func back(from place: Place) -> Place? {
        guard let target = past.popLast() else { return nil }
        future.append(place)
        return target
    }

    /// The place ahead, while `place` is kept behind; nil at the end.
    mutating func forward(from place: Place) -> Place? {
        guard let target = future.popLast() else { return nil }
        past.append(place)
        return target
    }

    private static func rename(_ places: inout [Place], in text: Int, _ change: (ConceptID) -> ConceptID?) {
        for index in places.indices where places[index].text == text {
            places[index].panes.rename(change)
        }
    }
}

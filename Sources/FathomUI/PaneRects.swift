public import FathomScreen

/// Where the panes that show stand, by pane: a dictionary without hashing, for it is made anew at every key.
public struct PaneRects: Hashable, Sendable {
    private var rects = [Rect?](repeating: nil, count: PaneID.allCases.count)

    /// No pane shows.
    init() {}

    /// Where a pane stands; nil for one that does not show.
    public internal(set) subscript(pane: PaneID) -> Rect? {
        get { rects[pane.rawValue - 1] }
        set { rects[pane.rawValue - 1] = newValue }
    }

    /// How many show.
    public var count: Int { rects.count { $0 != nil } }

    /// Where they stand, in the order of the panes.
    public var values: [Rect] { rects.compactMap { $0 } }

    /// The pane that shows at a cell.
    func pane(at position: Position) -> PaneID? {
        PaneID.allCases.first { self[$0]?.contains(position) ?? false }
    }
}

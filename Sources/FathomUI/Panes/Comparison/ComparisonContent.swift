import FathomModel

/// A comparison as rows: for each kind its counts, what both texts have, and what only one has.
struct ComparisonContent: Sendable {
    /// One row.
    enum Row: Hashable, Sendable {
        /// A kind, and how many of it both have, only the left, only the right.
        case kind(ConceptKind, both: Int, left: Int, right: Int)
        /// What stands below, on each side; the right is nil where one heading is for both.
        case heading(String, String?)
        /// Concepts: of both sides one that they share, or of each side one that it has alone.
        case entry(left: ConceptID?, right: ConceptID?, Kinship?)
        /// Nothing at all of a kind.
        case none
    }

    /// What the rows depend on.
    struct Key: Hashable, Sendable {
        let left: Int
        let right: Int
        let editions: [Int]
        let isStacked: Bool
    }

    let key: Key
    private(set) var rows: [Row] = []
    /// The rows that the cursor can stand on.
    private(set) var items: [Int] = []

    /// The rows of a comparison; one side below the other if it is stacked.
    init(_ comparison: Comparison, _ key: Key) {
        self.key = key
        for part in comparison.parts { add(part) }
        items = rows.indices.filter { if case .entry = rows[$0] { true } else { false } }
    }

    /// The concepts of an item.
    func entry(_ item: Int) -> (left: ConceptID?, right: ConceptID?, kinship: Kinship?)? {
        guard items.indices.contains(item), case .entry(let left, let right, let kinship) = rows[items[item]] else { return nil }
        return (left, right, kinship)
    }

    /// The item that stands at a row; nil for a heading.
    func item(atRow row: Int) -> Int? {
        let place = items.partitionPoint { $0 >= row }
        return items.indices.contains(place) && items[place] == row ? place : nil
    }

    /// The rows to be shown with an item: the first one begins at the top.
    func lines(of item: Int) -> Range<Int> {
        guard items.indices.contains(item) else { return 0..<1 }
        return (item == 0 ? 0 : items[item])..<items[item] + 1
    }

    /// The item that holds one of the two concepts, for a comparison that was laid out anew.
    func item(holding left: ConceptID?, or right: ConceptID?) -> Int? {
        items.firstIndex { row in
            guard case .entry(let one, let two, _) = rows[row] else { return false }
            return left != nil && one == left || right != nil && two == right
        }
    }

    private mutating func add(_ part: Comparison.Part) {
        rows.append(.kind(part.kind, both: part.shared.count, left: part.onlyLeft.count, right: part.onlyRight.count))
        if part.shared.isEmpty, part.onlyLeft.isEmpty, part.onlyRight.isEmpty { rows.append(.none) }
        if !part.shared.isEmpty { rows.append(.heading("in both", nil)) }
        for kinship in part.shared { rows.append(.entry(left: kinship.left, right: kinship.right, kinship)) }
        if key.isStacked { addStacked(part) } else { addBeside(part) }
    }

    private mutating func addStacked(_ part: Comparison.Part) {
        if !part.onlyLeft.isEmpty { rows.append(.heading("only in A", nil)) }
        for id in part.onlyLeft { rows.append(.entry(left: id, right: nil, nil)) }
        if !part.onlyRight.isEmpty { rows.append(.heading("only in B", nil)) }
        for id in part.onlyRight { rows.append(.entry(left: nil, right: id, nil)) }
    }

    private mutating func addBeside(_ part: Comparison.Part) {
        let (left, right) = (part.onlyLeft, part.onlyRight)
        guard !left.isEmpty || !right.isEmpty else { return }
        rows.append(.heading(left.isEmpty ? "" : "only in A", right.isEmpty ? "" : "only in B"))
        for place in 0..<max(left.count, right.count) {
            let one = left.indices.contains(place) ? left[place] : nil
            rows.append(.entry(left: one, right: right.indices.contains(place) ? right[place] : nil, nil))
        }
    }
}

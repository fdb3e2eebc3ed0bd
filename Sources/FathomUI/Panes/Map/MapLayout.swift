import FathomModel
import FathomScreen

/// The map of an argument as a drawing: where every box stands and how every line runs, in columns and rows from the top left.
///
/// Rows are even or odd with a meaning: boxes begin on even rows, and a box's lines to the right leave it on its first row inside, an odd one.
/// Lines come in from the left on a row on which no other line leaves the lane before. So two lines never share a stretch of a row, each stretch
/// down has a track of its own, and wherever four arms meet, two lines cross.
struct MapLayout: Sendable {
    /// How wide things are.
    struct Shape: Hashable, Sendable {
        /// Columns of a box, its border included.
        var boxColumns: Int
        /// Columns from one track to the next.
        var spacing: Int
        /// Whether the lines have room for what they say.
        var hasLabels: Bool
    }

    /// The box of a concept.
    struct Box: Hashable, Sendable {
        let concept: ConceptID
        let rect: Rect
        /// Its lane, from the left.
        let lane: Int
    }

    /// A straight stretch of a line, its ends included: along a row, or down a column.
    struct Stretch: Hashable, Sendable {
        let from: Position
        let to: Position

        /// The stretch between two cells of one row or one column, in whatever order they come.
        init(_ one: Position, _ other: Position) {
            let isOrdered = (one.row, one.column) <= (other.row, other.column)
            (from, to) = isOrdered ? (one, other) : (other, one)
        }
    }

    /// Which way the links of a tie run, seen from left to right.
    enum Flow: Hashable, Sendable { case onward, backward, both, neither }

    /// How the line of a tie runs.
    struct Route: Hashable, Sendable {
        let tie: Lanes.Tie
        var stretches: [Stretch] = []
        /// The last cell before the box at the right end, for the sign of the direction.
        var mark = Position(column: 0, row: 0)
        /// Where the words of the line begin, and how many columns they have.
        var label: (start: Position, columns: Int) { (Position(column: mark.column - labelColumns - 1, row: mark.row), labelColumns) }
        var labelColumns = 0

        /// Which way its links run.
        var flow: Flow {
            guard !tie.links.contains(where: { $0.relation.isSymmetric }) else { return .neither }
            let isOnward = tie.links.contains { $0.from == tie.left }
            let isBackward = tie.links.contains { $0.from == tie.right }
            return isOnward && isBackward ? .both : isOnward ? .onward : .backward
        }
    }

    /// A lane of boxes.
    struct Lane: Hashable, Sendable {
        let kind: ConceptKind
        let column: Int
        let columns: Int
    }

    let shape: Shape
    /// The boxes, lane by lane from top to bottom.
    let boxes: [Box]
    let routes: [Route]
    let lanes: [Lane]
    let columns: Int
    let rows: Int
    private let places: [ConceptID: Int]

    init(shape: Shape, boxes: [Box], routes: [Route], lanes: [Lane], columns: Int) {
        self.shape = shape
        self.boxes = boxes
        self.routes = routes
        self.lanes = lanes
        self.columns = columns
        rows = boxes.reduce(0) { max($0, $1.rect.row + $1.rect.rows) }
        var places: [ConceptID: Int] = [:]
        for (place, box) in boxes.enumerated() { places[box.concept] = place }
        self.places = places
    }

    /// The box of a concept.
    func box(of id: ConceptID?) -> Box? { id.flatMap { places[$0] }.map { boxes[$0] } }

    /// The box at a cell.
    func box(at position: Position) -> Box? { boxes.first { $0.rect.contains(position) } }

    /// The box so many places further down the lane of `box`, held at the ends.
    func box(_ distance: Int, below box: Box) -> Box {
        guard let place = places[box.concept] else { return box }
        let lane = boxes.indices.filter { boxes[$0].lane == box.lane }
        guard let first = lane.first, let last = lane.last else { return box }
        return boxes[min(max(first, place + distance), last)]
    }

    /// The box to go to on one side of `box`: of those in the nearest lane that has any the one at its height, one joined with it first.
    func box(_ side: Action.Side, of box: Box) -> Box? {
        let lane = side == .left ? box.lane - 1 : box.lane + 1
        let joined = Set(
            routes.filter { $0.tie.left == box.concept || $0.tie.right == box.concept }.flatMap { [$0.tie.left, $0.tie.right] })
        let beside = boxes.filter { $0.lane == lane }
        let height = { (other: Box) in abs((other.rect.row + other.rect.rows / 2) - (box.rect.row + box.rect.rows / 2)) }
        return (beside.filter { joined.contains($0.concept) }.min { height($0) < height($1) }) ?? beside.min { height($0) < height($1) }
    }
}

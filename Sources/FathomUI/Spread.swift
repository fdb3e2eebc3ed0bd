import FathomModel

/// Something about several texts that takes the place of the panes until something in it is followed. Small, and whole: the trail keeps copies.
enum Spread: Hashable, Sendable {
    /// Two texts side by side.
    case comparison(ComparisonPlace)
    /// The open texts.
    case library(ListCursor)

    /// Its name on the screen.
    var title: String {
        switch self {
        case .comparison: "Comparison"
        case .library: "Texts"
        }
    }

    /// Which keys hold while it shows.
    var scope: Scope {
        switch self {
        case .comparison: .comparison
        case .library: .library
        }
    }
}

/// Where the reader is in a comparison.
struct ComparisonPlace: Hashable, Sendable {
    typealias Side = ComparisonSide

    /// The text on the left, as an index into `State.texts`.
    let left: Int
    /// The text on the right.
    var right: Int
    /// Which of them Enter goes to.
    var side = Side.left
    /// The row under the cursor, counted among those that hold concepts, and the scroll.
    var cursor = ListCursor()

    /// The text on a side.
    func text(on side: Side) -> Int { side == .left ? left : right }
}

/// One of the two texts that are compared.
public enum ComparisonSide: Hashable, Sendable {
    case left, right

    /// The other one.
    var other: ComparisonSide { self == .left ? .right : .left }
    /// What it is called on the screen.
    var letter: String { self == .left ? "A" : "B" }
}

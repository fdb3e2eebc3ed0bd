/// How the reader has parted the screen: the share of each border that was moved. A border that was not follows the size of the screen.
public struct Proportions: Hashable, Sendable {
    /// A border that can be moved.
    public enum Border: String, Hashable, Sendable, CaseIterable {
        /// Right of the lists; a share of the screen's columns.
        case lists
        /// Left of links and notes, where these have a column of their own; a share of the screen's columns.
        case links
        /// Above the notes in that column; a share of its rows.
        case notes
        /// Above the drawer under the text; a share of the rows of the body.
        case drawer
        /// Around the list that has the focus, or had it last; a share of the rows of the body.
        case list
    }

    private var shares: [Border: Int] = [:]

    /// No border moved.
    public init() {}

    /// The share of a border in thousandths, held between 20 and 980; nil for one that was not moved.
    public subscript(border: Border) -> Int? {
        get { shares[border] }
        set { shares[border] = newValue.map { min(980, max(20, $0)) } }
    }

    /// These shares, and those of `usual` for borders that have none here.
    public func over(_ usual: Proportions) -> Proportions {
        var both = self
        both.shares.merge(usual.shares) { own, _ in own }
        return both
    }

    /// The shares that differ from those of `usual`.
    public func moved(from usual: Proportions) -> Proportions {
        var moved = self
        moved.shares = shares.filter { usual.shares[$0.key] != $0.value }
        return moved
    }

    /// Whether no border was moved.
    public var isUsual: Bool { shares.isEmpty }

    /// The columns or rows of a border's share of `whole`, to the nearest; nil for one that was not moved.
    func extent(_ border: Border, of whole: Int) -> Int? {
        shares[border].map { ($0 * whole + 500) / 1000 }
    }

    /// Moves a border so that its share of `whole` is `extent` columns or rows.
    mutating func move(_ border: Border, to extent: Int, of whole: Int) {
        guard whole > 0 else { return }
        self[border] = (max(0, extent) * 1000 + whole / 2) / whole
    }
}

/// What the lines through one cell look like: an arm towards each side, and how heavy it is. Lines that are drawn over one another join.
public struct LineArms: Hashable, Sendable {
    /// How an arm is drawn.
    public enum Weight: UInt8, Hashable, Sendable { case none, light, heavy }

    public var up: Weight
    public var right: Weight
    public var down: Weight
    public var left: Weight

    public init(up: Weight = .none, right: Weight = .none, down: Weight = .none, left: Weight = .none) {
        self.up = up
        self.right = right
        self.down = down
        self.left = left
    }

    /// Whether no line goes through the cell.
    public var isEmpty: Bool { self == LineArms() }

    /// Whether two lines go through the cell, one across and one down.
    public var isCrossing: Bool { up != .none && right != .none && down != .none && left != .none }

    /// Whether any arm is heavy.
    public var isHeavy: Bool { [up, right, down, left].contains(.heavy) }

    /// Adds the arms of another line; of two arms to one side the heavier shows.
    public mutating func add(_ other: LineArms) {
        up = Self.heavier(up, other.up)
        right = Self.heavier(right, other.right)
        down = Self.heavier(down, other.down)
        left = Self.heavier(left, other.left)
    }

    /// The sign that shows the arms. In ASCII lines that cross are a bar, so that only joints and corners are a plus.
    public func sign(_ glyphs: Glyphs) -> String {
        let place = [up, right, down, left].reduce(0) { 3 * $0 + Int($1.rawValue) }
        return glyphs == .unicode ? Self.signs[place] : ascii
    }

    private var ascii: String {
        if isEmpty { return " " }
        if isCrossing { return "|" }
        if up == .none && down == .none { return right == .heavy || left == .heavy ? "=" : "-" }
        return right == .none && left == .none ? "|" : "+"
    }

    private static func heavier(_ one: Weight, _ other: Weight) -> Weight { one.rawValue > other.rawValue ? one : other }

    /// Signs by the weights of up, right, down and left as digits of base 3; corners of light lines are round.
    private static let signs = " ╴╸╷╮┑╻┒┓╶─╾╭┬┭┎┰┱╺╼━┍┮┯┏┲┳╵╯┙│┤┥╽┧┪╰┴┵├┼┽┟╁╅┕┶┷┝┾┿┢╆╈╹┚┛╿┦┩┃┨┫┖┸┹┞╀╃┠╂╉┗┺┻┡╄╇┣╊╋".map { String($0) }
}

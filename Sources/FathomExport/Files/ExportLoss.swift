/// What a format cannot hold, or what a file held that could not be taken over.
public struct ExportLoss: Hashable, Sendable {
    /// What it is, in plural words: "notes on sections".
    public let what: String
    /// How many of them; at least 1.
    public let count: Int
    /// Each of them in a line, where they can be told apart; empty otherwise.
    public let items: [String]

    /// A loss of so many; nil if nothing is lost.
    public init?(_ what: String, _ count: Int) {
        self.init(what, count, [])
    }

    /// A loss item by item; nil if nothing is lost.
    public init?(_ what: String, items: [String]) {
        self.init(what, items.count, items)
    }

    private init?(_ what: String, _ count: Int, _ items: [String]) {
        guard count > 0 else { return nil }
        self.what = what
        self.count = count
        self.items = items.map(TextLine.of)
    }
}

/// Somebody who waits for the stages over a whole text: is told how far they are, and may call them off.
///
/// A stage that is called off leaves its work where it is; its result is then good for nothing but being dropped.
struct Watch {
    /// Nobody waits.
    static var nobody: Watch { Watch { _ in true } }

    /// How many steps of a stage go by between two reports.
    private static let interval = 256

    private let report: (Double) -> Bool
    private let from: Double
    private let to: Double

    /// A watch that reports shares from 0 to 1 to `report`, which answers whether to go on.
    init(_ report: @escaping (Double) -> Bool) {
        self.init(report, from: 0, to: 1)
    }

    private init(_ report: @escaping (Double) -> Bool, from: Double, to: Double) {
        self.report = report
        self.from = from
        self.to = to
    }

    /// The watch over a stage that is the part from `lower` to `upper` of this one.
    func part(_ lower: Double, _ upper: Double) -> Watch {
        Watch(report, from: from + (to - from) * lower, to: from + (to - from) * upper)
    }

    /// Reports that the share `share` is done, and answers whether to go on.
    @discardableResult
    func note(_ share: Double) -> Bool { report(from + (to - from) * share) }

    /// Reports now and then that a stage is at `step` of `count` steps, and answers whether to go on.
    func goesOn(_ step: Int, of count: Int) -> Bool {
        guard step % Self.interval == 0 else { return true }
        return note(Double(step) / Double(max(1, count)))
    }
}

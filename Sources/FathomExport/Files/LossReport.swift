/// What an export could not hold, for a file beside it.
public struct LossReport: Sendable {
    private let format: String
    private let losses: [ExportLoss]

    /// The losses of an export in the format of that name.
    public init(of format: String, _ losses: [ExportLoss]) {
        self.format = format
        self.losses = losses
    }

    /// The report as JSON: the format, and each sort of loss with its count.
    public var json: String {
        let rows = losses.map { JSONValue.object([("what", .string($0.what)), ("count", .integer($0.count))]) }
        return JSONValue.object([("format", .string(format)), ("losses", .array(rows))]).text
    }
}

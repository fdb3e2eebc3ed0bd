/// What an export or an import could not hold, for a file beside it.
public struct LossReport: Sendable {
    private let format: String
    private let losses: [ExportLoss]

    /// The losses of an export or an import in the format of that name.
    public init(of format: String, _ losses: [ExportLoss]) {
        self.format = format
        self.losses = losses
    }

    /// The report as JSON: the format, and each sort of loss with its count and, where they can be told apart, its items.
    public var json: String {
        let rows = losses.map { loss in
            let row = JSONValue.object([("what", .string(loss.what)), ("count", .integer(loss.count))])
            return loss.items.isEmpty ? row : row.adding("items", .strings(loss.items))
        }
        return JSONValue.object([("format", .string(format)), ("losses", .array(rows))]).text
    }
}

internal import FathomExport

extension Messages {
    static func exportNeedsFolder(_ format: String) -> Failure {
        Failure(message: "\(format) fills a folder with files; say which with -o FOLDER", status: .usage)
    }

    static func exportLoses(_ losses: [ExportLoss], _ format: String) -> String {
        "\(format) cannot hold everything; left out: \(listing(losses))"
    }

    static func exportWouldLose(_ losses: [ExportLoss], _ format: String) -> Failure {
        Failure(
            message: "nothing was written: \(format) cannot hold everything, and would leave out \(listing(losses)); go without --strict",
            status: .badData)
    }

    static func listing(_ losses: [ExportLoss]) -> String {
        losses.map { "\($0.count) \($0.what)" }.joined(separator: ", ")
    }
}

internal import FathomExport
internal import FathomUI

extension Messages {
    static func exportNeedsFolder(_ format: String) -> Failure {
        Failure(message: "\(format) fills a folder with files; say which with -o FOLDER", status: .usage)
    }

    static func noFormat(_ name: String) -> Failure { Failure(message: "no format is called \(shown(name))", status: .usage) }

    static func replaceExport(_ path: String) -> String { "\(shown(path)) is there already. Replace it?" }

    /// What an export of the explorer wrote, and what it left out.
    static func exported(_ wish: ExportWish, files: Int, _ losses: [ExportLoss], _ outcome: ExportPlace.Outcome) -> String {
        let what = files == 1 ? wish.format : "\(files) files of \(wish.format)"
        let lost = losses.isEmpty ? "" : " Left out: \(listing(losses))."
        return "Wrote \(what) to \(shown(wish.path)).\(lost)" + (settled(outcome).map { " \($0)." } ?? "")
    }

    /// What became of the files of an older export in a folder; nil if there is nothing to say.
    static func settled(_ outcome: ExportPlace.Outcome) -> String? {
        let gone = outcome.removed.isEmpty ? [] : ["removed \(outcome.removed.count) of the older export: \(few(outcome.removed))"]
        let kept = outcome.kept.isEmpty ? [] : ["somebody changed these since; what they said is kept as \(few(outcome.kept))"]
        return gone.isEmpty && kept.isEmpty ? nil : (gone + kept).joined(separator: "; ")
    }

    /// The first of some names, and how many more there are.
    private static func few(_ names: [String]) -> String {
        let first = names.prefix(3).map(shown).joined(separator: ", ")
        return names.count > 3 ? "\(first) and \(names.count - 3) more" : first
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

internal import FathomExport
internal import FathomImport
internal import FathomModel

/// What is said when something is taken over from another program.
extension Messages {
    static func broughtIn(_ plan: ImportPlan, isDryRun: Bool) -> String {
        let statements = plan.change.made.count + plan.change.replaced.count + plan.change.removed.count
        let parts = [counted(plan.notes.count, "note", "notes"), counted(statements, "correction", "corrections")]
        let known = plan.known == 0 ? "" : "; \(counted(plan.known, "note was", "notes were")) there already"
        guard !plan.isEmpty else { return "nothing new in the file" + known }
        return (isDryRun ? "would take over " : "took over ") + parts.joined(separator: " and ") + known
    }

    static func importLoses(_ losses: [ExportLoss]) -> String { "not everything could be taken over; left out: \(listing(losses))" }

    static func importWouldLose(_ losses: [ExportLoss]) -> Failure {
        Failure(
            message: "nothing was taken over: the file has more than can be, and would lose \(listing(losses)); go without --strict",
            status: .badData)
    }

    static func tooManyFiles(_ folder: String, _ most: Int) -> Failure {
        Failure(message: "\(shown(folder)): more than \(most) files; name the folder of the vault itself", status: .badData)
    }

    static func cannotImport(_ file: String, _ fault: ImportFault, for text: String) -> Failure {
        Failure(message: "\(shown(file)): \(words(for: fault, text))", status: .badData)
    }

    private static func words(for fault: ImportFault, _ text: String) -> String {
        switch fault {
        case .unknown:
            "no format that is read: a QDA project or codebook, web annotations, Fathom's JSON, a table of codes, a note in Markdown or a folder of them"
        case .broken(let format, let byte): "broken \(format) at byte \(byte)"
        case .documentType: "it declares a document type, which is not read: it could name other files"
        case .tooDeep(let depth): "nested deeper than \(depth) levels"
        case .tooMany(let count): "more than \(count) parts"
        case .tooLarge(let bytes): "larger than \(bytes >> 20) MiB when unpacked"
        case .leavesArchive(let path): "it names \(shown(path)), which lies outside the archive"
        case .unreadable(let path): "\(shown(path)) in it is locked, or packed in a way that is not read"
        case .noProject: "it holds no QDA project"
        case .otherText: "none of its texts is \(shown(text))"
        }
    }

    private static func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}

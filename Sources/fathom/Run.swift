internal import ArgumentParser
internal import FathomExport
internal import FathomScreen

/// Runs commands and turns the way they end into words and a status.
enum Run {
    /// Runs `body`; a failure is told on standard error.
    static func status(_ body: () throws(Failure) -> Void) -> Int32 {
        do throws(Failure) {
            try body()
            return ExitStatus.success.rawValue
        } catch {
            Output.complain(error.message)
            return error.status.rawValue
        }
    }

    /// Parses the command line and runs the command that it names.
    static func status(of arguments: [String]) -> Int32 {
        let arguments = arguments == ["help"] ? ["--help"] : OwnWords.joined(arguments)
        let root: any ParsableCommand.Type = SubcommandRoot.isMeant(by: arguments) ? SubcommandRoot.self : FathomCommand.self
        do {
            var command = try root.parseAsRoot(arguments)
            try command.run()
            return ExitStatus.success.rawValue
        } catch let failure as Failure {
            return status { () throws(Failure) in throw failure }
        } catch {
            return end(of: root, with: error)
        }
    }

    /// Help and version go to standard output; what is wrong with the command line to standard error, made harmless line by line.
    private static func end(of root: any ParsableCommand.Type, with error: any Error) -> Int32 {
        let code = root.exitCode(for: error)
        let message = root.fullMessage(for: error)
        if code.isSuccess { return status { () throws(Failure) in try Output.write(message + "\n") } }
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).harmless }
        let text = lines.joined(separator: "\n")
        Output.complain(text.hasPrefix("Error: ") ? String(text.dropFirst("Error: ".count)) : text)
        return code.rawValue
    }
}

/// The command lines that are answered without a parser of options: `--version` alone, texts to be explored, with `--fresh` or without options, and
/// texts to be extracted.
enum Shortcut {
    case version
    case explore([TextSource], isFresh: Bool)
    case extract([String])

    /// The names of the subcommands.
    static let subcommands: Set<String> = [
        "extract", "text", "outline", "links", "path", "map", "gaps", "compare", "corpus", "export", "import", "note", "concept",
        "link", "corrections", "drafts", "history", "undo", "redo", "backup", "codebook", "config", "doctor", "replay",
    ]

    /// The shortcut that the arguments are; nil for every other command line.
    init?(_ arguments: [String]) {
        if arguments == ["--version"] {
            self = .version
            return
        }
        let isFresh = arguments.contains("--fresh")
        let arguments = arguments.filter { $0 != "--fresh" }
        guard arguments.allSatisfy({ $0 == "-" || !$0.hasPrefix("-") }) else { return nil }
        guard !isFresh || arguments.first != "extract" else { return nil }
        if arguments.first == "extract", arguments.count > 1 {
            self = .extract(Array(arguments.dropFirst()))
            return
        }
        let isCommand = arguments.first.map { $0 == "help" || Self.subcommands.contains($0) } ?? false
        guard !isCommand else { return nil }
        self = .explore(arguments.map { TextSource($0) }, isFresh: isFresh)
    }

    func run() throws(Failure) {
        switch self {
        case .version: try Output.write(Version.text + "\n")
        case .explore(let sources, let isFresh):
            var request = ExplorerRequest(sources: sources)
            request.isFresh = isFresh
            try request.run()
        case .extract(let texts):
            var corrections = CorrectionChoice.stored(NoteSession(location: try StoreLocation(option: nil)))
            try ExtractCommand.write(texts, with: ReportExporter(), .beside, &corrections)
        }
    }
}

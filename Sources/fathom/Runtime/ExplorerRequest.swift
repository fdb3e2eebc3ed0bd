internal import FathomExport
internal import FathomExtraction
internal import FathomScreen
internal import FathomTerminal
internal import FathomUI

/// What the reader asked for: texts, and how to show them.
struct ExplorerRequest {
    /// The texts; the first bundled study if there is none.
    let sources: [TextSource]
    /// The codebook to read them with.
    var codebook = CodebookChoice.beside
    /// The store that `--store` names.
    var store: String?
    /// When to use colour.
    var colour = ColourChoice.auto
    /// Whether to draw in ASCII, whatever the locale says.
    var isASCII = false
    /// Whether to take the mouse.
    var usesMouse = true
    /// Whether a terminal that can show large changes in one piece is asked to.
    var synchronises = true

    /// Whether to talk in lines instead of drawing a screen.
    var isPlain = false

    /// Opens the texts in the explorer and returns when the reader leaves it; without a terminal to draw on talks in lines, and without one
    /// to talk to prints the plain report.
    func run() throws(Failure) {
        let sources = try chosen()
        guard isPlain || Environment.writesToTerminal else { return try report(sources) }
        let reading = try TextReading(sources, codebook)
        let mailbox = Mailbox()
        let signals = EndingSignals(mailbox: mailbox, takingInterrupt: isPlain || !Environment.namesTerminal)
        let run = ExplorerRun(reading: reading, mailbox: mailbox, session: NoteSession(location: try StoreLocation(option: store)))
        let drafts = try isPlain ? run.talk(self) : shown(run)
        signals.obey()
        for path in drafts { Output.complain(Messages.draftKept(at: path)) }
    }

    /// Runs the explorer on the terminal, or what takes its place where it cannot draw. Returns the files with words that could not be saved.
    private func shown(_ run: ExplorerRun) throws(Failure) -> [String] {
        do throws(TerminalError) {
            return try run.explore(self)
        } catch {
            switch error {
            case .unusable(let type):
                Output.complain(Messages.plainDialogue(onTerminal: type))
                return try run.talk(self)
            case .noTerminal:
                Output.complain(Messages.plainReport)
                try run.report()
                return []
            }
        }
    }

    /// How the program looks on `terminal`.
    func look(on terminal: borrowing Terminal) -> Look {
        Look(theme: usesColour ? .standard : .mono, glyphs: isASCII || terminal.isASCII ? .ascii : .unicode)
    }

    /// How the terminal is to be used.
    var options: Terminal.Options {
        Terminal.Options(
            colour: usesColour, mouse: usesMouse, multiplexer: Environment.multiplexer, synchronise: synchronises,
            trueColour: Environment.hasTrueColour)
    }

    private var usesColour: Bool {
        switch colour {
        case .auto: Environment.value("NO_COLOR") == nil
        case .always: true
        case .never: false
        }
    }

    private func chosen() throws(Failure) -> [TextSource] {
        guard sources.count(where: { $0 == .standardInput }) < 2 else { throw Messages.standardInputTwice }
        return sources.isEmpty ? BundledTexts.names.prefix(1).map { .bundled($0) } : sources
    }

    /// Prints the plain report of each text.
    private func report(_ sources: [TextSource]) throws(Failure) {
        let exporter = ReportExporter()
        for (place, source) in sources.enumerated() {
            let text = try LoadedText.read(source)
            let model = try codebook.extractor(for: source).model(of: text.document)
            try Output.write(exporter.joined(exporter.text(of: model), at: place, of: sources.count))
        }
    }
}

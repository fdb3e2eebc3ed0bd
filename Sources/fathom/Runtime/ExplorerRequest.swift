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
    /// When to use colour; nil leaves it to the settings.
    var colour: ColourChoice?
    /// Which colours to take; nil leaves it to the settings.
    var theme: ThemeChoice?
    /// Whether to draw in ASCII, whatever the locale says; nil leaves it to the settings.
    var isASCII: Bool?
    /// Whether to take the mouse; nil leaves it to the settings.
    var usesMouse: Bool?
    /// Whether a terminal that can show large changes in one piece is asked to.
    var synchronises = true
    /// Whether to begin at the top, wherever the reader left.
    var isFresh = false

    /// What is done before the reader's own keys, as a report tells it.
    var recording: FaultRecording?
    /// Whether to talk in lines instead of drawing a screen.
    var isPlain = false

    /// Fewest bytes of the first text that are cut before the first frame; on a large screen as many as it has cells, of which the text takes half.
    private static let leastHead = 2_048

    /// Opens the texts in the explorer and returns when the reader leaves it; without a terminal to draw on talks in lines, and without one
    /// to talk to prints the plain report.
    func run() throws(Failure) {
        let sources = try chosen()
        guard isPlain || Environment.writesToTerminal else { return try report(sources) }
        let draws = !isPlain && Environment.namesTerminal
        let reading = try TextReading(sources, codebook, headBytes: draws ? max(Self.leastHead, Environment.cells) : nil)
        let mailbox = Mailbox()
        let signals = EndingSignals(mailbox: mailbox, takingInterrupt: !draws)
        let session = NoteSession(location: try StoreLocation(option: store))
        let run = ExplorerRun(reading: reading, mailbox: mailbox, signals: signals, session: session, isFresh: isFresh)
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

    /// How the program looks on `terminal`, and how its theme follows the background that the terminal tells later.
    func look(on terminal: borrowing Terminal) -> (look: Look, themes: ThemeWish) {
        let themes = ThemeWish(choice: theme ?? settings.theme.value, colours: usesColour ? terminal.colours : 0)
        let named = Environment.value("TERM").flatMap { Background(terminal: $0) }
        let background = Environment.value("COLORFGBG").flatMap { Background(variable: $0) } ?? named
        return (
            Look(theme: themes.theme(on: background), glyphs: drawsASCII || terminal.isASCII ? .ascii : .unicode),
            themes
        )
    }

    /// Whether signs and lines are ASCII, whatever the locale says.
    var drawsASCII: Bool { isASCII ?? settings.isASCII.value }

    /// Whether a folder was named, so that the list of its texts is what shows first.
    var namesFolder: Bool { sources.contains { if case .file(let path) = $0 { TextFolder.isFolder(path) } else { false } } }

    /// What the environment and the reader's file say.
    private var settings: SettingsInForce { SettingsInForce(file: ConfigFile.current.settings) }

    /// How the terminal is to be used.
    var options: Terminal.Options {
        Terminal.Options(
            colour: usesColour, mouse: takesMouse, multiplexer: Environment.multiplexer, synchronise: synchronises,
            trueColour: Environment.hasTrueColour)
    }

    /// Whether the mouse is taken at first.
    var takesMouse: Bool { usesMouse ?? settings.usesMouse.value }

    private var usesColour: Bool {
        switch colour ?? settings.colour.value {
        case .auto: Environment.value("NO_COLOR") == nil
        case .always: true
        case .never: false
        }
    }

    private func chosen() throws(Failure) -> [TextSource] {
        guard sources.count(where: { $0 == .standardInput }) < 2 else { throw Messages.standardInputTwice }
        if sources.isEmpty { return BundledTexts.names.prefix(1).map { .bundled($0) } }
        var chosen: [TextSource] = []
        for source in sources {
            guard case .file(let path) = source, TextFolder.isFolder(path) else {
                chosen.append(source)
                continue
            }
            chosen += try TextFolder.documents(in: path).map { .file($0) }
        }
        return chosen
    }

    /// Prints the plain report of each text. One of several that cannot be read is told, and the others are printed; at the end it is the failure.
    private func report(_ sources: [TextSource]) throws(Failure) {
        let exporter = ReportExporter()
        var corrections = CorrectionChoice.stored(NoteSession(location: try StoreLocation(option: store)))
        var failures: [Failure] = []
        var place = 0
        for source in sources {
            let text: LoadedText
            do throws(Failure) {
                text = try LoadedText.read(source)
            } catch {
                if let last = failures.last { Output.complain(last.message) }
                failures.append(error)
                continue
            }
            let model = try ModelReading.model(of: text, codebook, &corrections)
            try Output.write(exporter.joined(exporter.text(of: model), at: place, of: sources.count))
            place += 1
        }
        if let last = failures.last { throw last }
    }
}

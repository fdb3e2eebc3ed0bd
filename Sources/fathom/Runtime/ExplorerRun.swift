internal import FathomExport
internal import FathomExtraction
internal import FathomModel
internal import FathomScreen
internal import FathomTerminal
internal import FathomText
internal import FathomUI

/// One run of the explorer: texts that are read on one thread, notes that are kept on another, and the loop between them.
final class ExplorerRun {
    private let reading: TextReading
    private let runner: ReadingRunner
    private let mailbox: Mailbox
    private let signals: EndingSignals
    private let notes: NoteRunner
    private let identities: Identities
    private let places: PlaceKeeper

    /// A run over the texts; they are read for concepts only when it shows or reports them.
    init(reading: TextReading, mailbox: Mailbox, signals: EndingSignals, session: NoteSession, isFresh: Bool) {
        identities = Identities(count: reading.sources.count)
        self.reading = reading
        self.mailbox = mailbox
        self.signals = signals
        runner = ReadingRunner(reading: reading, identities: identities, mailbox: mailbox)
        places = PlaceKeeper(isFresh: isFresh, mailbox: mailbox)
        notes = NoteRunner(session: session, identities: identities, mailbox: mailbox)
    }

    /// Starts watching for signals, and reading the texts for concepts, on threads of their own; `first` is the first text where it is cut; with `places`, looks where the reader left them.
    private func begin(_ places: PlaceKeeper?, first: Document?) {
        signals.watch()
        runner.begin(first) { [notes, identities] place in
            if let identity = identities[place] { places?.look(identity, at: place) }
            notes.load(text: place)
        }
    }

    /// Runs the explorer until the reader leaves it. Returns the files with the words of notes that could not be saved.
    func explore(_ request: ExplorerRequest) throws(TerminalError) -> [String] {
        let terminal = try Terminal(request.options)
        let config = ConfigFile.current
        let usual = config.settings.proportions
        let proportions = ProportionsFile.read().over(usual)
        let (look, themes) = request.look(on: terminal)
        var state = State(
            texts: previews.map { ArgumentModel(empty: $0) }, greeting: FirstStart.isNow, look: look,
            proportions: proportions, usualProportions: usual, showsDrawer: config.settings.hasDrawer?.value ?? true)
        state.hasMouse = request.takesMouse
        state.themes = themes
        state.keymap = config.settings.keymap
        state.exportFormats = FileExporters.all.map(\.name)
        if let remark = Messages.configRemark(config) ?? Messages.themeRemark { mailbox.post(.failed(remark, draft: nil)) }
        if request.namesFolder, reading.sources.count > 1 { mailbox.post(.asked(.library, times: 1)) }
        var explorer = Explorer(terminal: terminal, state: state, mailbox: mailbox, notes: notes, reading: runner)
        let size = explorer.size
        explorer.run {
            FaultReport.prepare(reading.sources, size: size)
            let first = reading.firstDocument
            if let first { mailbox.post(.textCut(text: 0, first)) }
            begin(places, first: first)
            request.recording?.play(into: mailbox)
            Keymap.prepare()
            mailbox.post(.rulesKnown(Rules.summaries))
        }
        places.keep(explorer.state, identities)
        if explorer.state.proportions != proportions { ProportionsFile.keep(explorer.state.proportions.moved(from: usual)) }
        return notes.finish(wasSaving: explorer.state.isSaving)
    }

    /// What shows of the texts at first: of the first one enough for a screen, or all of it where the reader left a place in it.
    private var previews: [Document] {
        guard let text = reading.first, places.look(text, at: 0) else { return reading.previews }
        return reading.firstDocument.map { [$0] + reading.previews.dropFirst() } ?? reading.previews
    }

    /// Talks in lines until the reader leaves. Returns the files with the words of notes that could not be saved.
    func talk(_ request: ExplorerRequest) throws(Failure) -> [String] {
        let lines = LineSource(try reading.linesDescriptor()) { [mailbox] in mailbox.nudge() }
        let state = State(
            texts: reading.previews.map { ArgumentModel(empty: $0) }, greeting: FirstStart.isNow, look: Look(theme: .mono, glyphs: .ascii),
            ruleSentences: Rules.summaries)
        var explorer = PlainExplorer(
            Dialogue(state, isScripted: !lines.isTerminal), lines: lines, isASCII: request.drawsASCII || Environment.isASCII,
            mailbox: mailbox, notes: notes, reading: runner)
        try explorer.run { begin(nil, first: reading.firstDocument) }
        return notes.finish(wasSaving: false)
    }

    /// Prints the plain report of each text, as its model comes.
    func report() throws(Failure) {
        begin(nil, first: reading.firstDocument)
        let exporter = ReportExporter()
        var place = 0
        var ready: [Int: String] = [:]
        while place < reading.sources.count {
            mailbox.wait(milliseconds: nil)
            for event in mailbox.take() {
                switch event {
                case .modelReady(let text, let model): ready[text] = exporter.text(of: model)
                case .unreadable(let text, let sentence) where reading.sources.count > 1:
                    Output.complain(sentence)
                    ready[text] = ""
                case .failed(let sentence, _), .unreadable(_, let sentence): throw Failure(message: sentence, status: .noInput)
                case .codebookRefused(let sentence): Output.complain(sentence)
                default: break
                }
            }
            while let text = ready.removeValue(forKey: place) {
                if !text.isEmpty { try Output.write(exporter.joined(text, at: place, of: reading.sources.count)) }
                place += 1
            }
        }
    }
}

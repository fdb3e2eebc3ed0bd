internal import ArgumentParser
internal import FathomScreen
internal import FathomUI
internal import Glibc

/// `fathom replay`: shows again what led to a fault.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Show again what led to a fault.",
        discussion: """
            If Fathom ends by a fault of its own it leaves a report: the names of the texts that were open and the last 200 things that the \
            terminal told, without what you wrote. This opens the same texts and does the same again, on a store and a memory of its own that are \
            gone afterwards; then the keys are yours. Without a terminal the last screen is printed.
            """)

    @Argument(help: ArgumentHelp("The report.", valueName: "report"))
    var report: String

    @Flag(help: "Print every screen, and what led to it, instead of opening the explorer.")
    var screens = false

    func run() throws {
        let recording = try FaultRecording.read(report)
        let sources = recording.texts.map { TextSource($0) }
        guard !sources.contains(.standardInput) else { throw Messages.replayNeedsInput(report) }
        guard !screens, Environment.writesToTerminal else { return try printed(recording, sources) }
        try ScratchFolder.inside { () throws(Failure) in
            var request = ExplorerRequest(sources: sources)
            request.isFresh = true
            request.recording = recording
            try request.run()
        }
    }

    /// Does the same to a state that has no terminal and no store, and prints what it shows.
    private func printed(_ recording: FaultRecording, _ sources: [TextSource]) throws {
        var corrections = CorrectionChoice.none
        let texts = try (sources.isEmpty ? BundledTexts.names.prefix(1).map { .bundled($0) } : sources).map {
            try ModelReading.model(of: LoadedText.read($0), .beside, &corrections)
        }
        var state = State(texts: texts)
        var size = recording.size
        _ = update(&state, .input(.resize(size)))
        for line in recording.lines {
            if case .resize(let other) = line.input { size = other }
            _ = update(&state, .input(line.input))
            if screens { try Output.write("# \(line.words(isPrivate: false))\n\(view(state, size).text)") }
        }
        if !screens { try Output.write(view(state, size).text) }
    }
}

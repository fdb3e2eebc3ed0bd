internal import ArgumentParser
internal import FathomUI

/// The program: without a subcommand it opens texts in the explorer.
struct FathomCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fathom",
        abstract: "Explore the argument of a text.",
        usage: """
            fathom [OPTIONS] [TEXT ...]
            fathom SUBCOMMAND
            """,
        discussion: """
            Fathom reads a text and shows what it argues: actors, threats, strategy elements, consequences, and the links between them, \
            each with the sentence that says so. Without a TEXT it opens a bundled study. Press ? inside for the keys, q to leave.

            A TEXT is a file (plain text, Markdown, PDF, Word, OpenDocument, EPUB, HTML, RTF or LaTeX), @NAME for a bundled study, or - for \
            standard input. A folder opens all documents in it. A file that is called like a \
            subcommand opens as ./NAME. When the output is no terminal, a plain report is printed instead.
            """,
        version: Version.text,
        subcommands: SubcommandRoot.commands)

    @Argument(help: ArgumentHelp("The texts to open.", valueName: "text"))
    var texts: [String] = []

    @Flag(help: "Name the bundled studies.")
    var listTexts = false

    @OptionGroup
    var store: StoreOption

    @OptionGroup
    var codebook: CodebookOption

    @Option(help: ArgumentHelp("Colour: auto (obeys NO_COLOR), always or never.", valueName: "when"))
    var color: ColourChoice?

    @Flag(help: "Talk in lines instead of drawing a screen: for screen readers, simple terminals and scripts.")
    var plain = false

    @Option(help: ArgumentHelp("Colours: auto (as the background is), dark, light, high-contrast or mono.", valueName: "name"))
    var theme: ThemeName?

    @Flag(inversion: .prefixedNo, help: "Draw lines and signs in ASCII.")
    var ascii: Bool?

    @Flag(inversion: .prefixedNo, help: "Take the mouse, or leave it to the terminal.")
    var mouse: Bool?

    @Flag(help: "Begin at the top, wherever you left the text.")
    var fresh = false

    @Flag(name: .customLong("no-sync"), help: "Do not ask the terminal to show large changes in one piece.")
    var noSync = false

    func run() throws {
        if listTexts { return try Output.write(BundledTexts.listing()) }
        let request = ExplorerRequest(
            sources: texts.map { TextSource($0) }, codebook: try codebook.choice(), store: store.store, colour: color, theme: theme?.choice,
            isASCII: ascii, usesMouse: mouse, synchronises: !noSync, isFresh: fresh, isPlain: plain)
        try request.run()
    }
}

/// The program when its first argument names a subcommand. The parser gives a word that could be a text to `FathomCommand`, so which of the
/// two is meant is settled before it.
struct SubcommandRoot: ParsableCommand {
    /// The subcommands, as they are listed in the help text.
    static let commands: [any ParsableCommand.Type] = [
        ExtractCommand.self, TextCommand.self, OutlineCommand.self, LinksCommand.self, PathCommand.self, MapCommand.self, GapsCommand.self,
        CompareCommand.self, CorpusCommand.self, ExportCommand.self, ImportCommand.self, NoteCommand.self, ConceptCommand.self,
        LinkCommand.self, CorrectionsCommand.self,
        DraftsCommand.self, HistoryCommand.self, UndoCommand.self, RedoCommand.self, BackupCommand.self, CodebookCommand.self,
        ConfigCommand.self, DoctorCommand.self, ReplayCommand.self,
    ]

    static let configuration = CommandConfiguration(
        commandName: "fathom", abstract: FathomCommand.configuration.abstract, version: Version.text, subcommands: commands)

    /// Whether the arguments name a subcommand, or ask for help on one.
    static func isMeant(by arguments: [String]) -> Bool {
        guard let first = arguments.first else { return false }
        return first == "help" ? arguments.count > 1 : Shortcut.subcommands.contains(first)
    }
}

/// The name of a theme.
struct ThemeName: ExpressibleByArgument {
    let choice: ThemeChoice

    init?(argument: String) {
        guard let choice = ThemeChoice(rawValue: argument) else { return nil }
        self.choice = choice
    }

    static var allValueStrings: [String] { ThemeChoice.allCases.map(\.rawValue) }
}

/// When to use colour.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    /// Unless NO_COLOR is set, or the terminal has none.
    case auto
    /// Even if NO_COLOR is set.
    case always
    case never
}

/// Where the notes are; shared by every command that reads or writes them.
struct StoreOption: ParsableArguments {
    @Option(help: ArgumentHelp("Keep notes in this file.", valueName: "file"))
    var store: String?

    /// The store that the options and the environment name.
    func session() throws(Failure) -> NoteSession {
        NoteSession(location: try StoreLocation(option: store))
    }
}

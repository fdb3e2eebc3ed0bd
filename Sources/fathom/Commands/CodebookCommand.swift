internal import ArgumentParser
internal import FathomExport
internal import FathomExtraction
internal import FathomModel

/// `fathom codebook`: codebooks from the shell.
struct CodebookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codebook",
        abstract: "Begin a codebook, check one, or move one from text to text.",
        discussion: """
            A codebook is a file of your own that adds actors and concepts, stops phrases and switches rules off. Name it with --codebook, \
            or call it fathom.codebook and put it beside the text. The manual describes its rows.
            """,
        subcommands: [CodebookNewCommand.self, CodebookCheckCommand.self, CodebookExportCommand.self, CodebookImportCommand.self])
}

/// `fathom codebook new`: a commented codebook of what the machine finds in a text, to begin with.
struct CodebookNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Print a codebook to begin with, made from a text.",
        discussion: """
            Every actor and concept that is found in the text becomes a row, and every row is a remark at first, so that the codebook changes \
            nothing: take away the # before a row to use it, and edit what follows. A codebook that is in use for the text is left aside.
            """)

    @Argument(help: ArgumentHelp("The text to read: a file, @NAME, or - for standard input.", valueName: "text"))
    var text: String

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Write into this file instead.", valueName: "file"))
    var output: String?

    @Flag(help: "Replace the file if it is there.")
    var force = false

    func run() throws {
        let model = try ModelReading.machine(of: LoadedText.read(TextSource(text)), .given(Extractor()))
        let starter = CodebookStarter(model: model, rules: Rules.all.map { ($0.name, $0.summary) }).text
        guard let output, output != "-" else { return try Output.write(starter) }
        try NewFile.write(starter, to: output, replacing: force)
        Output.complain(Messages.codebookWritten(output))
    }
}

/// `fathom codebook check`: whether a codebook can be used, and what is in it.
struct CodebookCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say whether a codebook can be used, and what is in it.",
        discussion: "Every line that is wrong is told on standard error as FILE:LINE: REASON; the status is then 65.")

    @Argument(help: "The codebook.")
    var file: String

    func run() throws {
        try Output.write(Messages.codebookIsGood(try CodebookFile(file).required(), at: file) + "\n")
    }
}

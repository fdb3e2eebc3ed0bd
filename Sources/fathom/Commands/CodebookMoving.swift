internal import ArgumentParser
internal import FathomExport
internal import FathomModel

/// `fathom codebook export`: what the reader made of a text, for other texts.
struct CodebookExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print what you made of a text as a codebook for other texts.",
        discussion: """
            The concepts that you confirmed, changed, added, defined or grouped, with the words that they go by here as aliases and cue phrases, \
            your definitions and families, and what you have hidden as stop phrases. With --all every concept of your reading. Other texts are \
            coded by it with --codebook, or for good with `fathom codebook import`.
            """)

    @OptionGroup
    var text: CorrectedText

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Write into this file instead.", valueName: "file"))
    var output: String?

    @Flag(help: "Every concept, not only those that you have looked at.")
    var all = false

    @Flag(help: "Replace the file if it is there.")
    var force = false

    func run() throws {
        let rows = CodebookRows(try text.desk().corrected, all: all)
        guard rows.count > 0 else { throw Messages.nothingToExport(text.text) }
        guard let output, output != "-" else { return try Output.write(rows.text) }
        try NewFile.write(rows.text, to: output, replacing: force)
        Output.complain(Messages.codebookExported(output, count: rows.count))
    }
}

/// `fathom codebook import`: codes a text by a codebook, for good.
struct CodebookImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Code a text by a codebook, for good: its rows become corrections of the text.",
        discussion: """
            Concepts of the codebook that the text speaks of are added, or take the place of what the machine calls otherwise; definitions and \
            families go with them, stop phrases hide. It is one step: fathom undo, or u in the explorer, takes it back. Switched-off rules are left \
            aside; use --codebook for these.
            """)

    @Argument(help: "The codebook.")
    var file: String

    @OptionGroup
    var text: CorrectedText

    func run() throws {
        let codebook = try CodebookFile(file).required()
        var desk = try text.desk()
        let coding = CodebookCorrections(codebook, for: desk.corrected)
        let change = CorrectionChange(saying: coding.statements, to: desk.rows)
        let count = codebook.actors.count + codebook.concepts.count
        guard !change.isEmpty else { throw Messages.nothingImported(count, absent: coding.absent) }
        try desk.carryOut(change, .importCodebook, of: codebook.name)
        try Output.write(Messages.imported(count, absent: coding.absent) + "\n")
    }
}

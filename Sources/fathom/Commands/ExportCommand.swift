internal import ArgumentParser
internal import FathomExport
internal import FathomModel

/// `fathom export`: the model of a text in a format of another program.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a text's model, with your notes and corrections, for another program.",
        discussion: """
            FORMAT is one of:
            \(FileFormatChoice.listing)

            With -o a file is written beside its place and put there when it is whole; without, it goes to standard output. A format that fills \
            a folder needs -o. With --force files that are there are replaced; in a folder, files of an older export that the new one does \
            not have are taken away, and those that somebody changed since are kept with "~" behind their name. What the format cannot hold is told on standard error, each sort with its count; with --strict nothing is \
            written then, and the status is 65. The same text with the same notes and corrections gives the same bytes.
            """)

    @Argument(help: ArgumentHelp("The format.", valueName: "format"))
    var format: FileFormatChoice

    @Argument(help: ArgumentHelp("The text to read: a file, @NAME, or - for standard input.", valueName: "text"))
    var text: String

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Write into this file or folder.", valueName: "path"))
    var output: String?

    @Flag(help: "Replace files that are there.")
    var force = false

    @Flag(help: "Write nothing if the format cannot hold everything.")
    var strict = false

    @Option(help: ArgumentHelp("Write what is lost into this file, as JSON.", valueName: "file"))
    var losses: String?

    @OptionGroup
    var codebook: CodebookOption

    @OptionGroup
    var corrections: CorrectionsOption

    func run() throws {
        guard let exporter = FileExporters.named(format.name) else { return }
        let target = output == "-" ? nil : output
        guard target != nil || exporter.fileExtension != nil else { throw Messages.exportNeedsFolder(exporter.name) }
        var choice = try corrections.choice()
        let loaded = try LoadedText.read(TextSource(text))
        let basis = try choice.basis(ModelReading.machine(of: loaded, codebook.choice()), of: loaded)
        try tell(exporter.losses(of: basis), of: exporter)
        let files = exporter.files(of: basis)
        guard let target else { return try Output.write(files.flatMap(\.bytes)) }
        let outcome = try ExportPlace(target, replacing: force).write(files)
        if let sentence = Messages.settled(outcome) { Output.complain(sentence) }
    }

    /// Says what is lost; with --strict that is the end.
    private func tell(_ losses: [ExportLoss], of exporter: any FileExporter) throws(Failure) {
        if let path = self.losses { try NewFile.write(LossReport(of: exporter.name, losses).json, to: path, replacing: force) }
        guard !losses.isEmpty else { return }
        if strict { throw Messages.exportWouldLose(losses, exporter.name) }
        Output.complain(Messages.exportLoses(losses, exporter.name))
    }
}

/// The name of a format that `fathom export` writes.
struct FileFormatChoice: ExpressibleByArgument {
    let name: String

    init?(argument: String) {
        guard FileExporters.named(argument) != nil else { return nil }
        name = argument
    }

    static var allValueStrings: [String] { FileExporters.all.map(\.name) }

    /// A line for each format, for the help text.
    static var listing: String {
        let width = allValueStrings.map(\.utf8.count).max() ?? 0
        return FileExporters.all.map { format in
            format.name + String(repeating: " ", count: width + 2 - format.name.utf8.count) + format.summary
        }
        .joined(separator: "\n")
    }
}

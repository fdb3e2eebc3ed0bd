internal import ArgumentParser
internal import FathomExport

/// `fathom extract`: the model of each text in one of the formats.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the model of a text.",
        discussion: """
            Prints actors, threats, strategy elements and consequences with their links and evidence. With --format json everything is \
            there for programs: places are byte offsets into the text; of several texts an array is printed. The shape is described in \
            the manual. With --join the texts are read as one, as if cat had put them together under the name of the first.
            """)

    @Argument(help: ArgumentHelp("The texts to read: files, @NAME, or - for standard input.", valueName: "text"))
    var texts: [String]

    @Option(help: ArgumentHelp("One of: \(FormatChoice.listing).", valueName: "format"))
    var format = FormatChoice(name: "text")

    @Flag(help: "Read the texts as one text, in this order; it is called like the first.")
    var join = false

    @OptionGroup
    var codebook: CodebookOption

    func run() throws {
        guard let exporter = Exporters.named(format.name) else { return }
        if join { return try Self.writeJoined(texts, with: exporter, codebook.choice()) }
        try Self.write(texts, with: exporter, codebook.choice())
    }

    /// Prints the model of all `texts` as one.
    private static func writeJoined(
        _ texts: [String], with exporter: any ModelExporter, _ codebook: CodebookChoice
    ) throws(Failure) {
        try checkStandardInput(texts)
        try Output.write(exporter.text(of: try ModelReading.model(ofJoined: texts, codebook)))
    }

    private static func checkStandardInput(_ texts: [String]) throws(Failure) {
        guard texts.count(where: { $0 == "-" }) < 2 else { throw Messages.standardInputTwice }
    }

    /// Prints the models of `texts` as `exporter` writes them.
    static func write(_ texts: [String], with exporter: any ModelExporter, _ codebook: CodebookChoice) throws(Failure) {
        try checkStandardInput(texts)
        for (place, text) in texts.enumerated() {
            let model = exporter.text(of: try ModelReading.model(of: text, codebook))
            try Output.write(exporter.joined(model, at: place, of: texts.count))
        }
    }
}

/// The name of a format that there is.
struct FormatChoice: ExpressibleByArgument {
    let name: String

    init(name: String) {
        self.name = name
    }

    init?(argument: String) {
        guard Exporters.named(argument) != nil else { return nil }
        name = argument
    }

    var defaultValueDescription: String { name }

    static var allValueStrings: [String] { Exporters.all.map(\.name) }

    /// Names with what one gets, for the help text.
    static var listing: String {
        Exporters.all.map { "\($0.name) (\($0.summary))" }.joined(separator: ", ")
    }
}

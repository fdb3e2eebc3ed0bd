internal import ArgumentParser
internal import FathomExport
internal import FathomModel

/// `fathom extract`: the model of each text in one of the formats.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the model of a text.",
        discussion: """
            Prints actors, threats, strategy elements and consequences with their links and evidence. With --format json everything is \
            there for programs: places are byte offsets into the text; of several texts an array is printed. The shape is described in \
            the manual. With --join the texts are read as one, as if cat had put them together under the name of the first.

            What you corrected is part of the model, and counted in it; --machine prints what the machine reads, whatever the store holds.

            --modality keeps what is said in one of those ways: asserted, hedged, conditional, hypothesis, counterfactual, negated; \
            --reported what somebody other than the author says. The ends of links that stay do so too.

            --jsonl writes one model a line, as JSON with an id, in the order of the texts: the id is the path as it was given. With - \
            documents come from standard input, each line a path, or an object with id and text; so the command is a filter for other \
            engines. A document that cannot be read gives a line with id and error, and the rest goes on. All cores read unless --jobs says \
            how many. It prints what the machine reads, and the status is 0 if the lines could be read.

            --why prints the reasons of the machine for one item instead: a concept by identifier or name, or a link as a1-employs-s2 or "NAME employs \
            NAME". If nothing is called so, the nearest are told and the status is 1.
            """)

    @Argument(help: ArgumentHelp("The texts to read: files, @NAME, or - for standard input.", valueName: "text"))
    var texts: [String]

    @Option(help: ArgumentHelp("One of: \(FormatChoice.listing).", valueName: "format"))
    var format = FormatChoice(name: "text")

    @Flag(help: "Print one model a line; with -, documents are lines of standard input.")
    var jsonl = false

    @Option(help: ArgumentHelp("With --jsonl: how many texts are read at once; all cores if not given.", valueName: "number"))
    var jobs: Int?

    @Flag(help: "Read the texts as one text, in this order; it is called like the first.")
    var join = false

    @Option(help: ArgumentHelp("Keep what is said so: names between commas.", valueName: "names"))
    var modality: ModalityChoice?

    @Flag(help: "Keep what somebody other than the author says.")
    var reported = false

    @Option(help: ArgumentHelp("Print why this concept or link is there.", valueName: "item"))
    var why: String?

    @OptionGroup
    var codebook: CodebookOption

    @OptionGroup
    var corrections: CorrectionsOption

    func run() throws {
        guard let exporter = Exporters.named(format.name) else { return }
        if jsonl { return try writeLines() }
        if let why { return try explain(why, codebook.choice()) }
        var corrections = try corrections.choice()
        if join { return try writeJoined(exporter, codebook.choice(), &corrections) }
        try Self.write(texts, with: exporter, codebook.choice(), &corrections, filter: filter)
    }

    private var filter: StanceFilter {
        StanceFilter(modalities: modality?.modalities ?? Set(Modality.allCases), isReportedOnly: reported)
    }

    private func writeLines() throws(Failure) {
        guard !join, why == nil else { throw Messages.linesTakeNoJoin }
        if let jobs, !(1...512).contains(jobs) { throw Messages.noSuchJobs }
        let lines = LineExtraction(codebook: try codebook.choice(), filter: filter, jobs: jobs ?? LineExtraction.cores)
        try texts == ["-"] ? lines.run() : lines.run(texts)
    }

    private func explain(_ item: String, _ codebook: CodebookChoice) throws(Failure) {
        guard texts.count == 1 || join else { throw Messages.whyNeedsOneText }
        guard filter.passesAll, format.name == "text" else { throw Messages.whyTakesNoFilter }
        try Self.checkStandardInput(texts)
        let explainer = try ModelReading.explainer(ofJoined: texts, codebook)
        try Output.write(WhyReport(explainer: explainer).text(about: item))
    }

    /// Prints the model of all `texts` as one.
    private func writeJoined(
        _ exporter: any ModelExporter, _ codebook: CodebookChoice, _ corrections: inout CorrectionChoice
    ) throws(Failure) {
        try Self.checkStandardInput(texts)
        let model = try ModelReading.model(ofJoined: texts, codebook, &corrections)
        try Output.write(exporter.text(of: model.filtered(by: filter)))
    }

    private static func checkStandardInput(_ texts: [String]) throws(Failure) {
        guard texts.count(where: { $0 == "-" }) < 2 else { throw Messages.standardInputTwice }
    }

    /// Prints the models of `texts` as `exporter` writes them, of each what passes `filter`.
    static func write(
        _ texts: [String], with exporter: any ModelExporter, _ codebook: CodebookChoice, _ corrections: inout CorrectionChoice,
        filter: StanceFilter = StanceFilter()
    ) throws(Failure) {
        try checkStandardInput(texts)
        for (place, text) in texts.enumerated() {
            let model = exporter.text(of: try ModelReading.model(of: text, codebook, &corrections).filtered(by: filter))
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

/// Modalities named between commas.
struct ModalityChoice: ExpressibleByArgument {
    let modalities: Set<Modality>

    init?(argument: String) {
        let names = argument.split(separator: ",").map { $0.drop { $0 == " " } }
        let found = names.compactMap { Modality(name: String($0)) }
        guard !found.isEmpty, found.count == names.count else { return nil }
        modalities = Set(found)
    }

    static var allValueStrings: [String] { Modality.allCases.map(\.name) }
}

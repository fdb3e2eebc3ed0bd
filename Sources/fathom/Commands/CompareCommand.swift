internal import ArgumentParser
internal import FathomExport
internal import FathomModel

/// `fathom compare`: what two texts share, and what only one of them has.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Print what two texts share and what only one has.",
        discussion: """
            Compares the concepts of two texts by kind. Concepts are one if they have a name in common, or, save for actors, if most words of \
            their wordings are the same and none says the opposite; each is paired with one at most. Every concept of both texts stands in the \
            output once, shared ones with a sentence of each text.

            The status is 0 if the texts share a concept, and 1 if they share none.
            """)

    @Argument(help: ArgumentHelp("The first text: a file, @NAME, or - for standard input.", valueName: "a"))
    var first: String

    @Argument(help: ArgumentHelp("The second text.", valueName: "b"))
    var second: String

    @Option(help: "text for reading, or json for programs.")
    var format = ComparisonFormat.text

    @OptionGroup
    var codebook: CodebookOption

    @OptionGroup
    var corrections: CorrectionsOption

    func run() throws {
        guard first != "-" || second != "-" else { throw Messages.standardInputTwice }
        let choice = try codebook.choice()
        var corrected = try corrections.choice()
        let left = try ModelReading.model(of: first, choice, &corrected)
        let right = try ModelReading.model(of: second, choice, &corrected)
        let comparison = Comparison(left, right)
        let exporter = ComparisonExporter(comparison, left, right)
        try Output.write(format == .json ? exporter.json : exporter.text)
        guard comparison.sharedCount > 0 else { throw Messages.nothingShared }
    }
}

/// How a comparison is written.
enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

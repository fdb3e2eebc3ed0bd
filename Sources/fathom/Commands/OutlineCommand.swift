internal import ArgumentParser
internal import FathomExport
internal import FathomText

/// `fathom outline`: the sections of a text with the numbers that `--section` takes.
struct OutlineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outline",
        abstract: "Print the sections of a text with their numbers.",
        discussion: "The numbers are those that `fathom note add --section` takes; indentation shows how sections nest.")

    @Argument(help: ArgumentHelp("The text to read: a file, @NAME, or - for standard input.", valueName: "text"))
    var text: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let document = try LoadedText.read(TextSource(text)).document
        try Output.write(json ? Self.json(document).text : Self.text(document))
    }

    private static func text(_ document: Document) -> String {
        ([TextLine.of(document.title)] + ReportExporter.outline(of: document)).joined(separator: "\n") + "\n"
    }

    private static func json(_ document: Document) -> JSONValue {
        let sections = document.sections.enumerated().map { place, section in
            JSONExporter.section(section).adding("position", .integer(place + 1))
        }
        return .object([("document", JSONExporter.document(document)), ("sections", .array(sections))])
    }
}

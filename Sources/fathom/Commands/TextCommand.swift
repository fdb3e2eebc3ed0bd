internal import ArgumentParser
internal import FathomExport
internal import FathomText

/// `fathom text`: what is read of a document.
struct TextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: "Print the text that is read of a document.",
        discussion: """
            Prints the text that Fathom keeps and reads, byte for byte: of a PDF, Word, OpenDocument, EPUB, HTML, RTF or LaTeX file what \
            pdftotext or pandoc make of it, mended; of a text or Markdown file the file itself. Places in models and notes are bytes of this text. \
            What was mended, and which program read the document, is told on standard error. With --raw the text before mending is printed.
            """)

    @Argument(help: ArgumentHelp("The document: a file, @NAME, or - for standard input.", valueName: "text"))
    var text: String

    @Flag(help: "Print the text as it was before mending.")
    var raw = false

    @Flag(help: "Do not tell what was mended.")
    var quiet = false

    func run() throws {
        let text = try LoadedText.read(TextSource(text))
        let bytes = raw ? text.conversion?.raw ?? text.bytes : text.bytes
        try Environment.writesToTerminal ? Output.writeWords(String(decoding: bytes, as: UTF8.self)) : Output.write(bytes)
        guard !quiet, !raw, let conversion = text.conversion else { return }
        Output.complain("read by \(conversion.converter)")
        for diagnostic in conversion.diagnostics { Output.complain(ReportExporter.remark(diagnostic)) }
    }
}

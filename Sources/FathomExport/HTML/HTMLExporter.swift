import FathomModel
import FathomText

/// `html`: one page that needs nothing but itself: on the left the sections and the concepts, in the middle the text with what it speaks of marked by kind, on
/// the right each concept with its links and the sentence behind each, then the map. Links work without a network and without a script, which
/// the page has none of and forbids. Notes and corrections stand apart from the machine's work. It prints as one column, and is light or dark as the reader's
/// browser is.
public struct HTMLExporter: FileExporter {
    public let name = "html"
    public let summary = "one page for any browser: text, concepts, notes, map"
    public let fileExtension: String? = "html"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        [ExportFile(text: HTMLPage(basis).text)]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        [basis.lossOfTraces, basis.lossOfCharacters, basis.lossOfStatements, basis.lossOfHidden].compactMap { $0 }
    }
}

/// The page of a text.
private struct HTMLPage {
    private let words: PageWords
    private let notes: HTMLNotes

    init(_ basis: ExportBasis) {
        words = PageWords(basis)
        notes = HTMLNotes(words)
    }

    var text: String {
        let title = HTMLMarkup.words(words.title)
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
            <meta name="referrer" content="no-referrer"/>
            <title>\(title)</title>
            <style>
            \(HTMLStyle.text)
            </style>
            </head>
            <body>
            <header>
            <h1>\(title)</h1>
            \(facts)</header>
            <div class="panes">
            <nav aria-label="Sections and concepts">
            \(HTMLIndex(words, notes).markup)</nav>
            <main>
            \(HTMLText(words, notes).markup)\(map)\(notes.work)</main>
            <aside aria-label="Concepts and links">
            \(HTMLCards(words, notes).markup)</aside>
            </div>
            <footer>
            <p>Read by Fathom. What is not marked as yours was read by a machine: each statement stands beside its sentence, so judge it by that.</p>
            <p class="digest">SHA-256 of the text: \(HTMLMarkup.words(words.basis.digest))</p>
            </footer>
            </body>
            </html>

            """
    }

    /// What the text is and where it comes from.
    private var facts: String {
        let lines = [words.source, words.facts].filter { !$0.isEmpty }.map { $0.map(HTMLMarkup.words).joined(separator: " · ") }
        return lines.map { HTMLMarkup.element("p", [("class", "facts")], $0) + "\n" }.joined()
    }

    private var map: String {
        guard !words.basis.model.concepts.isEmpty else { return "" }
        let picture = SVGPicture(words, inPage: true).element.document.split(separator: "\n").dropFirst().joined(separator: "\n")
        return "<section id=\"map\">\n<h2>Map of the argument</h2>\n<div class=\"picture\">\n\(picture)\n</div>\n</section>\n"
    }
}

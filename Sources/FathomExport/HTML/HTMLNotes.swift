import FathomModel
import FathomText

/// The reader's work on a page, apart from the machine's: notes where they belong, what was added to concepts, and the corrections.
struct HTMLNotes {
    private let words: PageWords
    /// The sentences that the page shows, as indices into `Document.sentences`.
    private let shown: Set<Int>

    init(_ words: PageWords) {
        self.words = words
        let document = words.basis.document
        shown = Set(document.sections.indices.flatMap { PageParagraph.all(ofSection: $0, in: document).flatMap(\.sentences) })
    }

    /// Whether there is anything of the reader's that has no place in the text.
    var hasWork: Bool { !words.basis.notesWithoutPlace.isEmpty || !words.basis.corrections.isEmpty }

    /// Where a sentence shows: itself, or its section where it does not.
    func anchor(ofSentence index: Int) -> String {
        shown.contains(index) ? "sentence-\(index + 1)" : "section-\(words.section(ofSentence: index) + 1)"
    }

    /// The notes of a section and of passages in it.
    func inSection(_ section: Int) -> String { words.basis.notes(inSection: section).map(markup).joined() }

    /// The notes on a concept.
    func on(_ concept: ConceptID) -> String { words.basis.notes(on: concept).map(markup).joined() }

    /// The notes on a link.
    func on(_ link: Link) -> String { words.basis.notes(on: link).map(markup).joined() }

    /// What the reader added to a concept.
    func additions(to concept: Concept) -> String {
        let lines = words.additions(to: concept)
        guard !lines.isEmpty else { return "" }
        return HTMLMarkup.element("p", [("class", "yours")], "Yours: " + lines.map(HTMLMarkup.words).joined(separator: " · ")) + "\n"
    }

    /// The notes on the text as a whole, those that lost their place, and the corrections.
    var work: String {
        guard hasWork else { return "" }
        let statements = words.statements.map(HTMLMarkup.words)
        let corrections = statements.isEmpty ? "" : "<h3>Corrections</h3>\n" + HTMLMarkup.list("corrections", statements)
        let notes = words.basis.notesWithoutPlace.map(markup).joined()
        return "<section id=\"yours\" class=\"yours\">\n<h2>Yours</h2>\n\(notes)\(corrections)</section>\n"
    }

    /// A sign that there are notes; nothing for none.
    static func sign(_ count: Int) -> String {
        count == 0 ? "" : " <span class=\"noted\" title=\"\(PageWords.count(count, "note", "notes"))\">✎</span>"
    }

    private func markup(_ note: ExportNote) -> String {
        let place: String
        if case .passage(let span) = note.about, let sentence = words.basis.document.sentence(at: span.lower) {
            place = HTMLMarkup.way(to: anchor(ofSentence: sentence), HTMLMarkup.words(note.aboutWords))
        } else {
            place = HTMLMarkup.words(note.aboutWords)
        }
        let doubt = note.standing.needsReview ? " (\(note.standing.certainty.rawValue))" : ""
        let head = "Your note \(note.note.id), \(day(note.note.created)), on \(place)\(doubt)"
        return
            "<div class=\"note\">\n<p class=\"facts\">\(head)</p>\n<div class=\"words\">\(HTMLMarkup.block(note.note.body))</div>\n</div>\n"
    }

    private func day(_ time: Int64) -> String { String(UniversalTime.text(time).prefix(10)) }
}

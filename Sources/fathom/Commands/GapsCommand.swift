internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomText

/// `fathom gaps`: what the argument of a text leaves open.
struct GapsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps",
        abstract: "Print what the argument of a text leaves open.",
        discussion: """
            Threats without a response, strategy elements without a consequence, consequences that rest on one sentence, sections without \
            a note, and sentences in which nothing was found. Notes are read from the store, if there is one.
            """)

    @Argument(help: ArgumentHelp("The text to read: a file, @NAME, or - for standard input.", valueName: "text"))
    var text: String

    @Option(help: ArgumentHelp("One of: text, json.", valueName: "format"))
    var format = ListingFormat.text

    @OptionGroup
    var codebook: CodebookOption

    @OptionGroup
    var corrections: CorrectionsOption

    func run() throws {
        let loaded = try LoadedText.read(TextSource(text))
        var choice = try corrections.choice()
        let model = try ModelReading.model(of: loaded, codebook.choice(), &choice)
        var session = try corrections.store.session()
        let identity = TextIdentity(loaded, title: model.document.title)
        let notes = try session.read { store throws(StoreError) in try store.notes(of: identity) } ?? []
        let gaps = Gaps(of: model, noted: notes.sections(in: model.document))
        try Output.write(format == .json ? GapsReport.json(gaps, in: model).text : GapsReport.text(gaps, in: model))
    }
}

/// How a listing for the shell is written.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
    /// For reading.
    case text
    /// For programs.
    case json
}

/// The gaps of an argument, written for the shell.
enum GapsReport {
    /// One line a gap under a heading with a count.
    static func text(_ gaps: Gaps, in model: ArgumentModel) -> String {
        let document = model.document
        let name = { (id: ConceptID) in "\(id)  \(TextLine.of(model.concept(id)?.name ?? ""))" }
        let sentence = { (index: Int) in TextLine.of(document.reading(of: document.sentences[index].span)) }
        let blocks: [(String, [String])] = [
            ("Threats without a response", gaps.unansweredThreats.map(name)),
            ("Strategy elements without a consequence", gaps.fruitlessStrategies.map(name)),
            ("Consequences that rest on one sentence", gaps.thinConsequences.map { "\(name($0.concept)): \"\(sentence($0.sentence))\"" }),
            ("Sections without a note", gaps.bareSections.map { "\($0 + 1)  \(ReportExporter.title(of: document.sections[$0]))" }),
            ("Sentences in which nothing was found", gaps.silentSentences.map(sentence)),
        ]
        return blocks.map { heading, lines in
            "\(heading) (\(lines.count))\n" + (lines.isEmpty ? ["none"] : lines).map { "  \($0)\n" }.joined()
        }.joined(separator: "\n")
    }

    /// Concepts by identifier, sections by index, sentences with their bytes.
    static func json(_ gaps: Gaps, in model: ArgumentModel) -> JSONValue {
        .object([
            ("document", JSONExporter.document(model.document)),
            ("threats_without_response", .array(gaps.unansweredThreats.map { concept($0, in: model) })),
            ("strategies_without_consequence", .array(gaps.fruitlessStrategies.map { concept($0, in: model) })),
            (
                "consequences_on_one_sentence",
                .array(gaps.thinConsequences.map { concept($0.concept, in: model).adding("sentence", .integer($0.sentence)) })
            ),
            (
                "sections_without_note",
                .array(
                    gaps.bareSections.map { JSONExporter.section(model.document.sections[$0]).adding("position", .integer($0 + 1)) })
            ),
            ("sentences_without_find", .array(of: gaps.silentSentences) { sentence($0, in: model.document) }),
        ])
    }

    private static func concept(_ id: ConceptID, in model: ArgumentModel) -> JSONValue {
        .object([("id", .string(id.description)), ("name", .optional(model.concept(id).map { TextLine.of($0.name) }))])
    }

    private static func sentence(_ index: Int, in document: Document) -> JSONValue {
        let span = document.sentences[index].span
        return .object([
            ("sentence", .integer(index)), ("start", .integer(span.lower)), ("end", .integer(span.upper)),
            ("text", .string(TextLine.of(document.reading(of: span)))),
        ])
    }
}

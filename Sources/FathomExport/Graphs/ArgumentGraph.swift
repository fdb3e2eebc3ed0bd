import FathomModel
import FathomText

/// A basis as the formats for graphs want it: what is said of each concept and each link, as named values in a fixed order.
struct ArgumentGraph {
    /// What a value is.
    enum Sort: String {
        case string
        case double
        case int
    }

    /// Something that is said of every concept or of every link.
    struct Field {
        /// Its name, unique among the fields of concepts and of links.
        let name: String
        /// What its values are.
        let sort: Sort
    }

    /// What is said of a concept; `label` first.
    static let conceptFields = [
        Field(name: "label", sort: .string), Field(name: "kind", sort: .string), Field(name: "type", sort: .string),
        Field(name: "variants", sort: .string), Field(name: "mentions", sort: .int), Field(name: "weight", sort: .double),
        Field(name: "modality", sort: .string), Field(name: "section", sort: .string), Field(name: "evidence", sort: .string),
        Field(name: "rule", sort: .string), Field(name: "confidence", sort: .double), Field(name: "origin", sort: .string),
        Field(name: "family", sort: .string), Field(name: "definition", sort: .string), Field(name: "colour", sort: .string),
        Field(name: "order", sort: .int), Field(name: "notes", sort: .string),
    ]

    /// What is said of a link; `label` first. All links are directed, as not every program reads a graph that holds both sorts: `symmetric`
    /// says whose ends may be exchanged.
    static let linkFields = [
        Field(name: "label", sort: .string), Field(name: "relation", sort: .string), Field(name: "modality", sort: .string),
        Field(name: "section", sort: .string), Field(name: "evidence", sort: .string), Field(name: "rule", sort: .string),
        Field(name: "confidence", sort: .double), Field(name: "symmetric", sort: .string),
        Field(name: "origin", sort: .string), Field(name: "notes", sort: .string),
    ]

    /// What is told.
    let basis: ExportBasis
    /// The reader's model.
    var model: ArgumentModel { basis.model }

    /// The graph of a basis.
    init(_ basis: ExportBasis) {
        self.basis = basis
    }

    /// The values of a concept, in the order of `conceptFields`; harmless lines.
    func values(of concept: Concept) -> [String] {
        let sentence = model.showcase(of: concept)?.sentence
        return [
            concept.name, concept.kind.rawValue, concept.actorType?.rawValue ?? "", concept.variants.joined(separator: "; "),
            String(concept.mentions.count), decimal(concept.weight), concept.stance.modality.name, section(ofSentence: sentence),
            model.quotation(of: concept), concept.trace.rule, decimal(concept.trace.confidence), concept.origin.rawValue,
            concept.curation.family ?? "", definition(of: concept) ?? "", concept.curation.colour?.rawValue ?? "",
            concept.curation.rank.map(String.init) ?? "", words(of: basis.notes(on: concept.id)),
        ].map(TextLine.of)
    }

    /// The values of a link, in the order of `linkFields`; harmless lines.
    func values(of link: Link) -> [String] {
        [
            ReportExporter.words(for: link.relation), link.relation.rawValue, link.evidence.stance.modality.name,
            section(ofSentence: link.evidence.sentence), model.document.reading(of: link.evidence.span), link.trace.rule,
            decimal(link.trace.confidence), link.relation.isSymmetric ? "yes" : "no", link.origin.rawValue,
            words(of: basis.notes(on: link)),
        ].map(TextLine.of)
    }

    /// What is said of the whole: the title of the text, its name, and the codebook if there is one.
    var headline: String {
        let title = TextLine.of(model.document.title), name = TextLine.of(model.document.name)
        let codebook = model.codebook.map { ", \(CodebookStatement.line($0))" } ?? ""
        let corrections = model.corrections.map { ", \(CorrectionStatement.line($0))" } ?? ""
        return (title == name || title.isEmpty ? name : "\(title) (\(name))") + codebook + corrections
    }

    /// What the reader means by a concept, in the store or else in the codebook.
    func definition(of concept: Concept) -> String? { basis.definition(of: concept) }

    private func words(of notes: [ExportNote]) -> String { notes.map { TextLine.of($0.note.body) }.joined(separator: " | ") }

    private func section(ofSentence sentence: Int?) -> String {
        guard let sentence, model.document.sentences.indices.contains(sentence) else { return "" }
        let place = model.document.sentences[sentence].section
        return model.document.sections.indices.contains(place) ? ReportExporter.title(of: model.document.sections[place]) : ""
    }

    private func decimal(_ number: Double) -> String {
        JSONWriter.decimal(number)
    }
}

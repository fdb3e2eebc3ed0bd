import FathomModel
import FathomText

/// `csv`: a folder of tables for spreadsheets, R and pandas: concepts, links, mentions, notes, sections, and a matrix of concepts by
/// sections that counts mentions.
///
/// The first line of each table names the columns. `start` and `end` are byte offsets into the text as it came, `sentence` and `section` are
/// counted from 1.
public struct CSVExporter: FileExporter {
    public let name = "csv"
    public let summary = "a folder of tables for spreadsheets, R, pandas"
    public let fileExtension: String? = nil

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        [
            ExportFile(path: "concepts.csv", text: Self.concepts(of: basis)),
            ExportFile(path: "links.csv", text: Self.links(of: basis)),
            ExportFile(path: "matrix.csv", text: Self.matrix(of: basis.model)),
            ExportFile(path: "mentions.csv", text: Self.mentions(of: basis.model)),
            ExportFile(path: "notes.csv", text: CSVNotes.table(of: basis)),
            ExportFile(path: "sections.csv", text: Self.sections(of: basis.model)),
        ]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        [basis.lossOfStatements, basis.lossOfHidden].compactMap { $0 }
    }

    private static func concepts(of basis: ExportBasis) -> String {
        let graph = ArgumentGraph(basis), model = basis.model
        var table = CSVTable(["id"] + ArgumentGraph.conceptFields.map(\.name))
        for concept in model.concepts { table.add([concept.id.description] + graph.values(of: concept)) }
        return table.text
    }

    private static func links(of basis: ExportBasis) -> String {
        let graph = ArgumentGraph(basis), model = basis.model
        var table = CSVTable(["from", "to", "from_name", "to_name", "sentence"] + ArgumentGraph.linkFields.map(\.name))
        for link in model.links {
            let names = [link.from, link.to].map { model.concept($0)?.name ?? "" }
            let ends = [link.from.description, link.to.description] + names + [String(link.evidence.sentence + 1)]
            table.add(ends + graph.values(of: link))
        }
        return table.text
    }

    private static func mentions(of model: ArgumentModel) -> String {
        var table = CSVTable(["concept", "name", "words", "sentence", "section", "start", "end", "modality", "rule", "confidence"])
        for concept in model.concepts {
            for mention in concept.mentions {
                table.add([
                    concept.id.description, concept.name, model.document.reading(of: mention.span), String(mention.sentence + 1),
                    section(of: mention, in: model.document).map { String($0 + 1) } ?? "", String(mention.span.lower),
                    String(mention.span.upper), mention.stance.modality.name, mention.trace.rule,
                    JSONWriter.decimal(mention.trace.confidence),
                ])
            }
        }
        return table.text
    }

    private static func matrix(of model: ArgumentModel) -> String {
        let sections = model.document.sections
        var table = CSVTable(["id", "name"] + sections.enumerated().map { "\($0 + 1) \(ReportExporter.title(of: $1))" })
        for concept in model.concepts {
            var counts = [Int](repeating: 0, count: sections.count)
            for place in concept.mentions.compactMap({ section(of: $0, in: model.document) }) where counts.indices.contains(place) {
                counts[place] += 1
            }
            table.add([concept.id.description, concept.name] + counts.map(String.init))
        }
        return table.text
    }

    private static func sections(of model: ArgumentModel) -> String {
        var table = CSVTable(["section", "number", "title", "level", "start", "end", "sentences"])
        for (place, section) in model.document.sections.enumerated() {
            table.add([
                String(place + 1), section.number ?? "", ReportExporter.title(of: section), String(section.level),
                String(section.span.lower), String(section.span.upper), String(section.sentences.count),
            ])
        }
        return table.text
    }

    private static func section(of mention: Mention, in document: Document) -> Int? {
        document.sentences.indices.contains(mention.sentence) ? document.sentences[mention.sentence].section : nil
    }
}

import FathomModel
import FathomText

/// `webannotation`: the notes and the reader's statements as a collection of W3C Web Annotations (JSON-LD): a note on a passage or a section has
/// its quotation with the words around it and its position in code points.
///
/// What a note on a concept or a link is about, and what a statement says, stands in a member `fathom:about` or `fathom:statement`, which other
/// programs pass over.
public struct WebAnnotationExporter: FileExporter {
    public let name = "webannotation"
    public let summary = "the notes as W3C Web Annotations (JSON-LD)"
    public let fileExtension: String? = "jsonld"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let plain = PlainText(basis.document)
        let notes = basis.notes.map { Self.annotation(of: $0, basis, plain) }
        let statements = basis.corrections.map { Self.annotation(of: $0, basis) }
        let items = notes + statements
        let id = Self.id("collection", basis)
        let page = JSONValue.object([
            ("id", .string(id + "#page")), ("type", .string("AnnotationPage")), ("partOf", .string(id)), ("startIndex", .integer(0)),
            ("items", .array(items)),
        ])
        let collection = JSONValue.object([
            ("@context", .array([.string("http://www.w3.org/ns/anno.jsonld"), .object([("fathom", .string("urn:x-fathom:"))])])),
            ("id", .string(id)), ("type", .string("AnnotationCollection")), ("label", .string(TextLine.of(basis.document.title))),
            ("total", .integer(items.count)), ("first", page),
        ])
        return [ExportFile(text: collection.text)]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        [ExportLoss("concepts", items: basis.model.concepts.map(\.name)), ExportLoss("links", basis.model.links.count), basis.lossOfPlaces]
            .compactMap { $0 }
    }

    private static func annotation(of note: ExportNote, _ basis: ExportBasis, _ plain: PlainText) -> JSONValue {
        let tags = note.tags.map { body($0, purpose: "tagging", format: "text/plain") }
        let members: [(key: String, value: JSONValue)] = [
            ("id", .string(id("note/\(note.note.id)", basis))), ("type", .string("Annotation")), ("motivation", .string("commenting")),
            ("created", .string(UniversalTime.text(note.note.created))), ("modified", .string(UniversalTime.text(note.note.modified))),
            ("body", .array([body(note.note.body, purpose: "commenting", format: "text/markdown")] + tags)),
            ("target", target(of: QDASource.place(of: note, in: basis.document), basis, plain)),
        ]
        let place = JSONValue.object(
            [
                ("sort", .string(note.sort)), ("section", .integer(note.standing.section)),
                ("section_title", .string(title(of: note, basis))),
            ]
                + JSONBasis.names(in: note.note.place.owner))
        return .object(members + [("fathom:about", place)])
    }

    private static func title(of note: ExportNote, _ basis: ExportBasis) -> String {
        let sections = basis.document.sections
        return sections.indices.contains(note.standing.section) ? sections[note.standing.section].title : ""
    }

    private static func annotation(of stored: StoredCorrection, _ basis: ExportBasis) -> JSONValue {
        let fields = stored.statement.fields.sorted { $0.key < $1.key }.map { (key: $0.key, value: JSONValue.string($0.value)) }
        return .object([
            ("id", .string(id("statement/\(stored.id)", basis))), ("type", .string("Annotation")), ("motivation", .string("editing")),
            ("created", .string(UniversalTime.text(stored.created))), ("modified", .string(UniversalTime.text(stored.modified))),
            ("body", .array([body(CorrectionStatement.line(stored.statement), purpose: "editing", format: "text/plain")])),
            ("target", .object([("source", .string(source(of: basis)))])), ("fathom:statement", .object(fields)),
        ])
    }

    private static func body(_ value: String, purpose: String, format: String) -> JSONValue {
        .object([
            ("type", .string("TextualBody")), ("value", .string(value)), ("format", .string(format)), ("purpose", .string(purpose)),
        ])
    }

    /// The text, and where in it: the quotation with enough around it to stand there once, and the position in code points.
    private static func target(of span: TextSpan?, _ basis: ExportBasis, _ plain: PlainText) -> JSONValue {
        let target = JSONValue.object([
            ("source", .string(source(of: basis))), ("fathom:title", .string(TextLine.of(basis.document.name))),
        ])
        guard let span else { return target }
        let points = plain.points(of: span)
        let quotation = WebQuotation(points, in: plain)
        let selectors = [
            JSONValue.object([
                ("type", .string("TextQuoteSelector")), ("exact", .string(quotation.exact)), ("prefix", .string(quotation.prefix)),
                ("suffix", .string(quotation.suffix)),
            ]),
            .object([
                ("type", .string("TextPositionSelector")), ("start", .integer(points.lowerBound)), ("end", .integer(points.upperBound)),
            ]),
        ]
        return target.adding("selector", .array(selectors))
    }

    private static func source(of basis: ExportBasis) -> String { "urn:sha256:" + basis.digest }

    private static func id(_ name: String, _ basis: ExportBasis) -> String {
        "urn:uuid:" + QDANames.part("annotation/" + name, of: basis.digest)
    }
}

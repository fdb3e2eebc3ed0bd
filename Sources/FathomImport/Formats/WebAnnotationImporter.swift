import FathomExport
import FathomModel
import FathomText

/// `webannotation`: W3C Web Annotations in JSON-LD - one, several, a page, a collection - and the annotations that Hypothesis exports.
struct WebAnnotationImporter: FileImporter {
    let name = "webannotation"

    func fits(_ bytes: [UInt8], called name: String) -> Bool {
        guard let value = try? JSONReader.value(of: bytes) else { return false }
        return !Self.annotations(in: value).isEmpty || Self.holdsContext(value)
    }

    func work(in bytes: [UInt8], for target: ImportTarget) throws(ImportFault) -> ImportedWork {
        var work = ImportedWork(), finder = QuotationFinder(target.document), statements: [JSONPart] = []
        for annotation in Self.annotations(in: try JSONReader.value(of: bytes)) {
            if let fields = annotation["fathom:statement"] {
                statements.append(fields)
            } else {
                Self.take(annotation, &finder, target, &work)
            }
        }
        work.statements = StatementFields.statements(of: statements, &work)
        return work
    }

    private static func holdsContext(_ value: JSONPart) -> Bool {
        value["@context"]?.elements.contains { $0.text?.hasSuffix("anno.jsonld") == true } ?? false
    }

    /// The annotations of whatever holds them.
    private static func annotations(in value: JSONPart) -> [JSONPart] {
        if case .array(let parts) = value { return parts.flatMap { annotations(in: $0) } }
        for key in ["first", "items", "annotations"] { if let inner = value[key] { return annotations(in: inner) } }
        let isOne = value["type"]?.elements.contains { $0.text == "Annotation" } ?? false
        return isOne || value["target"] != nil && value["text"] != nil ? [value] : []
    }

    private static func take(_ annotation: JSONPart, _ finder: inout QuotationFinder, _ target: ImportTarget, _ work: inout ImportedWork) {
        let body = words(of: annotation)
        guard !body.allSatisfy(\.isWhitespace), !body.utf8.contains(0) else {
            return work.lose("annotations without words", annotation["id"]?.text ?? "")
        }
        let times = ["created", "modified"].map { key in annotation[key]?.text.flatMap { UniversalTime.milliseconds($0) } }
        guard let place = place(of: annotation, &finder, target) else {
            return work.lose("notes whose place is not sure in the text", body)
        }
        work.notes.append(ImportedNote(body, at: place, created: times[0], modified: times[1]))
    }

    /// The words of an annotation, and its tags where the words do not hold them.
    private static func words(of annotation: JSONPart) -> String {
        let bodies = annotation["body"]?.elements ?? []
        let purpose = { (part: JSONPart) in part["purpose"]?.text ?? "commenting" }
        let words = bodies.filter { purpose($0) != "tagging" }.compactMap { $0.text ?? $0["value"]?.text }
        let body = (words + [annotation["text"]?.text, annotation["bodyValue"]?.text].compactMap { $0 }).joined(separator: "\n\n")
        let tags =
            bodies.filter { purpose($0) == "tagging" }.compactMap { $0["value"]?.text }
            + (annotation["tags"]?.elements ?? []).compactMap(\.text)
        let held = NoteWords(body)
        let missing = tags.filter { !held.has(tag: $0) }.map { "#" + $0.split(whereSeparator: \.isWhitespace).joined(separator: "-") }
        return missing.isEmpty ? body : body + (body.isEmpty ? "" : "\n\n") + missing.joined(separator: " ")
    }

    private static func place(of annotation: JSONPart, _ finder: inout QuotationFinder, _ target: ImportTarget) -> NotePlace? {
        if let about = annotation["fathom:about"], let sort = about["sort"]?.text, let owner = NotedNames.owner(sort, in: about),
            sort != "passage"
        {
            return NotePlace(
                section: max(0, about["section"]?.whole ?? 0), sectionTitle: about["section_title"]?.text ?? "", owner: owner)
        }
        let selectors = (annotation["target"]?.elements ?? []).flatMap { $0["selector"]?.elements ?? [] }
        guard !selectors.isEmpty else { return NotePlace(.text, at: 0, in: target.document) }
        let quote = selectors.first { $0["type"]?.text == "TextQuoteSelector" }
        let position = selectors.first { $0["type"]?.text == "TextPositionSelector" }
        let points: Range<Int>? =
            if let start = position?["start"]?.whole, let end = position?["end"]?.whole, 0 <= start, start < end { start..<end } else {
                nil
            }
        guard let quote, let exact = quote["exact"]?.text else {
            return points.flatMap { finder.plain.span(of: $0) }.map { finder.place(of: $0) }
        }
        let span = finder.span(
            of: exact, prefix: quote["prefix"]?.text ?? "", suffix: quote["suffix"]?.text ?? "", at: points)
        return span.map { finder.place(of: $0) }
    }
}

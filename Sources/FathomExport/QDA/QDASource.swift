import FathomModel
import FathomText

/// The text of a project: a selection for each sentence that speaks of concepts, coded with each of them, and one for each note that has a place.
struct QDASource {
    private let basis: ExportBasis
    private let plain: PlainText

    /// The source of a basis; `plain` is its text.
    init(_ basis: ExportBasis, _ plain: PlainText) {
        self.basis = basis
        self.plain = plain
    }

    /// The identifier of the text, after which its file is called.
    static func guid(of basis: ExportBasis) -> String { QDANames.part("source-file", of: basis.digest) }

    /// The identifier of the selection of a note that has a place.
    static func guid(ofSelectionOf note: ExportNote, _ basis: ExportBasis) -> String {
        QDANames.part("selection/note/\(note.note.id)", of: basis.digest)
    }

    /// The element.
    var element: XMLElement {
        let guid = Self.guid(of: basis)
        let whole = basis.notes.filter { $0.about == .text }.map { QDANotes.reference(to: $0, of: basis) }
        let title = TextLine.of(basis.document.title)
        return XMLElement(
            "TextSource",
            [
                ("guid", guid), ("name", title.isEmpty ? TextLine.of(basis.document.name) : title),
                ("plainTextPath", "internal://\(guid).txt"), ("creatingUser", QDANames.reader),
            ], sentences + noted + whole)
    }

    /// A selection for each sentence that speaks of concepts, in the order of the text.
    private var sentences: [XMLElement] {
        var coded: [Int: [(concept: Concept, user: String)]] = [:]
        for concept in basis.model.concepts {
            for mention in concept.mentions where coded[mention.sentence]?.last?.concept.id != concept.id {
                let isOwn = [ReaderRules.passage, ReaderRules.cue].contains(mention.trace.rule)
                coded[mention.sentence, default: []].append((concept, isOwn ? QDANames.reader : QDANames.machine))
            }
        }
        return coded.sorted { $0.key < $1.key }.compactMap { sentence, codings in
            guard basis.document.sentences.indices.contains(sentence) else { return nil }
            let span = basis.document.sentences[sentence].span
            let guid = QDANames.part("selection/\(span.lower)-\(span.upper)", of: basis.digest)
            let elements = codings.map { coding in
                XMLElement(
                    "Coding", [("guid", UUID5.of("\(guid)/\(QDANames.code(coding.concept))")), ("creatingUser", coding.user)],
                    [XMLElement("CodeRef", [("targetGUID", QDANames.code(coding.concept))])])
            }
            let isReaders = codings.allSatisfy { $0.user == QDANames.reader }
            return selection(guid, span, by: [("creatingUser", isReaders ? QDANames.reader : QDANames.machine)], elements)
        }
    }

    /// A selection for each note on a section or a passage.
    private var noted: [XMLElement] {
        basis.notes.compactMap { note in
            guard let span = Self.place(of: note, in: basis.document) else { return nil }
            return selection(
                Self.guid(ofSelectionOf: note, basis), span, by: QDANotes.attributes(of: note.note, by: QDANames.reader),
                [XMLElement("Description", block: note.note.body), QDANotes.reference(to: note, of: basis)])
        }
    }

    /// The bytes of the section or passage that a note is about; nil for other notes.
    static func place(of note: ExportNote, in document: Document) -> TextSpan? {
        switch note.about {
        case .section(let section): document.sections.indices.contains(section) ? document.sections[section].span : nil
        case .passage(let span): span
        case .text, .concept, .link, .nothing: nil
        }
    }

    private func selection(
        _ guid: String, _ span: TextSpan, by user: [(name: String, value: String)], _ parts: [XMLElement]
    ) -> XMLElement {
        let points = plain.points(of: span)
        let words = TextLine.of(basis.document.reading(of: span))
        return XMLElement(
            "PlainTextSelection",
            [
                ("guid", guid), ("startPosition", String(points.lowerBound)), ("endPosition", String(points.upperBound)),
                ("name", words.count > 60 ? words.prefix(59) + "…" : words),
            ] + user, parts)
    }
}

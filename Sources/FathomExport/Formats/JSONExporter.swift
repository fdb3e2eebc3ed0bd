public import FathomModel
public import FathomText

/// `json`: the whole model, for programs.
///
/// The keys `text`, `actors`, `threats`, `strategies`, `consequences` and `links` come first and are those of the annotated texts. Places are
/// byte offsets into the text as it came, `start` the first byte and `end` the one after the last; `sentence` and `section` are indices into
/// `sentences` and `sections`, from 0. `codebook` is there only if the text was read with one, `corrections` only if the reader
/// corrected it; a concept or link with an `origin` is not the machine's alone.
public struct JSONExporter: ModelExporter {
    /// Number of the shape of the output; counted up when a key changes its meaning or goes away.
    public static let schema = 1

    public let name = "json"
    public let summary = "everything, for programs"

    public init() {}

    public func text(of model: ArgumentModel) -> String { Self.value(of: model).text }

    /// The whole model on one line, as `text` writes it, after an `id` that tells it from other lines.
    public static func line(of model: ArgumentModel, id: String) -> String {
        guard case .object(let members) = value(of: model) else { return "" }
        return JSONValue.object([("id", .string(id))] + members).line
    }

    /// The whole model as a value.
    static func value(of model: ArgumentModel) -> JSONValue {
        let document = model.document
        let concepts = ConceptKind.allCases.map { kind in
            (key: key(of: kind), value: JSONValue.array(of: model.concepts(of: kind)) { concept($0, in: document) })
        }
        let members: [(key: String, value: JSONValue)] =
            [("text", .string(stem(of: document.name)))] + concepts + [
                ("links", .array(of: model.links) { link($0, in: document) }),
                ("sections", .array(document.sections.map(section))),
                ("sentences", .array(of: document.sentences, sentence)),
                ("document", Self.document(document)),
                ("diagnostics", .array(document.diagnostics.map(diagnostic))),
                ("schema", .integer(schema)),
            ]
        var value = JSONValue.object(members)
        if let codebook = model.codebook { value = value.adding("codebook", CodebookStatement.json(codebook)) }
        if let count = model.corrections { value = value.adding("corrections", CorrectionStatement.json(count)) }
        return value
    }

    /// The elements of an array, if there are several.
    public func joined(_ text: String, at place: Int, of count: Int) -> String {
        guard count > 1 else { return text }
        let open = place == 0 ? "[\n" : ""
        let close = place == count - 1 ? "\n]\n" : ",\n"
        return open + text.dropLast() + close
    }

    private static func key(of kind: ConceptKind) -> String {
        switch kind {
        case .actor: "actors"
        case .threat: "threats"
        case .strategy: "strategies"
        case .consequence: "consequences"
        }
    }

    /// A concept as `fathom extract` and `fathom links` write it.
    public static func concept(_ concept: Concept, in document: Document) -> JSONValue {
        let isActor = concept.kind == .actor
        var members: [(key: String, value: JSONValue)] = [
            ("id", .string(concept.id.description)),
            (isActor ? "name" : "phrase", .string(TextLine.of(concept.name))),
            (isActor ? "aliases" : "variants", .strings(concept.variants.map(TextLine.of))),
        ]
        if isActor { members.append(("type", .optional(concept.actorType?.rawValue))) }
        members += [
            ("weight", .number(concept.weight)),
            ("rule", .string(concept.trace.rule)),
            ("confidence", .number(concept.trace.confidence)),
            ("modality", .string(concept.stance.modality.name)),
            ("mentions", .array(concept.mentions.map { mention($0, in: document) })),
        ]
        return .object(members + CorrectionStatement.members(of: concept))
    }

    /// A link with its evidence, as `fathom extract` and `fathom links` write it.
    public static func link(_ link: Link, in document: Document) -> JSONValue {
        .object(
            [
                ("from", .string(link.from.description)),
                ("rel", .string(link.relation.rawValue)),
                ("to", .string(link.to.description)),
                ("evidence", .string(TextLine.of(document.reading(of: link.evidence.span)))),
                ("sentence", .integer(link.evidence.sentence)),
                ("start", .integer(link.evidence.span.lower)),
                ("end", .integer(link.evidence.span.upper)),
                ("rule", .string(link.trace.rule)),
                ("confidence", .number(link.trace.confidence)),
            ] + cue(link.trace, in: document) + stance(link.evidence.stance, in: document) + CorrectionStatement.members(of: link.origin))
    }

    /// A section as `fathom extract` and `fathom outline` write it.
    public static func section(_ section: Section) -> JSONValue {
        .object([
            ("number", .optional(section.number)),
            ("title", .string(TextLine.of(section.title))),
            ("level", .integer(section.level)),
            ("start", .integer(section.span.lower)),
            ("end", .integer(section.span.upper)),
        ])
    }

    /// The name, title, format and length of a text.
    public static func document(_ document: Document) -> JSONValue {
        .object([
            ("name", .string(document.name)),
            ("title", .string(TextLine.of(document.title))),
            ("format", .string(document.format.rawValue)),
            ("bytes", .integer(document.text.count)),
        ])
    }

    private static func mention(_ mention: Mention, in document: Document) -> JSONValue {
        .object(
            [
                ("start", .integer(mention.span.lower)),
                ("end", .integer(mention.span.upper)),
                ("sentence", .integer(mention.sentence)),
                ("rule", .string(mention.trace.rule)),
                ("confidence", .number(mention.trace.confidence)),
            ] + cue(mention.trace, in: document) + stance(mention.stance, in: document))
    }

    private static func sentence(_ sentence: Sentence) -> JSONValue {
        .object([
            ("start", .integer(sentence.span.lower)),
            ("end", .integer(sentence.span.upper)),
            ("section", .integer(sentence.section)),
        ])
    }

    private static func diagnostic(_ diagnostic: Diagnostic) -> JSONValue {
        .object([
            ("kind", .string(diagnostic.kind.rawValue)),
            ("start", .integer(diagnostic.span.lower)),
            ("end", .integer(diagnostic.span.upper)),
            ("count", .integer(diagnostic.count)),
        ])
    }

    /// The last part of a path without its extension; "@" of a bundled text goes.
    private static func stem(of name: String) -> String {
        let last = name.split(separator: "/").last.map(String.init) ?? name
        let plain = last.hasPrefix("@") ? String(last.dropFirst()) : last
        guard let dot = plain.lastIndex(of: "."), dot != plain.startIndex else { return plain }
        return String(plain[..<dot])
    }
}

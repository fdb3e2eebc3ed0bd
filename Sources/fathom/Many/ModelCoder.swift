internal import FathomModel
internal import FathomText

/// A machine's model as bytes, for the cache: everything but the text, which is cut again. What was kept is only ever read back whole: the cache
/// gives no damaged bytes.
enum ModelCoder {
    /// Counted up when the bytes change their meaning.
    static let form = 1

    /// The model and its text's title as bytes. Linear.
    static func bytes(of model: ArgumentModel) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(model.document.title)
        writer.write(model.concepts.count)
        for concept in model.concepts { write(concept, to: &writer) }
        writer.write(model.links.count)
        for link in model.links { write(link, to: &writer) }
        return writer.bytes
    }

    /// The title that was kept with a model.
    static func title(in bytes: [UInt8]) -> String? {
        var reader = ByteReader(bytes)
        return reader.string()
    }

    /// The model of `document` that `bytes` hold; nil if they hold none.
    static func model(in bytes: [UInt8], of document: Document) -> ArgumentModel? {
        var reader = ByteReader(bytes)
        guard reader.string() != nil, let concepts = reader.list({ concept(from: &$0) }), let links = reader.list({ link(from: &$0) })
        else { return nil }
        return ArgumentModel(document: document, concepts: concepts, links: links)
    }

    private static func write(_ concept: Concept, to writer: inout ByteWriter) {
        write(concept.id, to: &writer)
        writer.write(concept.name)
        writer.write(concept.variants.count)
        for variant in concept.variants { writer.write(variant) }
        writer.write(concept.actorType?.rawValue ?? "")
        writer.write(concept.weight)
        write(concept.trace, to: &writer)
        writer.write(concept.mentions.count)
        for mention in concept.mentions {
            write(mention.span, to: &writer)
            writer.write(mention.sentence)
            write(mention.trace, to: &writer)
            write(mention.stance, to: &writer)
        }
    }

    private static func concept(from reader: inout ByteReader) -> Concept? {
        guard let id = id(from: &reader), let name = reader.string(), let variants = reader.list({ $0.string() }),
            let type = reader.string(),
            let weight = reader.double(), let trace = trace(from: &reader),
            let mentions = reader.list({ mention(from: &$0) })
        else { return nil }
        return Concept(
            id: id, name: name, variants: variants, actorType: ActorType(rawValue: type), mentions: mentions, weight: weight, trace: trace)
    }

    private static func mention(from reader: inout ByteReader) -> Mention? {
        guard let span = span(from: &reader), let sentence = reader.integer(), let trace = trace(from: &reader),
            let stance = stance(from: &reader)
        else { return nil }
        return Mention(span: span, sentence: sentence, trace: trace, stance: stance)
    }

    private static func write(_ link: Link, to writer: inout ByteWriter) {
        write(link.from, to: &writer)
        writer.write(link.relation.rawValue)
        write(link.to, to: &writer)
        writer.write(link.evidence.sentence)
        write(link.evidence.span, to: &writer)
        write(link.evidence.stance, to: &writer)
        write(link.trace, to: &writer)
    }

    private static func link(from reader: inout ByteReader) -> Link? {
        guard let from = id(from: &reader), let relation = reader.string().flatMap({ Relation(rawValue: $0) }), let to = id(from: &reader),
            let sentence = reader.integer(), let span = span(from: &reader), let stance = stance(from: &reader),
            let trace = trace(from: &reader)
        else { return nil }
        return Link(
            from: from, relation: relation, to: to, evidence: Evidence(sentence: sentence, span: span, stance: stance), trace: trace)
    }
}

/// The small parts of a model.
extension ModelCoder {
    private static func write(_ id: ConceptID, to writer: inout ByteWriter) { writer.write(id.description) }

    private static func id(from reader: inout ByteReader) -> ConceptID? { reader.string().flatMap { ConceptID($0) } }

    private static func write(_ span: TextSpan, to writer: inout ByteWriter) {
        writer.write(span.lower)
        writer.write(span.upper)
    }

    private static func span(from reader: inout ByteReader) -> TextSpan? {
        guard let lower = reader.integer(), let upper = reader.integer(), lower <= upper else { return nil }
        return TextSpan(lower, upper)
    }

    /// A place that may be missing: the empty one at 0 is none.
    private static func write(_ span: TextSpan?, to writer: inout ByteWriter) { write(span ?? TextSpan(0, 0), to: &writer) }

    private static func write(_ trace: Trace, to writer: inout ByteWriter) {
        writer.write(trace.rule)
        write(trace.cue, to: &writer)
        writer.write(trace.cue == nil ? 0 : 1)
        writer.write(trace.confidence)
    }

    private static func trace(from reader: inout ByteReader) -> Trace? {
        guard let rule = reader.string(), let cue = span(from: &reader), let has = reader.integer(), let confidence = reader.double() else {
            return nil
        }
        return Trace(rule: rule, cue: has == 0 ? nil : cue, confidence: confidence)
    }

    private static func write(_ stance: Stance, to writer: inout ByteWriter) {
        writer.write(Int(stance.modality.rawValue))
        writer.write(Int(stance.zone.rawValue))
        write(stance.cue, to: &writer)
        switch stance.claim {
        case .author: writer.write(0)
        case .actor(let id):
            writer.write(1)
            write(id, to: &writer)
        case .words(let span):
            writer.write(2)
            write(span, to: &writer)
        }
    }

    private static func stance(from reader: inout ByteReader) -> Stance? {
        guard let modality = reader.integer().flatMap({ Modality(rawValue: UInt8(clamping: $0)) }),
            let zone = reader.integer().flatMap({ Zone(rawValue: UInt8(clamping: $0)) }), let cue = span(from: &reader),
            let claim = claim(from: &reader)
        else { return nil }
        return Stance(modality, claim: claim, zone: zone, cue: cue.isEmpty ? nil : cue)
    }

    private static func claim(from reader: inout ByteReader) -> Claim? {
        switch reader.integer() {
        case 0: .author
        case 1: id(from: &reader).map { .actor($0) }
        case 2: span(from: &reader).map { .words($0) }
        default: nil
        }
    }
}

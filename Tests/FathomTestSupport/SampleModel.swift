import FathomModel
import FathomText

/// A model made by hand from the sample text, for tests of whatever shows or keeps models.
public enum SampleModel {
    /// The sample text, read.
    public static let document = Document(reading: Array(SampleText.markdown.utf8), name: "harbour.md", format: .markdown)

    /// What the sample text argues.
    public static let model = ArgumentModel(document: document, concepts: concepts, links: links)

    /// The sample text before it has been read for concepts.
    public static let empty = ArgumentModel(empty: document)

    /// What the rules of the model do.
    public static let ruleSentences = ["verb-between": "A verb of doing stands between an actor and a strategy."]

    private static let concepts: [Concept] = [
        concept(.actor, 1, "Aldane", ["Aldane"], type: .state),
        concept(.actor, 2, "town council", ["town council", "the council"], type: .organisation),
        concept(.actor, 3, "Harbour Guild", ["Harbour Guild"], type: .organisation),
        concept(.actor, 4, "Corvin", ["city of Corvin", "Corvin"], type: .state),
        concept(.actor, 5, "fishing families of the lower town", ["fishing families"], type: .group),
        concept(.threat, 1, "storm floods", ["Storm floods", "storm floods"]),
        concept(.threat, 2, "silting of the river", ["slow silting of the river", "the silt"]),
        concept(.strategy, 1, "sea wall", ["sea wall"]),
        concept(
            .strategy, 2, "early-warning network of bells and riders",
            ["early-warning network of bells and riders", "early-warning network"]),
        concept(.strategy, 3, "dredging pact", ["pact with Corvin about dredging the river", "dredging pact"]),
        concept(.consequence, 1, "fewer deaths", ["fewer deaths"]),
        concept(.consequence, 2, "higher taxes", ["higher taxes"]),
        concept(.consequence, 3, "return of the large ships", ["return of the large ships", "brought back the large ships"]),
    ]

    private static let links: [Link] = [
        link("a2", .employs, "s1", "The town council built"),
        link("a1", .employs, "s3", "Aldane and Corvin became"),
        link("a1", .alliedWith, "a4", "Aldane and Corvin became"),
        link("a3", .opposes, "a2", "The Harbour Guild opposed"),
        link("a4", .opposes, "a1", "The neighbouring city"),
        link("s1", .respondsTo, "t1", "The town council built"),
        link("s3", .respondsTo, "t2", "Aldane and Corvin became"),
        link("t1", .threatens, "a5", "Storm floods threaten"),
        link("t2", .threatens, "a3", "The slow silting"),
        link("s1", .produces, "c1", "The sea wall led"),
        link("s1", .produces, "c2", "It also led"),
        link("s3", .produces, "c3", "The dredging pact brought"),
        link("c2", .affects, "a3", "It also led"),
        link("c3", .affects, "a3", "The return of"),
    ]

    /// A concept with a mention wherever the text has one of its phrases.
    private static func concept(_ kind: ConceptKind, _ number: Int, _ name: String, _ phrases: [String], type: ActorType? = nil) -> Concept
    {
        let spans = Set(phrases.flatMap { places(of: $0) }).sorted()
        let outer = spans.filter { span in !spans.contains { $0 != span && $0.contains(span) } }
        let mentions = outer.compactMap { span in
            document.sentence(at: span.lower).map { sentence in
                Mention(span: span, sentence: sentence, trace: Trace(rule: "phrase-list", confidence: 0.8))
            }
        }
        return Concept(
            id: ConceptID(kind, number), name: name, variants: phrases.filter { $0 != name }, actorType: type, mentions: mentions,
            weight: Double(mentions.count), trace: Trace(rule: "phrase-list", confidence: 0.8))
    }

    /// A link whose evidence is the sentence that begins with those words.
    private static func link(_ from: String, _ relation: Relation, _ to: String, _ start: String) -> Link {
        let index = document.sentences.firstIndex { document.reading(of: $0.span).hasPrefix(start) } ?? 0
        let evidence = Evidence(sentence: index, span: document.sentences[index].span)
        let cue = TextSpan(evidence.span.lower, evidence.span.lower + start.utf8.count)
        return Link(
            from: ConceptID(from) ?? ConceptID(.actor, 1), relation: relation, to: ConceptID(to) ?? ConceptID(.actor, 1),
            evidence: evidence, trace: Trace(rule: "verb-between", cue: cue, confidence: 0.6))
    }

    private static func places(of phrase: String) -> [TextSpan] {
        let bytes = document.text.bytes
        let wanted = Array(phrase.utf8)
        guard bytes.count >= wanted.count else { return [] }
        return (0...(bytes.count - wanted.count)).filter { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
            .map { TextSpan($0, $0 + wanted.count) }
    }
}

import FathomModel
import FathomText

@testable import FathomExport

/// A text, names, notes and statements that try to break out of every format.
enum HostileModel {
    static let names = [
        "../../etc/passwd", "CON", "con", "nul.txt", "a: \"b\"\n---\nc: d", "x]]y|z#^p1", " ", ".hidden.",
        String(repeating: "é", count: 300),
        "straße", "STRASSE", "<script>alert(1)</script>", "page.md", "\u{202E}gpj.exe", "COM¹", "lpt9", "a\u{0}b\u{7}c",
        "# - 1. `code` {{x}}", "&lt;b&gt;",
    ]

    static let document = Document(reading: Array(text.utf8), name: "<hostile> \u{202E}\"name\".md", format: .markdown)

    static let basis = ExportBasis(
        CorrectedModel(model), corrections: [StoredCorrection(id: 1, statement: statement, created: 0, modified: 0, version: 1)],
        notes: notes, digest: String(repeating: "0", count: 64))

    /// The notes hold what would end their file's head, their words, or a script's.
    static let notes = [
        note(1, .text, "---\nfathom: text\n---\n</div><script>alert(2)</script> ]]> \u{1B}[31m"),
        note(2, .section, "\(VaultNotePage.mark)\n[[con]], [[CON|the device]], [[../../etc/passwd]] and [[nobody]] & 'x' \"y\""),
        note(3, .concept(NotedConcept(kind: .actor, name: "x]]y|z#^p1")), "[[x]]"),
        note(4, .passage(Selector(TextSpan(60, 80), in: document)), "```\n# heading"),
    ]

    private static let text = """
        # <script>alert('x')</script> ]] & "title"

        Iran & <img src=x onerror=alert(1)> built [[a wall]] `code` {{macro}} == against #ISIS -->. --- \u{202E}Then it &lt;ended&gt;.

        1986\\. A year. + plus - minus key:: value.

        > A quotation </blockquote> ends.

        ## CON

        One.

        ## con

        Two.

        ## ../../etc/passwd

        Three.
        """

    private static let statement = Correction.define(
        ConceptName(.actor, "CON", passage: Selector(TextSpan(50, 60), in: document)), "```\n</script> \"quoted\" \\ \u{202E}")

    private static let model: ArgumentModel = {
        let sentences = document.sentences.indices.filter { document.sentences[$0].span.lower > 45 }
        let concepts = names.enumerated().map { place, name in
            let sentence = sentences[place % sentences.count], span = document.sentences[sentence].span
            let words = TextSpan(span.lower, min(span.upper, span.lower + 4))
            let mention = Mention(span: words, sentence: sentence, trace: Trace(rule: "cue", confidence: 1))
            return Concept(
                id: ConceptID(.actor, place + 1), name: name, variants: [name + " too"], actorType: .state, mentions: [mention], weight: 1,
                trace: Trace(rule: "cue", confidence: 1))
        }
        let links = names.indices.dropFirst().map { place in
            let sentence = sentences[place % sentences.count]
            let evidence = Evidence(sentence: sentence, span: document.sentences[sentence].span)
            return Link(
                from: ConceptID(.actor, place), relation: .opposes, to: ConceptID(.actor, place + 1), evidence: evidence,
                trace: Trace(rule: "verb", confidence: 1))
        }
        return ArgumentModel(document: document, concepts: concepts, links: links)
    }()

    private static func note(_ id: Int64, _ owner: NoteOwner, _ body: String) -> Note {
        let place = NotePlace(section: 0, sectionTitle: document.sections[0].title, owner: owner)
        return Note(id: id, place: place, body: body, created: id * 1000, modified: id * 1000)
    }
}

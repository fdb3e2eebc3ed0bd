import FathomModel
import FathomText

/// A model made by hand: two sections, one concept of each kind, two links on one sentence, odd bytes in the text and in names.
enum SmallModel {
    static let bytes =
        Array("# One\n\nIran, the \"Republic\",\nbuilt a network\tagainst ISIS".utf8) + [0xFF, 0x07]
        + Array(" \u{2028}and won.\n\n# Two\n".utf8)

    static let model = ArgumentModel(document: document, concepts: concepts, links: links)

    static let document = Document(
        name: "texts/odd \u{202E}name.md", title: "One\nand two", metadata: [(key: "title", value: "One")], format: .markdown,
        text: SourceText(bytes),
        sections: [
            Section(
                title: "One", number: "1", level: 1, heading: TextSpan(0, 5), span: TextSpan(0, bytes.count - 7), paragraphs: 0..<2,
                sentences: 0..<2),
            Section(
                title: "Two", number: nil, level: 2, heading: TextSpan(bytes.count - 6, bytes.count - 1),
                span: TextSpan(bytes.count - 6, bytes.count), paragraphs: 2..<3, sentences: 2..<3),
        ],
        paragraphs: [],
        sentences: [
            Sentence(span: TextSpan(2, 5), tokens: 0..<0, paragraph: 0, section: 0),
            Sentence(span: evidence, tokens: 0..<0, paragraph: 1, section: 0),
            Sentence(span: TextSpan(bytes.count - 4, bytes.count - 1), tokens: 0..<0, paragraph: 2, section: 1),
        ],
        tokens: tokens, diagnostics: [Diagnostic(kind: .invalidUTF8, span: TextSpan(60, 61), count: 1)])

    /// What stands between blanks; the number sign of a heading is markup.
    static let tokens: [Token] = {
        let blanks = bytes.indices.filter { [0x20, 0x09, 0x0A].contains(bytes[$0]) }
        let starts = [0] + blanks.map { $0 + 1 }
        let spans = zip(starts, blanks + [bytes.count]).map { TextSpan($0, $1) }
        return spans.filter { !$0.isEmpty }.map { Token(span: $0, kind: bytes[$0.lower] == 0x23 ? .markup : .word) }
    }()

    static let evidence = TextSpan(7, bytes.count - 8)

    static let concepts = [
        Concept(
            id: ConceptID(.actor, 1), name: "Iran", variants: ["the \"Republic\"", "a\u{1B}[31mb\u{85}c"], actorType: .state,
            mentions: [Mention(span: TextSpan(7, 11), sentence: 1, trace: Trace(rule: "gazetteer", confidence: 1))], weight: 2.5,
            trace: Trace(rule: "gazetteer", confidence: 0.9)),
        Concept(
            id: ConceptID(.threat, 1), name: "ISIS", variants: [], actorType: nil,
            mentions: [Mention(span: TextSpan(56, 60), sentence: 1, trace: Trace(rule: "cue", confidence: 0.3333))], weight: 1,
            trace: Trace(rule: "cue", confidence: 0.5)),
        Concept(
            id: ConceptID(.strategy, 1), name: "network", variants: [], actorType: nil,
            mentions: [Mention(span: TextSpan(40, 47), sentence: 1, trace: Trace(rule: "cue", confidence: 0.125))], weight: 0,
            trace: Trace(rule: "cue", confidence: 0.5)),
    ]

    static let links = [
        Link(
            from: ConceptID(.actor, 1), relation: .employs, to: ConceptID(.strategy, 1), evidence: Evidence(sentence: 1, span: evidence),
            trace: Trace(rule: "verb", confidence: 0.7)),
        Link(
            from: ConceptID(.strategy, 1), relation: .respondsTo, to: ConceptID(.threat, 1),
            evidence: Evidence(sentence: 1, span: evidence), trace: Trace(rule: "verb", confidence: 0.6)),
    ]

    /// A text without a byte.
    static let empty = ArgumentModel(
        empty: Document(
            name: "standard input", title: "standard input", metadata: [], format: .plain, text: SourceText(""),
            sections: [
                Section(title: "", number: nil, level: 1, heading: nil, span: TextSpan(0, 0), paragraphs: 0..<0, sentences: 0..<0)
            ], paragraphs: [], sentences: [], tokens: [], diagnostics: [Diagnostic(kind: .empty, span: TextSpan(0, 0))]))
}

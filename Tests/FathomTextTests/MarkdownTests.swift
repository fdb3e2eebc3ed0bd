import FathomText
import Testing

/// How Markdown is read.
@Suite("Markdown")
struct MarkdownTests {
    /// One paragraph as "kind level: reading".
    private func outline(_ text: String) -> [String] {
        let document = Samples.read(text, .markdown)
        return document.paragraphs.map { "\($0.kind) \($0.level): \(document.reading(of: $0.span))" }
    }

    @Test(
        "a block is told by its signs",
        arguments: [
            ("# One\n\nText.", "heading 1: One|text 0: Text."),
            ("### 2.1 Two ###\nText.", "heading 3: 2.1 Two|text 0: Text."),
            ("One\n===\nText.", "heading 1: One|text 0: Text."),
            ("Two\n---\nText.", "heading 2: Two|text 0: Text."),
            ("Hard\nwrapped\nlines.", "text 0: Hard wrapped lines."),
            ("- a\n- b\n  - c\n    - d\n- e", "item 1: a|item 1: b|item 2: c|item 3: d|item 1: e"),
            ("1. a\n2. b", "item 1: a|item 1: b"),
            ("- a\n\n- b", "item 1: a|item 1: b"),
            ("- goes\n  on", "item 1: goes on"),
            ("- [ ] to do\n- [x] done", "item 1: to do|item 1: done"),
            ("> Said\n> so.\n\nText.", "quotation 0: Said so.|text 0: Text."),
            ("```swift\nlet a = 1\n\nlet b = 2\n```\nText.", "verbatim 0: let a = 1 let b = 2|text 0: Text."),
            ("```\nunclosed\n# no heading", "verbatim 0: unclosed # no heading"),
            ("| a | b |\n|---|---|\n| 1 | 2 |\n\nText.", "verbatim 0: | a | b | | 1 | 2 ||text 0: Text."),
            ("Text.\n\n***\n\nMore.", "text 0: Text.|verbatim 0: |text 0: More."),
            ("<!-- a\nb -->\nText.", "verbatim 0: |text 0: Text."),
            ("Text.\n\n    code here", "text 0: Text.|verbatim 0: code here"),
            ("[a]: https://example.org\nText.", "verbatim 0: |text 0: Text."),
            ("In\n1950. It was.", "text 0: In 1950. It was."),
            ("#hashtag is text", "text 0: #hashtag is text"),
        ])
    func blocks(text: String, expected: String) {
        #expect(outline(text).joined(separator: "|") == expected)
    }

    @Test(
        "signs inside a line are not read",
        arguments: [
            ("**Bold.** And *thin* text.", "Bold. And thin text."),
            ("__Bold__ and _thin_ text", "Bold and thin text"),
            ("***both*** ends", "both ends"),
            ("un**believ**able", "unbelievable"),
            ("snake_case_name and 2*3*4", "snake_case_name and 234"),
            ("a * b and c ** d", "a * b and c ** d"),
            ("see [the text](https://example.org/a(b)) now", "see the text now"),
            ("see [the text][ref] and [this] now", "see the text and [this] now"),
            ("an ![image](a.png) here", "an image here"),
            ("use `a * b` here", "use a * b here"),
            ("``a ` b`` here", "a ` b here"),
            ("open ` tick", "open ` tick"),
            ("a \\*star\\* here", "a *star* here"),
            ("a <b>bold</b> word<br>", "a bold word"),
            ("at <https://example.org> now", "at https://example.org now"),
            ("a < b and c > d", "a < b and c > d"),
            ("a note[^1] here", "a note here"),
            ("~~gone~~ here", "gone here"),
            ("*over\nlines* here", "over lines here"),
        ])
    func inline(text: String, expected: String) {
        let document = Samples.read(text, .markdown)
        #expect(document.reading(of: document.text.span) == expected)
    }

    @Test("front matter is metadata, and no section of its own")
    func frontMatter() {
        let document = Samples.read("---\ntitle: \"A Study\"\nsubject: Harbours\n---\n\n# One\n\nText.\n\n## Two\n\nMore.\n", .markdown)
        #expect(document.metadata.map(\.key) == ["title", "subject"])
        #expect(document.metadata.map(\.value) == ["A Study", "Harbours"])
        #expect(document.title == "A Study")
        #expect(document.sections.map(\.title) == ["One", "Two"])
        #expect(document.paragraphs.first?.kind == .metadata)
        #expect(document.sections[0].span.lower == 0)
    }

    @Test("front matter that is not closed is text")
    func unclosedFrontMatter() {
        let document = Samples.read("---\ntitle: A\n\nText.\n", .markdown)
        #expect(document.metadata.isEmpty)
        #expect(document.sentences.count >= 2)
    }

    @Test(
        "a section of keywords is not read", arguments: ["## Keywords\n\nA, B, C.\n", "**Keywords:** A, B, C.\n", "Keywords: A, B, C.\n"])
    func keywords(text: String) {
        let document = Samples.read("# One\n\nText.\n\n" + text, .markdown)
        #expect(document.paragraphs.last?.kind == .keywords)
        #expect(document.sections.map(\.title) == ["One", "Keywords"])
    }

    @Test("a sentence may end inside emphasis")
    func runIn() {
        #expect(Samples.sentences("- **Need of water.** Quarrels grew.", .markdown) == ["Need of water.", "Quarrels grew."])
    }

    @Test(
        "a format is guessed from the name, then from the text",
        arguments: [
            ("a.md", "text", Document.Format.markdown), ("a.txt", "text", .plain), ("a.txt", "# Head\n\ntext", .markdown),
            ("-", "---\ntitle: a\n---\ntext", .markdown), ("-", "---\ntext", .plain), ("A.MARKDOWN", "", .markdown), ("", "", .plain),
        ])
    func format(name: String, text: String, format: Document.Format) {
        #expect(Document.Format.guessed(fileName: name, bytes: Array(text.utf8)) == format)
    }
}

import FathomText
import Testing

/// What becomes of a hyphen at a line's end.
@Suite("Hyphens at line ends")
struct HyphenationTests {
    @Test(
        "a word over two lines is read as one",
        arguments: [
            ("short-\nages of coal", "shortages"),
            ("re-\nserves brought", "reserves"),
            ("go-\nvernments", "governments"),
            ("counter-\npart funds", "counterpart"),
            ("Secre-\n tary of State", "Secretary"),
            ("cross-\nborder action", "cross-border"),
            ("self-\ndefence", "self-defence"),
            ("so-\ncalled", "so-called"),
            ("long-\nterm", "long-term"),
            ("10-\npoint plan", "10-point"),
            ("Anglo-\nAmerican", "Anglo-American"),
            ("COVID-\n19", "COVID-19"),
            ("broken-\r\n   down", "broken-down"),
            ("secu-\n\n\nrity", "security"),
            ("co-oper-\nation of all", "co-operation"),
            ("state-of-\nthe-art ships", "state-of-the-art"),
        ])
    func reading(text: String, word: String) {
        let document = Samples.read(text)
        #expect(document.tokens.first?.isBroken == true)
        #expect(document.tokens.first.map(document.word) == word)
    }

    @Test("the text itself tells which form is meant")
    func evidence() {
        #expect(Samples.words("counter-force and counter-\nforce").last == "counter-force")
        #expect(Samples.words("The counterforce of a counter-\nforce").last == "counterforce")
        #expect(Samples.words("The cooperation in a co-\noperation").last == "cooperation")
    }

    @Test("a dash, a list and a hanging hyphen are no broken words")
    func others() {
        #expect(Samples.words("connected groups - \nmany of them").contains("-"))
        #expect(Samples.words("neither anti- nor pro-Western").contains("anti-"))
        #expect(Samples.words("the word—\nanother").contains("—"))
    }

    @Test("the reading of a span joins the halves")
    func readingOfSpan() {
        let document = Samples.read("shortages and short-\nages of cross-\nborder\ntrade")
        #expect(document.reading(of: document.text.span) == "shortages and shortages of cross-border trade")
    }
}

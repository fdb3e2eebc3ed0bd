import FathomText
import Testing

/// Pages as pdftotext writes them, mended.
@Suite("Text read off pages")
struct PageTextTests {
    private func mended(_ pages: [String], second: String? = nil) -> PageText {
        PageText(raw: Array(pages.joined(separator: "\u{0C}").utf8), second: second.map { Array($0.utf8) })
    }

    private func text(_ page: PageText) -> String { String(decoding: page.bytes, as: UTF8.self) }

    private func count(_ kind: Diagnostic.Kind, _ page: PageText) -> Int { page.diagnostics.first { $0.kind == kind }?.count ?? 0 }

    private let filler = "The council met in the old town and heard the reports of the three commissions that had been at work since May.\n"

    @Test func runningHeadersAndPageNumbersAreLeftOut() {
        let pages = (11...15).map { "Journal of Harbours, vol. 7\n\(filler)\(filler)\($0)\n" }
        let page = mended(pages)
        #expect(!text(page).contains("Journal of Harbours") && !text(page).contains("13"))
        #expect(count(.pageFurniture, page) == 10)
    }

    @Test func aLineThatStandsOnOnePageStays() {
        let pages = (1...4).map { "\($0 == 3 ? "A line of its own\n" : "")\(filler)\(filler)" }
        #expect(text(mended(pages)).contains("A line of its own"))
    }

    @Test func aNumberThatIsNoPageNumberStays() {
        let pages = ["\(filler)1914\n", "\(filler)7\n", "\(filler)300\n"]
        #expect(["1914", "7", "300"].allSatisfy(text(mended(pages)).contains))
    }

    @Test func brokenWordsAreMadeWhole() {
        let page = mended(["Both sides asked the neigh-\nbouring powers for help, and the cross-\nborder trade went on as it had before.\n"]
        )
        #expect(text(page).contains("the neighbouring powers for help, and the cross-border trade"))
        #expect(count(.brokenWords, page) == 2)
    }

    @Test func lettersAndBlanksOfPrintBecomePlain() {
        let page = mended(["The \u{FB01}rst o\u{FB03}ce of\u{A0}the sh\u{AD}ip opened in 1901.\n"])
        #expect(text(page) == "The first office of the ship opened in 1901.\n")
        #expect(count(.ligatures, page) == 2 && count(.softHyphens, page) == 1 && count(.unbreakableBlanks, page) == 1)
    }

    @Test(arguments: [
        ("The order1 held.2 It was new.", "The order held. It was new.", 2),
        ("Covid19 and G20 and web2 stay.", "Covid19 and G20 and web2 stay.", 0),
        ("It held,¹ they say.²", "It held, they say.", 2), ("An area of 5 km² is 3.2 of it.", "An area of 5 km² is 3.2 of it.", 0),
    ])
    func marksOfFootnotesAreTakenOff(_ line: String, _ wanted: String, _ number: Int) {
        let page = mended([line + "\n"])
        #expect(text(page) == wanted + "\n")
        #expect(count(.footnoteMarks, page) == number)
    }

    @Test func aSecondOpinionDoesNotPartASentence() {
        let lines = [
            "nounced that the men of the", "Old Town would hold their own", "against all that came up from", "the sea in that cold winter.",
        ]
        let other = ([lines[0], lines[1], "", lines[2], lines[3]] + Array(repeating: filler, count: 4)).joined(separator: "\n")
        #expect(text(mended([lines.joined(separator: "\n") + "\n"], second: other)) == lines.joined(separator: " ") + "\n")
    }

    @Test func aSecondOpinionPartsHeadingsFromText() {
        let other =
            "All that they had found was written down by the clerk, who had a fine hand, and was sent to the capital on the day after.\n"
        let blocks = [filler + other, "The harbour in winter\n", other + filler + other]
        #expect(text(mended([blocks.joined()], second: blocks.joined(separator: "\n"))).contains("# The harbour in winter\n"))
    }

    @Test func anotherOrderIsDoubtful() {
        let lines = (1...6).map { "Sentence number \($0 * 111) of the left or of the right column.\n" }
        let page = mended([lines.joined()], second: [0, 3, 1, 4, 2, 5].map { lines[$0] }.joined())
        #expect(count(.readingOrder, page) > 0)
        #expect(count(.readingOrder, mended([lines.joined()], second: lines.joined())) == 0)
    }

    @Test func nothingGivesNothing() {
        #expect(mended([""]).bytes.isEmpty)
        #expect(mended(["\u{0C}\u{0C}\n"]).diagnostics.isEmpty)
    }
}

/// What another program read, as Markdown.
@Suite("The form of a converted text")
struct TextFormTests {
    @Test(arguments: [
        "1914. The year of the war.", "# no heading", "> no quotation", "- no item", "1. no item", "(a) no item", "a*b*c and _so_ on",
        "[words](address) stay", "a <b> c", "[^1] stays", "`code` stays", "a\\*b", "~~gone~~", "snake_case_name", "--- dashes", "3) three",
    ])
    func wordsAreReadAsTheyWere(_ words: String) {
        var form = TextForm()
        form.paragraph(words)
        let document = Document(reading: Array(form.text.utf8), name: "", format: .markdown)
        #expect(document.paragraphs.map(\.kind) == [.text])
        #expect(document.reading(of: document.paragraphs[0].span) == words)
    }

    @Test func blocksKeepTheirKindAndLevel() {
        var form = TextForm()
        form.head([("title", "A \u{1B}title"), ("author", "")])
        form.heading("Deep", level: 9)
        form.paragraph("one", first: "- ")
        form.paragraph("quoted", first: "> ")
        form.verbatim(["~~~", "code"])
        form.paragraph("end")
        let document = Document(reading: Array(form.text.utf8), name: "", format: .markdown)
        #expect(document.title == "A title" && document.metadata.count == 1)
        #expect(document.paragraphs.map(\.kind) == [.metadata, .heading, .item, .quotation, .verbatim, .text])
        #expect(document.sections.last?.level == 6)
    }
}

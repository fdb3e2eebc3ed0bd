import FathomText
import Testing

/// How the layout of plain text is repaired.
@Suite("Layout of plain text")
struct PlainLayoutTests {
    @Test("a copied page has its sections")
    func sections() {
        let document = Samples.read(Samples.page)
        #expect(document.sections.map(\.title) == ["", "Materials and Methods", "Results and Discussion", "Conclusion", "Keywords"])
        #expect(document.paragraphs.last?.kind == .keywords)
    }

    @Test("the sentences of a copied page are whole")
    func sentences() {
        let sentences = Samples.sentences(Samples.page)
        #expect(sentences.first == "the harbour, which had been closed for a decade.")
        #expect(sentences.contains("Therefore, the council studied the costs of a new mole and its effects on trade."))
        #expect(
            sentences.contains(
                "Framed within the theory of public goods, this study used the letters of the harbour master to the Crown of Norway and to the guilds, as far as they have been kept."
            ))
        #expect(sentences.contains("This raises the central question: Who pays in the end?"))
        #expect(
            sentences.contains(
                "These include proactive cross-border loans, the building of a network of warehouses, and a treaty with the U.S. and Great Britain."
            ))
        #expect(
            sentences.last
                == "Keywords: Harbours, Loans, Trade, Public Goods, Council of Bergen, Moles, Treaties.")
    }

    @Test("an empty line after a full stop parts two paragraphs, one inside a sentence does not")
    func emptyLines() {
        let document = Samples.read(Samples.page)
        let results = document.sections[2]
        #expect(document.paragraphs[results.paragraphs].map(\.kind) == [.heading, .text, .text])
    }

    @Test(
        "a heading is told from text",
        arguments: [
            ("Introduction\n\nText follows here.", ["Introduction"]),
            ("A first text ends.\nConclusion\nThe rest of it.", ["", "Conclusion"]),
            ("3. The Third Part\n\nText follows here.", ["The Third Part"]),
            ("2.1 A smaller part\nText follows here, and more of it.", ["A smaller part"]),
            ("IV. Results\n\nText follows here.", ["Results"]),
            ("INTRODUCTION\n\nText follows here.", ["INTRODUCTION"]),
            ("Text ends.\n\nRussian Coercive Signaling \n\nSince 2022 it grew.", ["", "Russian Coercive Signaling"]),
            ("The sea does not negotiate\n\nWe like to say that.", ["The sea does not negotiate"]),
            ("1. First do this.\n2. Then do that.\n3. Then rest.", [""]),
            ("The town had three aims:\n- Trade\n- Peace\n- Bread", [""]),
            ("The council met in the\nTown Hall\nand left.", [""]),
            ("Text that goes on and\n\nResults in more text here.", [""]),
            ("Policy implications:\n\nText follows here.", ["Policy implications"]),
        ])
    func headings(text: String, titles: [String]) {
        #expect(Samples.read(text).sections.map(\.title) == titles)
    }

    @Test("a title above other headings is the title of the text, and they stand below it")
    func title() {
        let document = Samples.read(
            "A Study of Harbours and\nTheir Moles, 1900–1950\n\nIntroduction\nText follows.\n\nConclusion\nIt ends.\n")
        #expect(document.title == "A Study of Harbours and Their Moles, 1900–1950")
        #expect(document.sections.map(\.level) == [1, 2, 2])
    }

    @Test("a line of capitals above the title belongs to the title's section")
    func kicker() {
        let document = Samples.read("POLICY BRIEF\nStopping Floods: Lessons of a Campaign\n\nBackground\n\nThe water came.\n")
        #expect(document.sections.map(\.title) == ["Stopping Floods: Lessons of a Campaign", "Background"])
        #expect(document.sections[0].paragraphs.count == 2)
    }

    @Test("numbers of headings are told from their titles")
    func numbers() {
        let document = Samples.read("1. The Problem\n\nText follows.\n\n2. The Plan\n\nMore text.\n\n2.1 Its Costs\n\nMuch text.\n")
        #expect(document.sections.map(\.number) == ["1", "2", "2.1"])
        #expect(document.sections.map(\.level) == [1, 1, 2])
    }

    @Test("list items are items, with their depth")
    func items() {
        let document = Samples.read(
            "Five tools:\n\n- reporting by\n  every post;\n- searches;\n    - of houses\n    - of ships\n- rewards.\n\nThey worked.\n")
        #expect(document.paragraphs.map(\.kind) == [.text, .item, .item, .item, .item, .item, .text])
        #expect(document.paragraphs.map(\.level) == [0, 1, 1, 2, 2, 1, 0])
        #expect(document.reading(of: document.paragraphs[1].span) == "reporting by every post;")
    }

    @Test("running headers and page numbers are set aside, and the sentence around them is whole")
    func furniture() {
        let text = """
            The council of the town met each year to hear the reports of the harbour
            master, and in most of the years for which the minutes have been kept it also
            heard the letters of the guilds, which were read aloud before the vote was

                                                              Annals of the Harbour
                                                              Volume 3

            12



            taken. After the vote the members went home and wrote to their partners abroad,
            who waited for the news with little patience.
            """
        let document = Samples.read(text)
        #expect(document.sentences.count == 2)
        #expect(document.reading(of: document.sentences[0].span).hasSuffix("before the vote was taken."))
        #expect(document.diagnostics.contains { $0.kind == .furniture && $0.count == 3 })
    }

    @Test("a page number with the running title below it is set aside")
    func runningTitle() {
        let document = Samples.read(
            "The Harbours, 1900\n\nIntroduction\n\nThe town grew fast. It ended.\n\n2\nThe Harbours\n\nThen it grew old.\n")
        #expect(document.sections.map(\.title) == ["The Harbours, 1900", "Introduction"])
        #expect(document.paragraphs.filter { $0.kind == .furniture }.count == 2)
    }

    @Test("names and dates below a title are no part of it")
    func bylines() {
        let document = Samples.read(
            "The Harbour Crisis, 1956\nJohn Smith\nMarch 3, 1980\n\nThe town asked for a loan from the guilds, and it was refused.\n")
        #expect(document.title == "The Harbour Crisis, 1956")
        #expect(document.paragraphs.map(\.kind) == [.heading, .metadata, .text])
        #expect(document.sections.count == 1)
    }

    @Test("a line of equal signs makes a heading of the line above")
    func underlined() {
        #expect(Samples.read("The plan of 1900\n================\nIt was short.\n").sections.map(\.title) == ["The plan of 1900"])
    }

    @Test("a dash or number that fell to a line's head is no item")
    func wrappedMarks() {
        let text =
            "The council of the town, which met in the old hall of the guild\n- as it did each year - in the spring of the year\n1950. It voted.\n"
        #expect(Samples.read(text).paragraphs.map(\.kind) == [.text])
    }

    @Test("a table is shown as it stands")
    func table() {
        let document = Samples.read(
            "The tolls were these.\n\nYear    Ships    Toll\n1900    12       300\n1901    14       350\n\nThey grew.\n")
        #expect(document.paragraphs.map(\.kind) == [.text, .verbatim, .text])
        #expect(document.paragraphs[1].sentences.count == 3)
    }
}

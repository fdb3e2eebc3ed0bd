import FathomText
import Testing

/// Whose text it is.
@Suite("Credits")
struct CreditTests {
    @Test(arguments: [
        ("author: Berg, Otto\nyear: 1999", ["Berg, Otto"], "Berg 1999"),
        ("authors: Mina Azadi and Otto Berg\ndate: 3 May 2023", ["Mina Azadi", "Otto Berg"], "Azadi and Berg 2023"),
        ("author: Azadi, M.; Berg, O.; Cole, P.", ["Azadi, M.", "Berg, O.", "Cole, P."], "Azadi et al."),
        ("author: Ferdinand Brand\nyear: 12", ["Ferdinand Brand"], "Brand"), ("date: 2001-05-03T00:00:00Z", [], "2001"),
        ("author: \";;\"", [], nil), ("title: No author", [], nil),
    ])
    func authorsAndYearComeFromFrontMatter(_ head: String, _ authors: [String], _ short: String?) {
        let document = Document(reading: Array("---\n\(head)\n---\nWords.\n".utf8), name: "", format: .markdown)
        let credit = Credit(of: document)
        #expect(credit.authors == authors && credit.short == short)
    }

    @Test func whatIsSaidOfATextComesBeforeWhatItSays() {
        let text = Document(reading: Array("---\nauthors: Berg\njournal: Harbours\n---\nWords.\n".utf8), name: "a.md", format: .markdown)
        let known = text.adding(metadata: [("author", "Cole"), ("year", "1999"), ("title", "Ports")], diagnostics: [])
        #expect(Credit(of: known).short == "Cole 1999" && known.title == "Ports")
        #expect(known.metadata.map(\.key).sorted() == ["author", "journal", "title", "year"])
    }
}

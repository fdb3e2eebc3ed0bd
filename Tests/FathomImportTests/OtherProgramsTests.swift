import FathomModel
import FathomTestSupport
import FathomText
import Testing

@testable import FathomExport
@testable import FathomImport

@Suite("Files of other programs") struct OtherProgramsTests {
    static let text = "# Ships\n\n\u{1F6A2} Aldane built a mole against the waves.\n\nThe mole held.\n"
    static let document = Document(reading: Array(text.utf8), name: "ships.md", format: .markdown)
    static let basis = ExportBasis(CorrectedModel(ArgumentModel(empty: document)), digest: "00")

    /// A project with one code "mole" below a group, and a selection of the words "a mole", counted as a program does.
    func project(_ origin: String, _ stored: String, _ start: Int, _ end: Int, group: String = "Strategy elements") -> [UInt8] {
        let xml = """
            <?xml version="1.0" encoding="utf-8"?>
            <Project xmlns="urn:QDA-XML:project:1:0" name="p" origin="\(origin)"><Users><User guid="{AA}" name="Ann"/></Users>
            <CodeBook><Codes><Code guid="G" name="\(group)" isCodable="true"><Code guid="{C1}" name="mole" isCodable="true">
            <Description>A wall in the sea.</Description></Code></Code></Codes></CodeBook>
            <Sources><TextSource guid="S" name="ships" plainTextPath="internal://S.txt"><PlainTextSelection guid="P" startPosition="\(start)"
            endPosition="\(end)"><Description>Who paid?</Description><Coding guid="X"><CodeRef targetGUID="c1"/></Coding></PlainTextSelection>
            </TextSource></Sources><Cases><Case guid="K" name="Harbours"/></Cases></Project>
            """
        return ZipWriter.archive([ExportFile(path: "Any.qde", text: xml), ExportFile(path: "Sources/s.txt", bytes: Array(stored.utf8))])
    }

    /// What programs store and how they count "a mole": code points; QualCoder counts a mark; NVivo counts UTF-16 and two for a line end; ATLAS.ti one.
    static let programs: [(String, String, Int)] = [
        ("MAXQDA", text, 24), ("QualCoder 3.7", "\u{FEFF}" + text, 25),
        ("NVivo 14", "\u{FEFF}" + text.replacing("\n", with: "\r\n"), 27), ("ATLAS.ti", text.replacing("\n", with: "\r\n"), 24),
    ]

    @Test(arguments: programs)
    func positionsAreCountedAsTheProgramCounts(_ origin: String, _ stored: String, _ start: Int) throws {
        let work = try work(in: project(origin, stored, start, start + 6))
        let added = work.statements.compactMap { $0.concept?.passage?.exact }
        #expect(added == ["a mole"])
        #expect(work.statements.map(\.word) == ["add", "define"])
        #expect(work.notes.map(\.body) == ["Who paid?"])
        #expect(work.losses.map(\.what).contains("cases"))
    }

    @Test func aPassageOfAChangedTextIsFoundByItsWords() throws {
        let older = "# Ships\n\nIn those days \u{1F6A2} Aldane built a mole against the waves.\n\nThe mole held.\n"
        let work = try work(in: project("MAXQDA", older, 38, 44))
        #expect(work.statements.compactMap { $0.concept?.passage?.exact } == ["a mole"])
    }

    @Test func codesOfNoKindAreLeftOutUnlessAKindIsSaid() throws {
        let bytes = project("MAXQDA", Self.text, 24, 30, group: "Things")
        let lost = try work(in: bytes)
        #expect(lost.statements.isEmpty && lost.losses.contains { $0.what == QDAReading.noKind && $0.items.contains("mole") })
        let kept = try work(in: bytes, kind: .threat)
        #expect(kept.statements.first?.concept?.kind == .threat && kept.statements.contains { $0.word == "family" })
    }

    @Test func aProjectOfAnotherTextIsRefused() {
        let other = project("MAXQDA", "Quince jelly is made in autumn, and only then.", 0, 20)
        #expect(throws: ImportFault.otherText) { try work(in: other) }
        let bytes = ZipWriter.archive([ExportFile(path: "a.qde", text: "<Project><Sources/></Project>")])
        #expect(throws: ImportFault.otherText) { try work(in: bytes) }
        #expect(throws: ImportFault.noProject) { try work(in: ZipWriter.archive([ExportFile(path: "a.txt", text: "x\n")])) }
    }

    @Test func annotationsOfHypothesisBecomeNotes() throws {
        let json =
            #"{"export_date": "x", "annotations": [{"uri": "u", "text": "Look.", "tags": ["sea wall"], "created": "2026-01-02T03:04:05+00:00", "target": [{"selector": [{"type": "TextPositionSelector", "start": 1, "end": 3}, {"type": "TextQuoteSelector", "exact": "The mole held.", "prefix": "waves. ", "suffix": ""}]}]}]}"#
        let work = try work(in: Array(json.utf8), name: "hypothesis.json")
        #expect(work.notes.map(\.body) == ["Look.\n\n#sea-wall"] && work.notes.first?.created == 1_767_323_045_000)
        guard case .passage(let selector)? = work.notes.first?.place.owner else { throw Missing() }
        #expect(selector.exact == "The mole held.")
    }

    @Test func aTableOfCodesBringsConceptsThatTheTextSpeaksOf() throws {
        let csv = "name;kind;definition\nmole;strategy;'=A wall\nstorm;threat;\nthing;;\n"
        let work = try work(in: Array(csv.utf8), name: "codes.csv")
        #expect(work.statements.map(\.word) == ["add", "cues", "define"])
        #expect(work.losses.map(\.items) == [["storm"], ["thing"]])
    }

    static let notes: [(String, String)] = [
        ("---\nabout: section\nsection: Ships\n---\n\nOn ships. #sea\n", "section Ships"),
        ("> The mole held.\n\nDid it?\n", "The mole held."),
        ("Just words.\n", "text"), ("---\nabout: concept\nkind: actor\nconcept: \"Al \\\"dane\\\"\"\n---\nWho?\n", "Al \"dane\""),
    ]

    @Test(arguments: notes)
    func aNoteInMarkdownFindsItsPlace(_ file: String, _ about: String) throws {
        let note = try #require(try work(in: Array(file.utf8), name: "note.md").notes.first)
        let told =
            switch note.place.owner {
            case .section: "section " + note.place.sectionTitle
            case .passage(let selector): selector.exact
            case .text: "text"
            case .concept(let name): name.name
            case .link: "link"
            }
        #expect(told == about)
    }

    private struct Missing: Error {}

    private func work(in bytes: [UInt8], name: String = "x.qdpx", kind: ConceptKind? = nil) throws -> ImportedWork {
        try FileImporters.work(in: bytes, called: name, for: ImportTarget(Self.basis, kind: kind)).work
    }
}

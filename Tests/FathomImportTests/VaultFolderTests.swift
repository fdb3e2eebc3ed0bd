import FathomModel
import FathomTestSupport
import FathomText
import Testing

@testable import FathomExport
@testable import FathomImport

@Suite("Folders of notes") struct VaultFolderTests {
    let target = ImportTarget(RoundTripTests.bare)
    let vault = VaultExporter().files(of: .worked)

    func work(_ files: [ExportFile]) throws -> ImportedWork { try FileImporters.work(in: files, for: target).work }

    @Test func notesWrittenBesideThoseOfTheVaultComeAlong() throws {
        let beside = [
            ExportFile(path: "Notes/mine.md", text: "---\nabout: concept\nkind: strategy\nconcept: sea wall\n---\nHow high is it?\n"),
            ExportFile(path: "diary.md", text: "# Monday\n\nRain.\n"), ExportFile(path: "wall.png", bytes: []),
        ]
        let work = try work(vault + beside)
        #expect(work.notes.count == ExportBasis.worked.notes.count + 1 && work.notes.contains { $0.body == "How high is it?" })
        #expect(work.losses == [ExportLoss("files that are neither pages of Fathom's nor notes", items: ["diary.md", "wall.png"])])
    }

    @Test func aNoteThatWasEditedComesAsItReadsNow() throws {
        let place = try #require(vault.firstIndex { $0.path == "Notes/Note 1.md" })
        var files = vault
        files[place] = ExportFile(
            path: files[place].path, text: files[place].text.replacing("Read for", with: "Read twice for").replacing("\n", with: "\r\n"))
        let coming = ImportPlan(try work(files), for: ImportTarget(.worked)).notes
        #expect(coming.map(\.body) == ["Read twice for the seminar. #reading"])
    }

    @Test func oneFileOfAVaultIsEnough() throws {
        let file = try #require(vault.first { $0.path == "Notes/Note 4.md" })
        let found = try FileImporters.work(in: file.bytes, called: "Note 4.md", for: target)
        #expect(found.format == "vault" && found.work.notes.map(\.body) == ["The wall is [[Aldane]]'s pride."])
    }

    @Test func pagesOfAnotherTextAreLeftOut() throws {
        let other = vault.map { file in
            ExportFile(
                path: file.path,
                text: file.text.replacing("5a5a", with: "6b6b").replacing("text: \"harbour.md\"", with: "text: \"river.md\""))
        }
        let work = try work(other)
        #expect(work.notes.isEmpty && work.statements.isEmpty)
        #expect(work.losses.map(\.what) == ["pages of another text"] && work.losses.first?.count == ExportBasis.worked.notes.count + 1)
    }

    @Test func aTextThatWasEditedSinceIsKnownByItsName() throws {
        let older = vault.map { ExportFile(path: $0.path, text: $0.text.replacing("5a5a", with: "6b6b")) }
        #expect(try work(older).notes.count == ExportBasis.worked.notes.count)
    }

    @Test func aFolderWithoutAPageIsRefused() {
        #expect(throws: ImportFault.unknown) { try work([ExportFile(path: "a.txt", text: "words\n")]) }
    }
}

import FathomModel
import FathomTestSupport
import FathomText
import Testing

@testable import FathomExport

@Suite("Markdown vault")
struct VaultTests {
    static let bases = [ExportBasis.sample, SmallModel.basis, SmallModel.emptyBasis, HostileModel.basis]

    /// The links between double brackets of a page, without the reader's own words in notes and the lines of the store, in which nothing is a link.
    func links(in file: ExportFile) -> [String] {
        var text = file.text
        if file.path.hasPrefix("Notes/"), let mark = text.ranges(of: VaultNotePage.mark).last { text = String(text[mark.upperBound...]) }
        if let fence = text.ranges(of: VaultCorrections.fence.open).first { text = String(text[..<fence.lowerBound]) }
        return NoteWords(text).links.map(\.name)
    }

    @Test(arguments: bases.indices)
    func everyLinkLeadsToAFileAndToAPlaceInIt(_ index: Int) throws {
        let files = VaultExporter().files(of: Self.bases[index])
        let pages = Dictionary(
            uniqueKeysWithValues: files.map { (String(($0.path.split(separator: "/").last ?? "").dropLast(3)), $0.text) })
        for file in files {
            for link in links(in: file) {
                let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
                let page = try #require(pages[parts[0]], "\(file.path): \(link)")
                if parts.count > 1 { #expect(page.contains("\(parts[1])\n"), "\(file.path): \(link)") }
            }
        }
    }

    @Test(arguments: bases.indices)
    func pathsAreLegalUniqueAndInsideTheFolder(_ index: Int) {
        let files = VaultExporter().files(of: Self.bases[index])
        let names = files.map { String($0.path.split(separator: "/").last ?? "") }
        #expect(Set(names.map { $0.uppercased().lowercased() }).count == files.count)
        for (file, name) in zip(files, names) {
            let folder = String(file.path.dropLast(name.count))
            #expect(["", "Concepts/", "Sections/", "Notes/"].contains(folder))
            #expect(
                name.hasSuffix(".md") && name.utf8.count <= 240 && !name.hasPrefix(".") && !name.hasSuffix(" .md")
                    && !name.hasSuffix("..md"))
            let isForbidden = { (scalar: Unicode.Scalar) in "\\/:*?\"<>|#^[]%".unicodeScalars.contains(scalar) || scalar.value < 0x20 }
            #expect(!name.unicodeScalars.contains(where: isForbidden))
        }
    }

    static let names = [
        ("Iran", "Iran"), ("../../etc/passwd", "etc passwd"), ("CON", "_CON"), ("nul.txt", "nul txt"), ("nul.x.y", "_nul.x.y"),
        ("com1 ", "_com1"), ("LPT²", "_LPT²"),
        ("console", "console"), ("a/b\\c:d", "a b c d"), ("...", "untitled"), ("", "untitled"), (" . x . ", "x"),
        ("U.S. policy", "U.S. policy"), ("x.md", "x md"),
        ("a\u{202E}b", "a b"), ("a\u{200B}b", "a b"), ("[[x|y#z]]", "x y z"), ("--flag", "flag"), ("~home", "home"),
    ]

    @Test(arguments: names)
    func aTitleBecomesALegalName(_ title: String, _ name: String) {
        #expect(VaultNames.legal(title) == name)
    }

    @Test func namesThatSomeFileSystemTakesForOneAreToldApart() {
        var names = VaultNames()
        let given = ["Iran", "IRAN", "iran", "straße", "STRASSE"].map { names.name(for: $0, apart: "actor") }
        #expect(given == ["Iran", "IRAN (actor)", "iran (actor 2)", "straße", "STRASSE (actor)"])
    }

    @Test func aLongNameIsCutBetweenCharacters() {
        let name = VaultNames.legal(String(repeating: "é", count: 300))
        #expect(name.utf8.count == 100 && name.allSatisfy { $0 == "é" })
    }

    @Test(arguments: [ExportBasis.sample, HostileModel.basis])
    func notesAndCorrectionsComeBackAsTheyWere(_ basis: ExportBasis) {
        let reader = VaultReader(VaultExporter().files(of: basis))
        let stored = basis.notes.map(\.note)
        #expect(Set(reader.notes.map(\.place)) == Set(stored.map(\.place)))
        #expect(Set(reader.notes.map(\.body)) == Set(stored.map { TextBlock.of($0.body) }))
        #expect(Set(reader.notes.map(\.created)) == Set(stored.map { $0.created }))
        #expect(reader.statements == basis.corrections.map(\.statement))
        #expect(reader.losses.isEmpty && reader.notes.allSatisfy { $0.digest == basis.digest })
    }

    @Test func aNoteThatWasEditedElsewhereComesBackWithItsNewWords() throws {
        let file = try #require(VaultExporter().files(of: .sample).first { $0.path == "Notes/Note 4.md" })
        let edited = file.text.replacing("The wall is", with: "Look:\n\nthe wall is").replacing(
            "date: 2026", with: "status: done\ndate: 2026")
        let reader = VaultReader([ExportFile(path: "anywhere/else.md", text: edited)])
        #expect(reader.notes.map(\.body) == ["Look:\n\nthe wall is [[Aldane]]'s pride."])
    }

    static let strange = [
        ("# Mine", "files that are no pages of Fathom's"), ("---\nfathom: other\n---\n", "files that are no pages of Fathom's"),
        ("---\nfathom: note\nabout: concept\nsection: 1\n---\nx", "notes without a place"),
        ("---\nfathom: note\nabout: text\n---\nx", "notes without a place"),
        ("---\nfathom: corrections\n---\n```fathom\nact=\"fly\"\n```", "corrections that cannot be read"),
        ("---\nfathom: corrections\n---\n```fathom\nact=\"\\u12\n```", "corrections that cannot be read"),
    ]

    @Test(arguments: strange)
    func whatCannotBeTakenOverIsTold(_ text: String, _ loss: String) {
        let reader = VaultReader([ExportFile(path: "x.md", text: text)])
        #expect(reader.notes.isEmpty && reader.statements.isEmpty && reader.losses.map(\.what) == [loss])
    }

    @Test func aHeadHoldsAnyWordsToTheByte() {
        let words = "a: \"b\" \\ '\n---\n# \u{202E}\u{0}\u{1B}\u{2028} é 😀 ]]"
        var head = FrontMatterBlock()
        head.add("title", words)
        let lines = head.text.split(separator: "\n")
        #expect(lines.count == 3 && lines.first == "---" && FrontMatterReader(head.text)?.values["title"] == words)
    }
}

import FathomModel
import FathomText
import Testing

/// Notes on sections, in texts whose headings have changed.
@Suite struct SectionNoteTests {
    static let page = """
        # The harbour

        Storm floods threaten the lower town every winter. The worst of them drowned ninety people.

        # The sea

        Russia helped the navy with eleven ships. Nobody in the council asked what they would cost.

        # The end

        The wall stands. The town has paid for it.
        """

    private func document(_ text: String) -> Document { Document(reading: Array(text.utf8), name: "page.md", format: .markdown) }

    /// Where a note on the section of that index of `old` stands in `new`, as "moved 1".
    private func standing(of section: Int, in new: String, from old: String = SectionNoteTests.page) -> String {
        let note = Note(id: 1, place: NotePlace(section: section, of: document(old)), body: "", created: 0, modified: 0)
        let document = document(new)
        let standing = NoteStanding(note, in: document, names: nil, place: NoteStandings(document).places(of: [note])[1])
        return "\(standing.certainty.rawValue) \(standing.section)"
    }

    @Test func aRenamedSectionIsFoundByHowItBegins() {
        let renamed = Self.page.replacing("# The sea", with: "# Ships and what they cost")
        #expect(standing(of: 1, in: renamed) == "moved 1")
        #expect(standing(of: 1, in: "# New\n\nSomething else stands here now.\n\n" + renamed) == "moved 2")
        #expect(standing(of: 0, in: renamed) == "anchored 0")
    }

    @Test func ofSeveralSectionsOfATitleTheOneThatBeginsSoIsMeant() {
        let twice = Self.page.replacing("# The harbour", with: "# The sea")
        #expect(standing(of: 1, in: twice) == "anchored 1")
        let pushed = twice.replacing("# The sea\n\nStorm", with: "# The sea\n\nNew words came first here.\n\n# The sea\n\nStorm")
        #expect(standing(of: 0, in: pushed, from: twice) == "anchored 1")
    }

    @Test func whatIsNotSureIsAskedAbout() {
        let renamed = Self.page.replacing("# The sea", with: "# Ships")
        let reworded = renamed.replacing("Russia helped the navy with eleven ships.", with: "The navy got some ships.")
            .replacing("Nobody in the council asked what they would cost.", with: "The council never spoke of money.")
        #expect(!standing(of: 1, in: reworded).hasPrefix("moved") && !standing(of: 1, in: reworded).hasPrefix("anchored"))
        let gone = "# Other\n\nQuite another text.\n"
        #expect(standing(of: 1, in: gone).hasPrefix("lost"))
    }

    @Test func withoutSuchWordsATitleThatIsGoneIsDoubtful() {
        let note = Note(id: 1, place: NotePlace(section: 1, sectionTitle: "The sea"), body: "", created: 0, modified: 0)
        let document = document(Self.page.replacing("# The sea", with: "# Ships"))
        let place = NoteStandings(document).places(of: [note])[1]
        #expect(NoteStanding(note, in: document, names: nil, place: place).certainty == .doubtful)
    }
}

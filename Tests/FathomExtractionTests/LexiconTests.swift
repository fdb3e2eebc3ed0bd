import Testing

@testable import FathomExtraction

/// The word lists give words of the soft classes, and a soft class alone makes no candidate.
@Suite struct LexiconTests {
    @Test(
        arguments: [
            ("sovereignty", NounClasses.quality), ("tonne", .measure), ("vaccine", .artefact), ("belief", .mind), ("economy", .field),
            ("discussion", .activity), ("bilateral", .scope), ("nuclear", .domain), ("fraudulent", .bad), ("affordable", .good),
            ("outbreak", .threat), ("vaccination", .strategy), ("recovery", .effect),
        ] as [(String, NounClasses)])
    func nounHasClass(_ word: String, _ expected: NounClasses) {
        #expect(Lexicon.shared.nouns[word]?.isSuperset(of: expected) == true)
    }

    @Test(
        arguments: [
            ("arrive", VerbClasses.move), ("learn", .know), ("inherit", .receive), ("pledge", .commit), ("announce", .commit),
        ] as [(String, VerbClasses)])
    func verbHasClass(_ word: String, _ expected: VerbClasses) {
        #expect(Lexicon.shared.verbs[word]?.isSuperset(of: expected) == true)
    }

    @Test(
        arguments: [
            ([], true), (.artefact, true), ([.field, .domain], true), (.threat, false), ([.quality, .effect], false), (.bad, false),
        ] as [(NounClasses, Bool)])
    func onlySoftClassesLeaveThePartUnknown(_ classes: NounClasses, _ expected: Bool) {
        #expect(classes.isPartUnknown == expected)
    }

    @Test(arguments: ["verbs", "nouns"])
    func rowsAreSortedAndShort(_ name: String) {
        for row in Table.classes("lexicon/\(name).tsv") {
            #expect(row.words == row.words.sorted(), "\(row.name)")
            #expect(row.words.joined(separator: " ").count <= 120, "\(row.name)")
        }
    }
}

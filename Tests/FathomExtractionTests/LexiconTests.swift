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

    @Test(arguments: [("lexicon/verbs.tsv", "employ"), ("lexicon/nouns.tsv", "threat")])
    func everyListedWordIsFound(_ path: String, _ someClass: String) {
        let rows = Table.classes(path)
        #expect(rows.contains { $0.name == someClass })
        for row in rows {
            for word in row.words {
                let classes = path.contains("verbs") ? Lexicon.shared.verbs[word]?.rawValue : Lexicon.shared.nouns[word]?.rawValue
                let expected = path.contains("verbs") ? VerbClasses.named[row.name]?.rawValue : NounClasses.named[row.name]?.rawValue
                #expect((classes ?? 0) & (expected ?? 1) == expected ?? 1, "\(word) as \(row.name)")
            }
        }
    }

    @Test(arguments: ["", "xyzzy", "adop", "adoptt"])
    func otherWordsHaveNoClass(_ word: String) {
        #expect(Lexicon.shared.verbs[word] == nil)
    }

    @Test func accentsAreFoundHoweverTheyAreWritten() {
        #expect(Lexicon.shared.nouns["communiqu\u{E9}"]?.contains(.document) == true)
        #expect(Lexicon.shared.nouns["communique\u{301}"]?.contains(.document) == true)
    }

    @Test func numbersKeepOnlyWholeRows() {
        #expect(Table.numbers(of: Array("# head\n1\t-2\n3\n4\tx\n\n5\t6\n7\t8\t9\n-\t1\n10\t".utf8), columns: 2) == [1, -2, 5, 6])
    }
}

import Testing

@testable import FathomExtraction

/// The gazetteer finds names where they lie in the file, by their first words.
@Suite struct GazetteerTests {
    private let gazetteer = Lexicon.shared.gazetteer

    @Test(
        arguments: [
            ("Iran", "Iran", Gazetteer.Form.name), ("Tehran", "Iran", .metonym), ("Iranians", "Iran", .adjective),
            ("Åland", "Åland Islands", .name), ("A\u{30A}land", "Åland Islands", .name),
        ] as [(String, String, Gazetteer.Form)])
    func singleWordStandsForItsActor(_ word: String, _ name: String, _ form: Gazetteer.Form) throws {
        let spelling = try #require(gazetteer.spellings(from: word).first { $0.rest.isEmpty })
        #expect(gazetteer.entry(at: spelling.entry).name == name)
        #expect(spelling.form == form)
    }

    @Test func longerSpellingsComeFirst() {
        let counts = gazetteer.spellings(from: "United").map(\.rest.count)
        #expect(counts.count > 5)
        #expect(counts == counts.sorted(by: >))
    }

    @Test func possessiveMarkIsAWordOfItsOwn() {
        #expect(gazetteer.spellings(from: "People").contains { $0.rest == ["'s", "Republic", "of", "China"] })
        #expect(gazetteer.entry(called: "People's Republic of China").map { gazetteer.entry(at: $0).name } == "China")
    }

    @Test(arguments: [("States", true), ("'s", false), ("Åland", true)])
    func nextWordLeavesOutOnlyWhatCannotFollow(_ next: String, _ keepsStates: Bool) {
        let all = gazetteer.spellings(from: "United")
        let some = gazetteer.spellings(from: "United", before: next)
        #expect(some.contains { $0.rest.first == "States" } == keepsStates)
        let fitting = all.filter { $0.rest.isEmpty || $0.rest.first == next }
        #expect(some.filter { $0.rest.isEmpty || $0.rest.first == next }.map(\.rest) == fitting.map(\.rest))
    }

    @Test(arguments: ["", "iran", "Qwertz"])
    func unknownWordHasNone(_ word: String) {
        #expect(gazetteer.spellings(from: word).isEmpty)
    }
}

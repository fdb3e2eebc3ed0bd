import FathomModel
import FathomText
import Testing

@testable import FathomExtraction

/// Work is bounded for each sentence and grows with the text and no faster; counted in things made, not in seconds.
@Suite struct BoundedWorkTests {
    static let endless: [(name: String, text: String)] = [
        ("words", "Iran " + String(repeating: "built dams and ", count: 2_000) + "fought."),
        ("one line", String(repeating: "Iran fought Iraq because of the war with Russia and ", count: 3_000)),
        ("brackets", String(repeating: "(", count: 20_000) + "Iran" + String(repeating: ")", count: 20_000)),
        ("commas", "Iran built " + String(repeating: "dams, roads, bridges, ", count: 3_000) + "and ports."),
        ("one word", String(repeating: "x", count: 200_000)),
    ]

    static func draft(_ text: String) -> Draft {
        Draft(document: Document(reading: Array(text.utf8), name: "text", format: .plain), lexicon: .shared, weights: .shared)
    }

    /// How much was made of a text.
    static func work(_ draft: Draft) -> Int {
        let finder = LinkFinder(
            sentences: draft.sentences, actors: draft.actors, table: draft.table, chosen: draft.chosen, entries: draft.entries,
            weights: LearnedWeights.shared.links)
        let votes = finder.listing().reduce(0) { $0 + $1.proposal.votes.count + $1.features.count }
        let candidates = draft.considered().reduce(0) { $0 + 1 + $1.features.count }
        return votes + candidates + draft.table.spots.count + draft.sentences.reduce(0) { $0 + $1.terms.count }
    }

    @Test(arguments: endless.indices)
    func aSentenceIsReadUpToABound(index: Int) {
        let draft = Self.draft(Self.endless[index].text)
        for sentence in draft.sentences {
            #expect(sentence.terms.count <= TermReader.limit)
            #expect(sentence.terms.allSatisfy { $0.head < sentence.terms.count })
            #expect(sentence.phrases.allSatisfy { $0.range.count <= 24 && $0.range.upperBound <= sentence.terms.count })
        }
        #expect(Self.work(draft) < 120_000 * max(1, draft.sentences.count))
    }

    @Test(arguments: [
        "Iran built a network of allies against the ISIS threat, which increased its influence. ",
        "John Doe met Mary Poe. Doe attacked the farmers of the north. ", "These include dams, roads, and ports. ",
    ])
    func workGrowsWithTheText(sentence: String) {
        let amounts = [40, 80, 160].map { Self.work(Self.draft(String(repeating: sentence, count: $0))) }
        #expect(Double(amounts[1]) < 2.3 * Double(amounts[0]))
        #expect(Double(amounts[2]) < 2.3 * Double(amounts[1]))
    }

    @Test func relationsHaveTheNumbersOfTheirPlaces() {
        #expect(Relation.allCases.map { Int($0.number) } == Array(Relation.allCases.indices))
    }

    @Test func aRepeatedSentenceIsOneOfEachConcept() {
        let draft = Self.draft(String(repeating: "Iran built a network of allies against the ISIS threat. ", count: 400))
        #expect(draft.entries.count <= 3)
        #expect(Set(draft.links.map(\.fact)).count == draft.links.count)
        #expect(draft.links.count <= 7)
    }

    @Test func aPlaceFarInALongTextIsWhereItWas() throws {
        let filler = String(repeating: "The cat sleeps. ", count: 5_000)
        let draft = Self.draft(filler + "\n\nIran attacked Iraq.")
        let spot = try #require(draft.table.spots.first { $0.form == .name })
        let span = draft.sentences[spot.sentence].span(spot.range)
        #expect(span == TextSpan(filler.utf8.count + 2, filler.utf8.count + 6))
    }
}

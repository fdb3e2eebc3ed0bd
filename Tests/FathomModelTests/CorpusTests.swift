import FathomExtraction
import FathomModel
import FathomTestSupport
import FathomText
import Testing

/// What occurs in how many texts.
@Suite("A corpus")
struct CorpusTests {
    private func model(_ names: [(ConceptKind, String, [String])]) -> ArgumentModel {
        var counts: [ConceptKind: Int] = [:]
        let concepts = names.map { kind, name, variants in
            counts[kind, default: 0] += 1
            let mention = Mention(span: TextSpan(0, 1), sentence: 0, trace: Trace(rule: "test", confidence: 1))
            return Concept(
                id: ConceptID(kind, counts[kind] ?? 1), name: name, variants: variants, actorType: nil, mentions: [mention], weight: 1,
                trace: Trace(rule: "test", confidence: 1))
        }
        return ArgumentModel(document: Document(reading: [], name: "", format: .plain), concepts: concepts, links: [])
    }

    private func corpus(_ models: [ArgumentModel]) -> Corpus {
        Corpus(models.enumerated().map { Corpus.Text(name: "\($0.offset)", title: "", model: $0.element) })
    }

    @Test func conceptsOfOneNameAreOneRowThoseOfMostTextsFirst() {
        let corpus = corpus([
            model([(.actor, "Iran", []), (.threat, "the rise of prices", [])]),
            model([(.actor, "Iraq", []), (.threat, "rise of prices", [])]),
            model([(.actor, "Iran", [])]),
        ])
        #expect(
            corpus.rows.map(\.name) == ["Iran", "Iraq", "rise of prices"]
                || corpus.rows.map(\.name) == ["Iran", "Iraq", "the rise of prices"])
        #expect(corpus.rows.map(\.texts) == [[0, 2], [1], [0, 1]])
    }

    @Test func anAliasJoinsAndAPlainWordDoesNot() {
        let corpus = corpus([
            model([(.actor, "United States", ["US", "government"])]), model([(.actor, "US", [])]), model([(.actor, "government", [])]),
        ])
        #expect(corpus.rows.map(\.texts) == [[0, 1], [2]])
    }

    @Test func kindsAreKeptApart() {
        #expect(corpus([model([(.threat, "war", []), (.consequence, "war", [])])]).rows.count == 2)
    }

    @Test func companyIsWhatMostTextsHaveAsWell() {
        let corpus = corpus([
            model([(.actor, "Iran", []), (.actor, "Iraq", [])]), model([(.actor, "Iran", []), (.actor, "Iraq", []), (.actor, "Oman", [])]),
        ])
        let company = corpus.company(of: 0, most: 3)
        #expect(company.map(\.row) == [1] && company.map(\.texts) == [2])
    }
}

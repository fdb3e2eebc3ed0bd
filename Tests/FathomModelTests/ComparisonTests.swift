import FathomModel
import FathomTestSupport
import FathomText
import Testing

@Suite("Comparing texts")
struct ComparisonTests {
    /// A model of concepts that are called so, "name|alias" each, all of one mention.
    func model(_ concepts: [(ConceptKind, String)]) -> ArgumentModel {
        let document = Document(reading: Array("One sentence.".utf8), name: "made", format: .plain)
        var counts: [ConceptKind: Int] = [:]
        let made = concepts.map { kind, words -> Concept in
            counts[kind, default: 0] += 1
            let names = words.split(separator: "|").map(String.init)
            let mention = Mention(span: TextSpan(0, 3), sentence: 0, trace: Trace(rule: "made", confidence: 1))
            return Concept(
                id: ConceptID(kind, counts[kind] ?? 1), name: names[0], variants: Array(names.dropFirst()),
                actorType: kind == .actor ? .state : nil, mentions: [mention], weight: 1, trace: mention.trace)
        }
        return ArgumentModel(document: document, concepts: made, links: [])
    }

    /// Two names of a kind, and why they are one; nil if they are not.
    static let wordings: [(ConceptKind, String, String, Kinship.Ground?)] = [
        (.actor, "Iran", "Iran", .name),
        (.actor, "the Axis of Resistance", "Axis of resistance", .name),
        (.actor, "Islamic State|ISIS", "ISIS|Daesh", .alias),
        (.actor, "Iran", "Iraq", nil),
        (.actor, "Iranian navy", "Iranian army", nil),
        (.threat, "silting of the river", "the river's silting", .wording),
        (.threat, "storm floods", "Storm flood", .wording),
        (.threat, "storm floods", "floods of the river", nil),
        (.strategy, "building of a network of allies", "expansion of its network of allies", .wording),
        (.strategy, "sea wall", "sea trade", nil),
        (.consequence, "higher taxes", "Higher taxes", .name),
        (.consequence, "increased risk of war", "reduced risk of war", nil),
        (.consequence, "risk of a wider war", "no risk of a wider war", nil),
        (.consequence, "fewer deaths", "fewer deaths by fire in towns", nil),
    ]

    @Test(arguments: wordings)
    func conceptsAreOne(_ kind: ConceptKind, _ left: String, _ right: String, _ ground: Kinship.Ground?) {
        let comparison = Comparison(model([(kind, left)]), model([(kind, right)]))
        #expect(comparison.parts.flatMap(\.shared).first?.ground == ground)
    }

    @Test func kindsAreKeptApart() {
        #expect(Comparison(model([(.threat, "sanctions")]), model([(.strategy, "sanctions")])).sharedCount == 0)
    }

    @Test func theClosestPairIsMadeFirst() {
        let left = model([(.threat, "flood of the river in spring"), (.threat, "flood of the river")])
        let comparison = Comparison(left, model([(.threat, "flood of the river")]))
        #expect(comparison.parts[1].shared.map(\.left.number) == [2])
        #expect(comparison.parts[1].onlyLeft.map(\.number) == [1])
    }

    static let pairs: [(ArgumentModel, ArgumentModel)] = {
        let models = BundledStudies.models + [SampleModel.model, SampleModel.empty]
        return models.flatMap { left in models.map { (left, $0) } }
    }()

    @Test(arguments: pairs.indices)
    func everyConceptStandsInItOnceAndSidesExchange(_ index: Int) {
        let (left, right) = Self.pairs[index]
        let comparison = Comparison(left, right), other = Comparison(right, left)
        let parts = comparison.parts
        #expect(parts.flatMap { $0.shared.map(\.left) + $0.onlyLeft }.sorted() == left.concepts.map(\.id))
        #expect(parts.flatMap { $0.shared.map(\.right) + $0.onlyRight }.sorted() == right.concepts.map(\.id))
        for (one, two) in zip(parts, other.parts) {
            #expect(Set(one.shared.map { [$0.left, $0.right] }) == Set(two.shared.map { [$0.right, $0.left] }))
            #expect(one.onlyLeft == two.onlyRight && one.onlyRight == two.onlyLeft)
        }
    }

    @Test func aTextSharesAllWithItself() {
        for model in BundledStudies.models { #expect(Comparison(model, model).sharedCount == model.concepts.count) }
    }

    @Test func kinAreFoundFromEitherSide() {
        let left = ConceptIndex(model([(.actor, "Corvin"), (.threat, "storm floods")]))
        let right = ConceptIndex(model([(.threat, "storm floods"), (.actor, "city of Corvin|Corvin")]))
        #expect(right.kin(of: ConceptID(.threat, 1), in: left)?.right == ConceptID(.threat, 1))
        #expect(right.kin(of: ConceptID(.actor, 1), in: left)?.ground == .alias)
        #expect(left.kin(of: ConceptID(.actor, 1), in: right)?.right == ConceptID(.actor, 1))
        #expect(right.kin(of: ConceptID(.actor, 9), in: left) == nil)
    }
}

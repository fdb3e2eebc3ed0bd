import FathomModel
import FathomText
import Testing

/// Three concepts and two links of different stances.
@Suite struct StanceFilterTests {
    private let model = ArgumentModel(document: document, concepts: concepts, links: links)

    private static let document = Document(reading: Array("The study says so. Iran may arm.".utf8), name: "small", format: .plain)
    private static let trace = Trace(rule: "name", confidence: 1)
    private static let study = Claim.words(TextSpan(0, 9))

    private static func concept(_ kind: ConceptKind, _ stances: [Stance]) -> Concept {
        let mentions = stances.map { Mention(span: TextSpan(19, 23), sentence: 1, trace: trace, stance: $0) }
        return Concept(id: ConceptID(kind, 1), name: "\(kind)", variants: [], actorType: nil, mentions: mentions, weight: 1, trace: trace)
    }

    private static let concepts = [
        concept(.actor, [Stance(), Stance(.negated)]), concept(.strategy, [Stance(.hedged, cue: TextSpan(24, 27))]),
        concept(.threat, [Stance(.negated), Stance(.asserted, claim: study)]),
    ]

    private static func link(_ from: ConceptKind, _ relation: Relation, _ to: ConceptKind, _ stance: Stance) -> Link {
        let evidence = Evidence(sentence: 1, span: TextSpan(19, 32), stance: stance)
        return Link(from: ConceptID(from, 1), relation: relation, to: ConceptID(to, 1), evidence: evidence, trace: trace)
    }

    private static let links = [
        link(.actor, .employs, .strategy, Stance(.hedged)), link(.strategy, .respondsTo, .threat, Stance(.conditional)),
    ]

    /// A filter, and what stays: concepts and links, as they are told apart by their letters.
    @Test(arguments: [
        (StanceFilter(), "a t s", 2), (StanceFilter(modalities: [.asserted]), "a t", 0), (StanceFilter(modalities: [.hedged]), "a s", 1),
        (StanceFilter(modalities: [.conditional]), "t s", 1), (StanceFilter(modalities: [.negated]), "", 0),
        (StanceFilter(isReportedOnly: true), "t", 0), (StanceFilter(modalities: [.hedged], isReportedOnly: true), "", 0),
    ])
    func keepsWhatPassesAndTheEndsOfItsLinks(_ filter: StanceFilter, _ concepts: String, _ links: Int) {
        let filtered = model.filtered(by: filter)
        #expect(filtered.concepts.map { String($0.kind.letter) }.joined(separator: " ") == concepts)
        #expect(filtered.links.count == links)
    }

    @Test func aStanceHasItsWords() {
        #expect(model.words(for: Stance()) == nil)
        #expect(model.words(for: Stance(.hedged, cue: TextSpan(24, 27))) == "hedged: may")
        #expect(model.words(for: Stance(.negated, claim: Self.study)) == "negated, says the study")
        #expect(model.words(for: Stance(claim: .actor(ConceptID(.actor, 1)))) == "says actor")
    }
}

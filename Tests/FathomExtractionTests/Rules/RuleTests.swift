import FathomExtraction
import Testing

/// What each rule for actors and concepts makes, and a near miss beside it, whatever the learned weights are.
@Suite struct RuleTests {
    @Test(arguments: ActorRuleCases.all + ConceptRuleCases.all)
    func rule(_ example: RuleCase) throws {
        let faults = try example.faults()
        #expect(faults.isEmpty, "\(faults)")
    }

    @Test func everyRuleHasACase() {
        let actors = ActorRuleCases.all.map(\.rule), concepts = ConceptRuleCases.all.map(\.rule), links = LinkCases.all.map(\.rule)
        let tried = Set(actors + concepts + links)
        #expect(Rules.all.map(\.name).filter { !tried.contains($0) } == [])
        #expect(tried.filter { Rules.named($0) == nil } == [])
    }

    /// Every case stands in the list of what its rule makes.
    @Test func casesStandWithTheirLikes() {
        let makes = { (cases: [RuleCase]) in Set(cases.map { Rules.named($0.rule)?.makes }) }
        #expect(makes(ActorRuleCases.all) == ["actor"])
        #expect(makes(ConceptRuleCases.all) == ["concept"])
    }
}

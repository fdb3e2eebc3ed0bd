import Testing

@testable import FathomExtraction

/// What each link rule proposes, and a near miss beside it.
@Suite struct LinkRuleTests {
    @Test(arguments: LinkCases.all)
    func rule(_ example: LinkCase) {
        let link = example.from + " > " + example.to
        let yes = example.proposed(in: example.yes), no = example.proposed(in: example.no)
        #expect(yes.contains(link), "\(example.rule) should propose \(link), proposes \(yes)")
        #expect(!no.contains(link), "\(example.rule) should not propose \(link) in \(example.no)")
        #expect(!no.contains { $0.hasPrefix("no candidate") }, "\(no)")
    }

    @Test func everyRuleHasACase() {
        let tried = Set(LinkCases.all.map(\.rule))
        #expect(LinkRegistry.rules.filter { !tried.contains($0.name) }.map { $0.name } == [])
    }

    @Test func namesOfRulesAreUnique() {
        #expect(Set(LinkRegistry.rules.map { $0.name }).count == LinkRegistry.rules.count)
    }

    @Test func everySummaryIsASentence() {
        for rule in LinkRegistry.rules { #expect(rule.summary.hasSuffix(".") && rule.summary.count > 20, "\(rule.name)") }
    }
}

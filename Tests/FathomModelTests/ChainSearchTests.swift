import FathomModel
import FathomTestSupport
import FathomText
import Testing

@Suite struct ChainSearchTests {
    private let search = ChainSearch(in: SampleModel.model)

    private func id(_ name: String) -> ConceptID { ConceptID(name) ?? ConceptID(.actor, 99) }

    private func ways(_ chains: [[ChainStep]]) -> [String] {
        chains.map { chain in (chain.prefix(1).map(\.from) + chain.map(\.to)).map(\.description).joined(separator: " ") }
    }

    @Test func aChainFollowsTheLinks() {
        guard case .along(let chains, let isCut) = search.chains(from: id("a2"), to: id("c2")) else {
            Issue.record("a chain leads there")
            return
        }
        #expect(ways(chains) == ["a2 s1 c2"])
        #expect(!isCut)
        #expect(chains[0].allSatisfy { step in step.links.allSatisfy { step.isForward($0) } })
    }

    @Test func withoutOneItGoesAgainstSome() {
        guard case .against(let chains, _) = search.chains(from: id("c1"), to: id("t1")) else {
            Issue.record("a chain leads there against a link")
            return
        }
        #expect(ways(chains) == ["c1 s1 t1"])
        #expect(chains[0][0].links.map { chains[0][0].direction(of: $0) } == [.incoming])
    }

    @Test func symmetricLinksLeadBothWays() {
        for (start, goal) in [("a1", "a4"), ("a4", "a1")] {
            guard case .along(let chains, _) = search.chains(from: id(start), to: id(goal)) else {
                Issue.record("allies lead to each other")
                return
            }
            #expect(chains.count == 1 && chains[0].count == 1)
            #expect(chains[0][0].links.count == 2)
        }
    }

    @Test func withoutAnyChainTheNearestIsTold() {
        guard case .apart(let apart) = search.chains(from: id("a2"), to: id("s2")) else {
            Issue.record("nothing is linked with s2")
            return
        }
        #expect(apart.joinedWithSecond == 0 && apart.joinedWithFirst > 3)
        let goal = Set(SampleModel.model.concept(id("s2"))?.mentions.map(\.sentence) ?? [])
        #expect(Set(apart.sharedSentences).isSubset(of: goal))
    }

    @Test func nothingLeadsFromAConceptToItselfOrToNone() {
        #expect(search.chains(from: id("a1"), to: id("a1")) == .nowhere)
        #expect(search.chains(from: id("a1"), to: id("a77")) == .nowhere)
    }

    /// Random models: every chain that is told is a shortest one, and there is one wherever a walk over all links finds one.
    @Test(arguments: 1...40)
    func chainsAreShortestAndJoined(_ seed: Int) throws {
        let model = RandomModel.model(seed: UInt64(seed), concepts: 14, links: 18)
        let search = ChainSearch(in: model, most: 5)
        let start = model.concepts[0].id
        for concept in model.concepts.dropFirst() {
            switch search.chains(from: start, to: concept.id) {
            case .along(let chains, _), .against(let chains, _):
                #expect((1...5).contains(chains.count))
                #expect(Set(chains.map(\.count)).count == 1)
                #expect(Set(chains).count == chains.count)
                for chain in chains {
                    #expect(chain.first?.from == start && chain.last?.to == concept.id)
                    for (step, next) in zip(chain, chain.dropFirst()) { #expect(step.to == next.from) }
                    #expect(
                        chain.allSatisfy { step in
                            !step.links.isEmpty && step.links.allSatisfy { Set([$0.from, $0.to]) == [step.from, step.to] }
                        })
                }
            case .apart(let apart): #expect(apart.nearest == start || model.neighbourhood(of: apart.nearest).count > 1)
            case .nowhere: Issue.record("two concepts are somewhere")
            }
        }
    }
}

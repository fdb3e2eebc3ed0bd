import FathomModel
import FathomTestSupport
import FathomText
import Testing

@Suite struct MentionIndexTests {
    private let index = MentionIndex(SampleModel.model)
    private let document = SampleModel.document

    @Test func entriesAreSortedAndComplete() {
        let lowers = index.entries.map(\.span.lower)
        #expect(lowers == lowers.sorted())
        #expect(index.entries.count == SampleModel.model.concepts.reduce(0) { $0 + $1.mentions.count })
    }

    @Test func mentionsInASpanAreThoseThatShareAByteWithIt() {
        for start in stride(from: 0, to: document.text.count, by: 37) {
            let span = TextSpan(start, start + 60)
            let expected = index.entries.filter { $0.span.overlaps(span) }
            #expect(index.mentions(in: span) == expected)
        }
    }

    @Test func theInnermostMentionWins() throws {
        let outer = try #require(index.entries.first { document.reading(of: $0.span).hasPrefix("pact with Corvin") })
        #expect(index.mention(at: outer.span.lower)?.concept == ConceptID("s3"))
        let inner = try #require(index.entries.first { outer.span.contains($0.span) && $0.span != outer.span })
        #expect(index.mention(at: inner.span.lower)?.concept == ConceptID("a4"))
    }

    @Test func nothingIsMentionedOutsideMentions() {
        #expect(index.mention(at: 0) == nil)
        #expect(index.mention(at: -5) == nil)
        #expect(index.mention(at: document.text.count + 5) == nil)
    }

    @Test func nextAndPreviousWalkOneConcept() throws {
        let wall = try #require(ConceptID("s1"))
        let mentions = try #require(SampleModel.model.concept(wall)?.mentions)
        var offset = -1
        for mention in mentions {
            let next = try #require(index.next(after: offset, of: wall))
            #expect(next.mention == mention)
            offset = next.span.lower
        }
        #expect(index.next(after: offset, of: wall) == nil)
        #expect(index.previous(before: mentions[0].span.lower, of: wall) == nil)
        #expect(index.previous(before: document.text.count, of: wall)?.mention == mentions.last)
        #expect(index.next(after: -1)?.span == index.entries.first?.span)
    }

    @Test func anEmptyModelHasNoMentions() {
        let empty = MentionIndex(SampleModel.empty)
        #expect(empty.entries.isEmpty)
        #expect(empty.mentions(in: TextSpan(0, 100)).isEmpty)
        #expect(empty.next(after: 0) == nil)
    }
}

@Suite struct LinkGroupTests {
    /// The groups of a concept in words: relation, direction, other ends.
    static let expected: [(String, [String])] = [
        ("a1", ["employs outgoing s3", "allied-with mutual a4", "opposes mutual a4"]),
        ("s1", ["employs incoming a2", "responds-to outgoing t1", "produces outgoing c1 c2"]),
        ("a3", ["affects incoming c2 c3", "threatens incoming t2", "opposes mutual a2"]),
        ("s2", []),
    ]

    @Test(arguments: expected)
    func groupsByRelationAndDirection(_ name: String, _ groups: [String]) throws {
        let id = try #require(ConceptID(name))
        let found = SampleModel.model.linkGroups(at: id).map { group in
            ([group.relation.rawValue, "\(group.direction)"] + group.branches.map { "\($0.other)" }).joined(separator: " ")
        }
        #expect(found == groups)
    }

    @Test func everyLinkStandsInOneBranch() {
        for concept in SampleModel.model.concepts {
            let links = SampleModel.model.linkGroups(at: concept.id).flatMap { $0.branches.flatMap(\.links) }
            #expect(Set(links) == Set(SampleModel.model.links(at: concept.id)))
            #expect(links.count == SampleModel.model.links(at: concept.id).count)
        }
    }

    @Test func linksToOneConceptShareABranch() throws {
        let trace = Trace(rule: "test", confidence: 1)
        let sentence = SampleModel.document.sentences[5].span
        let ids = try #require(ConceptID("a1"))
        let other = try #require(ConceptID("a2"))
        let twice = [5, 6].map {
            Link(from: ids, relation: .opposes, to: other, evidence: Evidence(sentence: $0, span: sentence), trace: trace)
        }
        let model = ArgumentModel(document: SampleModel.document, concepts: SampleModel.model.concepts, links: twice)
        let groups = model.linkGroups(at: other)
        #expect(groups.count == 1)
        #expect(groups.first?.branches.count == 1)
        #expect(groups.first?.branches.first?.links.count == 2)
    }
}

@Suite struct RankingTests {
    @Test func heavierComesFirstAndTiesGoToTheEarlier() {
        #expect(SampleModel.model.ranked(.actor).map { "\($0.id)" } == ["a1", "a3", "a4", "a2", "a5"])
        #expect(SampleModel.model.ranked(.threat).map { "\($0.id)" } == ["t1", "t2"])
    }
}

@Suite struct SectionNotesTests {
    private func note(_ id: Int64, _ section: Int, _ title: String, created: Int64 = 0) -> Note {
        Note(id: id, place: NotePlace(section: section, sectionTitle: title), body: "x", created: created, modified: created)
    }

    @Test func notesBelongToTheirSectionOldestFirst() {
        let title = SampleModel.document.sections[2].title
        let notes = [note(3, 2, title, created: 9), note(1, 2, title, created: 4), note(2, 0, SampleModel.document.sections[0].title)]
        #expect(notes.of(section: 2, in: SampleModel.document).map(\.id) == [1, 3])
        #expect(notes.sections(in: SampleModel.document) == [0, 2])
    }

    @Test func aNoteFollowsItsSectionsTitle() {
        let title = SampleModel.document.sections[2].title
        #expect([note(1, 4, title)].of(section: 2, in: SampleModel.document).map(\.id) == [1])
    }
}

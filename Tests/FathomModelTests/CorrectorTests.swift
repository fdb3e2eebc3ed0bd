import FathomModel
import FathomTestSupport
import FathomText
import Testing

/// What the reader's statements make of the sample model.
@Suite struct CorrectorTests {
    private let machine = SampleModel.model

    private func strategy(_ name: String) -> ConceptName { ConceptName(.strategy, name) }
    private let wall = ConceptName(.strategy, "sea wall")
    private let pact = ConceptName(.strategy, "dredging pact")
    private let network = ConceptName(.strategy, "early-warning network of bells and riders")
    private let guild = ConceptName(.actor, "Harbour Guild")
    private let council = ConceptName(.actor, "town council")

    private func apply(_ corrections: [Correction]) -> CorrectedModel { Corrector.apply(corrections, to: machine) }

    private func selector(_ words: String) -> Selector {
        let bytes = Array(machine.document.text.bytes), wanted = Array(words.utf8)
        let lower = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
        return Selector(TextSpan(lower, lower + wanted.count), in: machine.document)
    }

    @Test func changesNothingWithoutStatements() {
        #expect(apply([]).model.isSame(as: machine))
        #expect(apply([]).outcomes.isEmpty)
    }

    @Test func renamesAndKeepsTheOldNameAsAWording() throws {
        let corrected = apply([.rename(wall, to: "wall against the sea")])
        let concept = try #require(corrected.model.concept(ConceptID(.strategy, 1)))
        #expect(concept.name == "wall against the sea")
        #expect(concept.variants.first == "sea wall")
        #expect(concept.origin == .changed)
        #expect(corrected.outcomes == [.applied])
        #expect(corrected.name(of: concept.id)?.name == "sea wall")
    }

    @Test func givesAnotherKindAndLeavesOutLinksThatNoLongerJoin() throws {
        let corrected = apply([.kind(wall, .threat), .type(council, .state)])
        let concept = try #require(corrected.model.concepts.first { $0.name == "sea wall" })
        #expect(concept.id == ConceptID(.threat, 3))
        let links = corrected.model.links(at: concept.id).map(\.relation)
        #expect(links == [.produces, .produces])
        #expect(corrected.model.concepts.first { $0.name == "town council" }?.actorType == .state)
        #expect(apply([.type(wall, .state)]).outcomes == [.idle(.notAnActor)])
    }

    @Test func mergesMentionsLinksAndWordings() throws {
        let corrected = apply([.merge(network, into: wall)])
        #expect(corrected.model.concept(ConceptID(.strategy, 2)) == nil)
        let host = try #require(corrected.model.concept(ConceptID(.strategy, 1)))
        #expect(host.variants.contains("early-warning network of bells and riders"))
        let both = [1, 2].compactMap { machine.concept(ConceptID(.strategy, $0)) }.flatMap(\.mentions).count
        #expect(host.mentions.count == both)
        #expect(host.mentions.map(\.span) == host.mentions.map(\.span).sorted())
        #expect(corrected.successor(of: ConceptID(.strategy, 1), in: apply([])) == ConceptID(.strategy, 1))
        #expect(apply([]).successor(of: ConceptID(.strategy, 2), in: corrected) == ConceptID(.strategy, 1))
    }

    @Test func treatsStatementsAboutWhatWasMergedAsAboutTheWhole() {
        let corrected = apply([.merge(network, into: wall), .rename(network, to: "defences"), .merge(wall, into: network)])
        #expect(corrected.model.concept(ConceptID(.strategy, 1))?.name == "defences")
        #expect(corrected.outcomes == [.applied, .applied, .idle(.already)])
    }

    @Test func splitsAWordingOff() throws {
        let corrected = apply([.split(council, variant: "the council")])
        #expect(corrected.outcomes == [.applied])
        let made = try #require(corrected.model.concepts.first { $0.name == "the council" })
        #expect(made.id == ConceptID(.actor, 6))
        #expect(made.mentions.allSatisfy { machine.document.reading(of: $0.span) == "the council" })
        let rest = try #require(corrected.model.concept(ConceptID(.actor, 2)))
        #expect(!rest.mentions.isEmpty && !rest.variants.contains("the council"))
        #expect(apply([.split(council, variant: "the mayor")]).outcomes == [.idle(.noVariant("the mayor"))])
        let renamed = apply([.split(council, variant: "the council"), .rename(ConceptName(.actor, "the council"), to: "elders")])
        #expect(renamed.model.concepts.contains { $0.name == "elders" })
        #expect(renamed.name(of: made.id)?.name == "the council")
    }

    @Test func hidesAndOfHidingAndAddingTakesTheLast() {
        let hidden = apply([.hide(wall)])
        #expect(hidden.model.concept(ConceptID(.strategy, 1)) == nil)
        #expect(hidden.model.links.allSatisfy { $0.from != ConceptID(.strategy, 1) && $0.to != ConceptID(.strategy, 1) })
        #expect(hidden.hidden == [ConceptID(.strategy, 1)])
        #expect(hidden.everything.concept(ConceptID(.strategy, 1)) != nil)
        let add = Correction.add(ConceptName(.strategy, "Sea wall", passage: selector("sea wall")), nil)
        #expect(apply([.hide(wall), add]).model.concept(ConceptID(.strategy, 1))?.origin == .confirmed)
        #expect(apply([add, .hide(wall)]).model.concept(ConceptID(.strategy, 1)) == nil)
        #expect(apply([.hide(wall), .confirm(wall)]).model.concept(ConceptID(.strategy, 1)) != nil)
    }

    @Test func addsAConceptFromAPassage() throws {
        let name = ConceptName(.threat, "the opposition", passage: selector("opposed"))
        let corrected = apply([.add(name, nil), .define(name, "Who is against it.")])
        let made = try #require(corrected.model.concept(ConceptID(.threat, 3)))
        #expect(made.origin == .added && made.mentions.count == 1)
        #expect(made.curation.definition == "Who is against it.")
        #expect(made.trace.rule == ReaderRules.passage)
        let gone = Selector(exact: "a dragon of the deep", prefix: "", suffix: "", span: TextSpan(3, 9))
        #expect(apply([.add(ConceptName(.threat, "dragon", passage: gone), nil)]).outcomes == [.idle(.passageGone(gone))])
    }

    @Test func addsRetypesAndRemovesLinks() throws {
        let sentence = Selector(sentence: 0, in: machine.document)
        let made = LinkName(from: guild, relation: .employs, to: network, evidence: sentence)
        let added = apply([.link(made)])
        #expect(added.model.links.count == machine.links.count + 1)
        #expect(added.model.links.first { $0.origin == .added }?.trace.rule == ReaderRules.passage)
        let opposes = LinkName(from: guild, relation: .opposes, to: council, evidence: nil)
        #expect(apply([.unlink(opposes)]).model.links.count == machine.links.count - 1)
        #expect(apply([.unlink(opposes), .confirmLink(opposes)]).model.links.first { $0.origin == .confirmed }?.relation == .opposes)
        #expect(apply([.retype(opposes, to: .alliedWith)]).model.links.contains { $0.relation == .alliedWith && $0.origin == .changed })
        #expect(apply([.retype(opposes, to: .employs)]).outcomes == [.idle(.cannotJoin(.employs, .actor, .actor))])
        let none = LinkName(from: guild, relation: .alliedWith, to: council, evidence: nil)
        #expect(apply([.unlink(none)]).outcomes == [.idle(.noLink)])
        let odd = LinkName(from: guild, relation: .affects, to: council, evidence: sentence)
        #expect(apply([.link(odd)]).outcomes == [.idle(.cannotJoin(.affects, .actor, .actor))])
    }

    @Test func findsCuePhrasesAndTakesOverWhatTheySayToo() throws {
        let name = ConceptName(.strategy, "flood defence")
        let corrected = apply([.add(name, nil), .cues(name, ["sea walls", "Early-Warning Network"])])
        #expect(corrected.outcomes == [.applied, .applied])
        let made = try #require(corrected.model.concepts.first { $0.name == "flood defence" })
        #expect(made.variants.contains("sea wall"))
        #expect(!corrected.model.concepts.contains { $0.name == "sea wall" })
        #expect(corrected.model.links.contains { $0.from == made.id && $0.relation == .respondsTo })
        let nowhere = ConceptName(.strategy, "moon shot")
        #expect(apply([.add(nowhere, nil), .cues(nowhere, ["moon"])]).outcomes == [.idle(.notMentioned), .idle(.notMentioned)])
    }

    @Test func findsByWordingByKindAndByPassageWhatIsNoLongerCalledSo() {
        #expect(apply([.rename(ConceptName(.actor, "The Council"), to: "elders")]).outcomes == [.followed])
        #expect(apply([.hide(ConceptName(.threat, "sea wall"))]).outcomes == [.followed])
        let spoken = ConceptName(.strategy, "great rampart", passage: selector("sea wall"))
        #expect(apply([.hide(spoken)]).hidden == [ConceptID(.strategy, 1)])
        let unknown = ConceptName(.strategy, "great rampart")
        #expect(apply([.hide(unknown)]).outcomes == [.idle(.noConcept(unknown))])
    }

    @Test func survivesAChangedText() throws {
        let name = ConceptName(.threat, "opposition", passage: selector("The Harbour Guild opposed"))
        let bytes = Array("# A new beginning\n\nSomething was put before it.\n\n".utf8) + Array(SampleText.markdown.utf8)
        let document = Document(reading: bytes, name: "harbour.md", format: .markdown)
        let corrected = Corrector.apply([.add(name, nil)], to: ArgumentModel(empty: document))
        let made = try #require(corrected.model.concepts.first)
        #expect(document.reading(of: made.mentions[0].span) == "The Harbour Guild opposed")
    }

    /// Statements drawn at random: the same give the same, none breaks the rules of a model, and every one has an outcome.
    @Test(arguments: 1...60)
    func keepsTheRulesOfAModel(_ seed: UInt64) {
        let machine = RandomModel.model(seed: seed, concepts: 24, links: 40)
        let corrections = RandomCorrections.corrections(seed: seed, for: machine, count: 30)
        let corrected = Corrector.apply(corrections, to: machine)
        #expect(corrected.outcomes.count == corrections.count)
        #expect(corrected.model.isSame(as: Corrector.apply(corrections, to: machine).model))
        for concept in corrected.everything.concepts {
            #expect(!concept.mentions.isEmpty && concept.mentions.map(\.span) == concept.mentions.map(\.span).sorted())
            #expect(corrected.name(of: concept.id) != nil)
            #expect(corrected.successor(of: concept.id, in: corrected) == concept.id)
        }
        #expect(Set(corrected.everything.concepts.map(\.id)).count == corrected.everything.concepts.count)
        for link in corrected.model.links { #expect(link.from != link.to && link.relation.joins(link.from.kind, link.to.kind)) }
        let idle = zip(corrections, corrected.outcomes).filter { $0.1.reason == nil }.map(\.0)
        #expect(Corrector.apply(idle, to: machine).model.isSame(as: corrected.model))
    }

    /// Naming every concept by what the corrected model says of it finds it again.
    @Test(arguments: 1...20)
    func namesLeadBack(_ seed: UInt64) throws {
        let machine = RandomModel.model(seed: seed, concepts: 12, links: 10)
        let corrections = RandomCorrections.corrections(seed: seed, for: machine, count: 8)
        let corrected = Corrector.apply(corrections, to: machine)
        let names = Set(machine.concepts.map { "\($0.kind) \($0.name)" })
        guard names.count == machine.concepts.count else { return }
        for concept in corrected.model.concepts {
            let name = try #require(corrected.name(of: concept.id))
            let hidden = Corrector.apply(corrections + [.hide(name)], to: machine)
            #expect(hidden.hidden == corrected.hidden.union([concept.id]))
        }
    }
}

extension ArgumentModel {
    fileprivate func isSame(as other: ArgumentModel) -> Bool { concepts == other.concepts && links == other.links }
}

/// Statements as the store keeps them.
@Suite struct StoredCorrectionTests {
    private let wall = ConceptName(.strategy, "sea wall")

    private func stored(_ statements: [Correction]) -> [StoredCorrection] {
        statements.enumerated().map { StoredCorrection(id: Int64($0 + 1), statement: $1, created: 0, modified: 0, version: 1) }
    }

    @Test(arguments: 1...20)
    func keepsEveryStatementToTheWord(_ seed: UInt64) {
        for statement in RandomCorrections.corrections(seed: seed, for: SampleModel.model, count: 40) {
            #expect(Correction(fields: statement.fields) == statement)
        }
    }

    @Test func refusesWhatTellsNoStatement() {
        #expect(Correction(fields: [:]) == nil)
        #expect(Correction(fields: ["act": "explode", "concept.kind": "strategy", "concept.name": "x"]) == nil)
        #expect(Correction(fields: ["act": "rename", "concept.kind": "strategy", "concept.name": "x"]) == nil)
    }

    @Test func aLaterWordReplacesTheEarlierOneOnTheSame() {
        let rows = stored([.rename(wall, to: "rampart"), .hide(wall), .define(wall, "Stones.")])
        let change = CorrectionChange(saying: [.rename(wall, to: "bulwark"), .confirm(wall), .colour(wall, .red)], to: rows)
        #expect(change.replaced.map(\.old.id) == [1, 2] && change.made == [.colour(wall, .red)] && change.removed.isEmpty)
        let back = CorrectionChange(saying: [.rename(wall, to: "sea wall"), .define(wall, "")], to: rows)
        #expect(back.removed.map(\.id) == [1, 3] && back.made.isEmpty && back.replaced.isEmpty)
        #expect(CorrectionChange(saying: [.hide(wall)], to: rows).isEmpty)
        let elsewhere = ConceptName(.strategy, "sea wall", passage: Selector(sentence: 3, in: SampleModel.document))
        #expect(CorrectionChange(saying: [.rename(elsewhere, to: "rampart")], to: rows).isEmpty)
        #expect(CorrectionChange(saying: [], takingBack: [Correction.hide(wall).slot], to: rows).removed.map(\.id) == [2])
    }
}

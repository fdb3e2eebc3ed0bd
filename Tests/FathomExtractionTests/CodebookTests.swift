import FathomExtraction
import FathomModel
import FathomTestSupport
import FathomText
import Testing

/// What each sort of row of a codebook makes, and a near miss beside it.
@Suite struct CodebookTests {
    @Test(
        arguments: [
            // An actor that no list has, in a place where nobody acts.
            ("actor | group | night watch", "It was dark near the [night watch|A] and the [day watch|!A]."),
            ("actor | state | Utopia | the Isle", "Nobody went to [Utopia|A]. In [the Isle|A] nobody sang to [the island|!A]."),
            // Capitals: small letters match any, a capital asks for one, words all in capitals match themselves.
            ("actor | group | night watch", "Beside the [Night Watch|A] stood a tree."),
            ("actor | organisation | Red Lanterns", "Beside the [red lanterns|!A] stood a tree."),
            ("actor | organisation | Red Lanterns", "Beside the [RED LANTERNS|A] stood a tree."),
            ("actor | state | OZ", "There is no place like [oz|!A] or [Oz|!A]."),
            // An actor is found as it is written, not in other forms of its words.
            ("actor | group | miner", "Beside the [miners|!A] stood a tree."),
            // Cues: any form of the words, one after the other.
            ("strategy | coercion | impose sanction", "Later they were [imposing sanctions|S] near the sea."),
            ("strategy | coercion | impose sanction", "Later they [imposed the sanctions|S] and an [imposed new sanction|!S]."),
            ("strategy | coercion | close the gate", "They [closed gates|S], and [close by|!S] stood [a gate|!S]."),
            ("strategy | coercion | plan a", "They had [plan A|S], and [plans|!S] for later."),
            ("strategy | coercion | impose sanction", "Later [sanctions were imposed|!S] near the sea."),
            ("threat | erosion | build levee", "They [built levees|T] by the sea."),
            ("consequence | gloom | green tea", "There was [green tea|C] on the table; no [black tea|!C]."),
            ("threat | gloom | Green Tea", "There was [green teas|T] on the table."),
            ("threat | gloom | night-time raid", "There were [night-time raids|T] and [night raids|!T] once."),
            ("threat | gloom | the king's men", "Then came all the [king’s men|T]."),
        ] as [(String, String)])
    func rowsThatAdd(_ rows: String, _ marked: String) throws {
        let codebook = try CodebookText.codebook(rows)
        let text = MarkedText(marked)
        let found = text.model(with: codebook).concepts.filter { $0.trace.rule.hasPrefix("codebook-") }.flatMap(\.mentions)
        let words = found.map { mention in String(decoding: Array(text.text.utf8)[mention.span.range], as: UTF8.self) }
        for mark in text.marks { #expect(words.contains(mark.words) == mark.isWanted, "\(words)") }
    }

    @Test(
        arguments: [
            ("stop | active defence against Israel", "[Iran|A] adopted a policy of [active defence against Israel|!S]."),
            ("stop | active defence", "[Iran|A] adopted a policy of [active defence against Israel|S]."),
            ("stop | the policy of active defence against Israel", "[Iran|A] adopted [active defence against Israel|!S]."),
            ("stop | israel", "[Iran|A] adopted a policy of active defence against [Israel|!A]."),
            ("stop | Isra", "[Iran|A] adopted a policy of active defence against [Israel|A]."),
            ("stop | the Economic Cooperation Administration", "The [Economic Cooperation Administration|!A] distributed aid."),
            ("rule | off | gazetteer\nrule | off | name", "[Tehran|!A] and [Moscow|!A] signed a treaty."),
            ("rule | off | name", "[Tehran|A] and [Moscow|A] signed a treaty."),
            ("rule | off | role-noun", "[Local partners|!A] trained recruits, and [Gladys Pemberton|A] praised the effort."),
            ("rule | off | name", "[Local partners|A] trained recruits, and [Gladys Pemberton|!A] praised the effort."),
            ("rule | off | verb-and-object", "Finland [built dikes|!S] and [hired engineers|!S]."),
            ("rule | off | noun-phrase", "Finland [built dikes|S] and [hired engineers|S]."),
        ] as [(String, String)])
    func rowsThatTakeAway(_ rows: String, _ marked: String) throws {
        let faults = MarkedText(marked).faults(with: try CodebookText.codebook(rows))
        #expect(faults.isEmpty, "\(faults)")
    }

    func model(_ text: String, _ rows: String) throws -> ArgumentModel {
        MarkedText(text).model(with: try CodebookText.codebook(rows))
    }

    @Test func anActorBearsTheCodebooksNameAndTypeAndTakesOverWhatTheMachineKnows() throws {
        let model = try model(
            "The Islamic Republic fought ISIS. The Iranian government also fought. Iran won.", "actor | group | the mullahs | Iran")
        let actor = try #require(model.concepts(of: .actor).first { $0.name == "the mullahs" })
        #expect(actor.actorType == .group && actor.mentions.count == 3 && actor.trace.rule == "codebook-actor")
        #expect(!model.concepts(of: .actor).contains { $0.name == "Iran" })
    }

    @Test func wordsBelongToTheLongestName() throws {
        let model = try model(
            "The Red Lanterns sang. The Red Lanterns of Oz sang too.", "actor | group | Red Lanterns\nactor | state | Red Lanterns of Oz")
        #expect(model.concepts(of: .actor).map(\.name) == ["Red Lanterns", "Red Lanterns of Oz"])
    }

    @Test func aConceptOfTheCodebookIsOneEntryWithLinks() throws {
        let text = "Turkey imposed sanctions on Syria. Later Turkey began imposing an embargo."
        let model = try model(text, "strategy | coercion | imposing sanctions | embargo")
        let concept = try #require(model.concepts(of: .strategy).first { $0.name == "coercion" })
        #expect(concept.variants == ["imposed sanctions", "embargo"] && concept.trace.rule == "codebook-cue")
        #expect(model.links(at: concept.id).contains { $0.relation == .employs && model.concept($0.from)?.name == "Turkey" })
    }

    @Test func whereBothSpeakOfTheSameWordsTheCodebookHasThem() throws {
        let text = "Turkey imposed sanctions on Syria."
        let model = try model(text, "threat | isolation | imposed sanctions")
        #expect(model.concepts(of: .strategy).isEmpty && model.concepts(of: .threat).map(\.name) == ["isolation"])
    }

    @Test func aRuleThatIsOffMakesNoLink() throws {
        let text = "Turkey strengthened its position in the region by adopting a new doctrine."
        let rules = Set(MarkedText(text).model.links.map(\.trace.rule))
        let off = rules.sorted().map { "rule | off | \($0)" }.joined(separator: "\n")
        let left = try model(text, off).links.map(\.trace.rule)
        #expect(!rules.isEmpty && rules.isDisjoint(with: left))
    }

    @Test(arguments: Rules.all.map(\.name))
    func noRuleMakesAnythingOnceItIsOff(_ name: String) throws {
        let model = try model(ExtractorTests.study, "actor | group | border\nthreat | x | influence\nrule | off | \(name)")
        let traces = model.concepts.flatMap { [$0.trace] + $0.mentions.map(\.trace) } + model.links.map(\.trace)
        #expect(!traces.contains { $0.rule == name })
    }

    @Test(arguments: ExtractorTests.odd + [ExtractorTests.study])
    func anEmptyCodebookChangesNothingAndACodebookAlwaysDoesTheSame(_ text: String) throws {
        let plain = MarkedText(text).model
        let empty = try model(text, "# nothing")
        #expect(plain.concepts == empty.concepts && plain.links == empty.links && empty.codebook == nil)
        let rows = "actor | state | Iran | the house\nstrategy | x | by building | and\nthreat | y | of the\nstop | Iraq"
        let first = try model(text, rows), second = try model(text, rows)
        #expect(first.concepts == second.concepts && first.links == second.links && first.codebook?.name == "test.codebook")
        for concept in first.concepts { #expect(!concept.name.isEmpty && !concept.mentions.isEmpty && concept.name != "Iraq") }
        for link in first.links { #expect(link.relation.joins(link.from.kind, link.to.kind)) }
    }

    @Test func aLargeCodebookIsNoDifferentFromASmallOne() throws {
        let rows = (0..<5_000).map { "actor | group | the band \($0)\nthreat | danger \($0) | the peril of \($0)" }.joined(separator: "\n")
        let text = String(repeating: "The band played on, and the peril of the sea was forgotten by the band 77. ", count: 100)
        let codebook = try CodebookText.codebook(rows)
        let model = MarkedText(text).model(with: codebook)
        #expect(model.concepts(of: .actor).first?.name == "the band 77" && model.concepts(of: .actor).first?.mentions.count == 100)
    }
}

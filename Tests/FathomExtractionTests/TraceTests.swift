import FathomModel
import FathomTestSupport
import FathomText
import Foundation
import Testing

@testable import FathomExtraction

/// Every item of the bundled studies says why it is there.
@Suite struct TraceTests {
    static let studies = ["iran-isis-strategy", "marshall-plan", "singapore-water", "smallpox"]

    private func document(_ name: String) throws -> Document {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let bytes = try Data(contentsOf: root.appending(path: "Resources/texts/\(name).md"))
        return Document(reading: Array(bytes), name: "@\(name)", format: .markdown)
    }

    @Test(arguments: studies)
    func everyMentionHasRuleCueAndReason(_ name: String) throws {
        let explainer = Explainer(try document(name))
        let model = explainer.model
        #expect(!model.concepts.isEmpty)
        for concept in model.concepts {
            #expect(Rules.named(concept.trace.rule) != nil, "\(concept.name)")
            for mention in concept.mentions {
                check(mention.trace, mention.sentence, model, reach: 1, "\(concept.id) \(concept.name)")
                let weighing = explainer.weighing(of: mention, of: concept.id)
                #expect(!weighing.reasons.isEmpty && !weighing.reasons.contains { $0.words.isEmpty }, "\(concept.id) \(concept.name)")
                #expect(weighing.score != nil, "\(concept.id) \(concept.name) was not weighed")
                let sentence = model.document.sentences[mention.sentence].span
                #expect(mention.stance.cue.map(sentence.contains) ?? true, "\(concept.id) \(concept.name): cue of its stance")
            }
        }
    }

    @Test(arguments: studies)
    func everyLinkHasRuleCueAndReason(_ name: String) throws {
        let explainer = Explainer(try document(name))
        let model = explainer.model
        #expect(!model.links.isEmpty)
        for link in model.links {
            let label = "\(link.from) \(link.relation) \(link.to)"
            check(link.trace, link.evidence.sentence, model, reach: 0, label)
            let weighing = explainer.weighing(of: link)
            #expect(!weighing.reasons.isEmpty && weighing.score != nil, "\(label)")
            #expect(weighing.rules.first == link.trace.rule && weighing.rules.allSatisfy { Rules.named($0) != nil }, "\(label)")
        }
    }

    /// Whatever is proposed, two actors stand on one side or on two.
    @Test(arguments: studies)
    func nobodyIsAlliedWithAnOpponent(_ name: String) throws {
        let links = Explainer(try document(name)).model.links
        let allied = links.filter { $0.relation == .alliedWith }.map { Set([$0.from, $0.to]) }
        let opposed = links.filter { $0.relation == .opposes }.map { Set([$0.from, $0.to]) }
        #expect(Set(allied).isDisjoint(with: opposed))
    }

    /// The rule is known; its cue lies in the sentence (or so many sentences before it), or its description says that there may be none.
    private func check(_ trace: Trace, _ sentence: Int, _ model: ArgumentModel, reach: Int, _ label: String) {
        guard let rule = Rules.named(trace.rule) else {
            Issue.record("\(label): no rule \(trace.rule)")
            return
        }
        guard let cue = trace.cue else {
            let mayBeNone = rule.cue.contains("none") || rule.cue.contains("if ")
            #expect(mayBeNone, "\(label): no cue by \(trace.rule)")
            return
        }
        let first = model.document.sentences[max(0, sentence - reach)].span
        #expect(first.union(model.document.sentences[sentence].span).contains(cue), "\(label): cue outside its sentence")
        #expect(!cue.isEmpty)
    }

    /// The score that is told is the one that decided.
    @Test func theScoreIsTheOneThatDecided() throws {
        let explainer = Explainer(try document("marshall-plan"))
        for concept in explainer.model.concepts where concept.kind != .actor {
            for mention in concept.mentions where mention.trace.rule != "list-after-cue" {
                let score = try #require(explainer.weighing(of: mention, of: concept.id).score)
                #expect(abs(score / (1 + score) - mention.trace.confidence) < 0.001)
            }
        }
    }

    @Test func everyFeatureGroupHasWords() {
        for group in Feature.Group.allCases {
            #expect((0...255).contains { ReasonTable.shared.entry(.concept, "\(group)", $0, 0, word: "aid") != nil }, "\(group)")
        }
        for group in LinkFeature.Group.allCases {
            #expect((0...255).contains { ReasonTable.shared.entry(.link, "\(group)", $0, 0) != nil }, "\(group)")
        }
        for group in ActorFeature.Group.allCases {
            #expect((0...255).contains { ReasonTable.shared.entry(.actor, "\(group)", $0, 0, word: "allies") != nil }, "\(group)")
        }
        for group in ["written", "part"] { #expect(ReasonTable.shared.entry(.actor, group, 0, 0) != nil, "\(group)") }
    }

    /// No feature that weighs anything is without words, so that none can decide in silence.
    @Test func everyFeatureThatWeighsHasWords() throws {
        let silent = Table.rows("rules/weights.tsv").compactMap { $0.first.flatMap(UInt32.init) }.filter {
            Feature(code: $0).entry(word: "aid") == nil
        }
        #expect(
            silent.isEmpty,
            "\(silent.map { "\(Feature.Group(rawValue: UInt8($0 >> 16)).map { "\($0)" } ?? "?") \($0 >> 8 & 255) \($0 & 255)" })")
        let silentLinks = Table.rows("rules/link-weights.tsv").compactMap { $0.first.flatMap(UInt32.init) }.filter {
            LinkFeature.entry($0) == nil
        }
        let silentActors = Table.rows("rules/actor-weights.tsv").compactMap { $0.first.flatMap(UInt32.init) }.filter {
            ActorFeature.entry($0, word: "allies") == nil
        }
        #expect(silentActors.isEmpty, "\(silentActors.map { "\($0 >> 24) \($0 >> 8 & 65535)" })")
        #expect(
            silentLinks.isEmpty,
            "\(silentLinks.map { "\(LinkFeature.Group(rawValue: $0 >> 16 & 255).map { "\($0)" } ?? "?") \($0 >> 8 & 255) \($0 & 255)" })")
    }

    /// Every feature of every actor and candidate of a study, whatever it weighs today, has words.
    @Test(arguments: studies)
    func everyFeatureThatOccursHasWords(_ name: String) throws {
        let draft = Extractor().draft(of: try document(name))
        for candidate in draft.considered() {
            let words = LexicalReader(sentence: draft.sentences[candidate.sentence]).words(of: candidate)
            for feature in candidate.features { #expect(feature.entry(word: words[feature]) != nil, "\(feature)") }
        }
        let reader = ActorReader(sentences: draft.sentences)
        let standing = ActorStanding(table: draft.table)
        for row in draft.table.rows.indices {
            let spots = draft.table.spots.filter { $0.actor == row }
            let words = reader.words(of: spots)
            for code in reader.features(of: draft.table.rows[row], at: spots) + standing.features(of: row) {
                #expect(
                    ActorFeature.entry(code, word: words[code]) != nil,
                    "\(ActorFeature.Group(rawValue: code >> 24).map { "\($0)" } ?? "?") \(code >> 8 & 65535)")
            }
        }
    }

    /// A word's number cannot be read back, so the word is told from the sentence; a class of it from the table.
    @Test func aWordThatWeighsIsTold() throws {
        let impose = Feature(.verbLemma, 1, 2), start = Feature(.beforeLemma, 1, 2)
        #expect(impose.entry(word: "impose")?.words == "its verb is \"impose\"")
        #expect(impose.entry() == nil)
        #expect(start.entry(word: LexicalReader.start)?.words == "it stands at the start of its sentence")
        #expect(Feature(.noun, 22).entry()?.words == "its noun is one for an attitude, an idea or a feeling (hope, belief)")
        let minister = ActorPlace.feature(ofNoun: "minister")
        #expect(ActorFeature.entry(minister, word: "minister")?.words == "its noun is \"minister\"")
        #expect(
            ActorFeature.entry(ActorFeature.code(.form, 5, 1), word: nil)?.words
                == "the text speaks of it by a name and an adjective or a possessive")
    }

    /// An actor is weighed with the weights in use, and the strongest of its reasons are told with what they weigh.
    @Test func anActorHasScoreAndReasons() throws {
        let codes = [ActorFeature.code(.does, 3): 900, ActorFeature.code(.bias): 100, ActorFeature.code(.joined, 1, 0): -700]
        let table = codes.map { "\($0.key)\t\($0.value)\n" }.joined()
        let explainer = Explainer(try document("marshall-plan"), by: Extractor(tables: ["actor-weights.tsv": table]))
        let actor = try #require(explainer.model.concepts(of: .actor).first { $0.mentions.count > 5 })
        let weighing = explainer.weighing(of: actor.mentions[0], of: actor.id)
        #expect(weighing.score ?? 0 > 0)
        #expect(
            weighing.reasons.contains { $0.words == "in three places or more it does something or owns something" && $0.weight ?? 0 > 0 })
    }

    /// What a codebook finds was not weighed, and its reader is told so.
    @Test func theCodebookIsAReason() throws {
        let document = Document(
            reading: Array("The night watch built a wall. The guild of masons seeks trust.".utf8), name: "t", format: .plain)
        let rows = "actor\tgroup\tNight Watch\tnight watch\nstrategy\twalls\tbuild wall\n"
        let codebook = try CodebookText.codebook(rows)
        let explainer = Explainer(document, by: Extractor(codebook: codebook))
        let actor = try #require(explainer.model.concepts.first { $0.name == "Night Watch" })
        let walls = try #require(explainer.model.concepts.first { $0.name == "walls" })
        #expect(explainer.weighing(of: actor.mentions[0], of: actor.id).reasons.first?.words.contains("codebook") == true)
        #expect(explainer.weighing(of: walls.mentions[0], of: walls.id).reasons.first?.words.contains("codebook") == true)
        #expect(explainer.model.filtered(by: StanceFilter(modalities: [.asserted])).codebook == codebook)
    }

    /// A model of the first part of a text has numbers of its own; its items are explained all the same, and its stances are there.
    @Test func aPartOfATextIsExplained() throws {
        let document = try document("marshall-plan")
        var extraction = Extractor().extraction(of: document)
        extraction.read(sentences: 12)
        let part = extraction.model(), explainer = Explainer(document)
        #expect(!extraction.isRead && !part.concepts.isEmpty && !part.links.isEmpty)
        for concept in part.concepts {
            for mention in concept.mentions
            where explainer.model.concepts.contains(where: { $0.mentions.contains { $0.span == mention.span } }) {
                #expect(!explainer.weighing(of: mention, of: concept.id).rules.isEmpty)
            }
        }
        #expect(part.links.contains { !explainer.weighing(of: $0, in: part).reasons.isEmpty })
        while !extraction.isRead { extraction.read(sentences: 5) }
        #expect(extraction.model().concepts.map(\.mentions) == explainer.model.concepts.map(\.mentions))
    }

    /// The numbers of a model mean nothing to another reading: the ends of a link are found again by the places of their mentions.
    @Test func aLinkOfOtherNumbersIsExplained() throws {
        let explainer = Explainer(try document("marshall-plan"))
        let model = explainer.model
        func moved(_ id: ConceptID) -> ConceptID { ConceptID(id.kind, id.number % model.concepts(of: id.kind).count + 1) }
        let concepts = model.concepts.map {
            Concept(
                id: moved($0.id), name: $0.name, variants: $0.variants, actorType: $0.actorType, mentions: $0.mentions, weight: $0.weight,
                trace: $0.trace)
        }
        let links = model.links.map {
            Link(from: moved($0.from), relation: $0.relation, to: moved($0.to), evidence: $0.evidence, trace: $0.trace)
        }
        let other = ArgumentModel(document: model.document, concepts: concepts, links: links)
        for (link, own) in zip(links, model.links) {
            #expect(explainer.weighing(of: link, in: other) == explainer.weighing(of: own), "\(own)")
        }
    }

    /// The end of what was read is not the end of the text, which alone concludes without a heading.
    @Test func theEndOfAPartIsNoConclusion() {
        let paragraphs = ["Iran built a dam.", "Iran signed a pact.", "Iran closed the river.", "Iran opened the gates."]
        let document = Document(reading: Array(paragraphs.joined(separator: "\n\n").utf8), name: "t", format: .plain)
        var extraction = Extractor().extraction(of: document)
        extraction.read(sentences: 3)
        #expect(extraction.model().concepts.flatMap(\.mentions).allSatisfy { $0.stance.zone != .conclusion })
        extraction.read(sentences: 3)
        let last = extraction.model().concepts.flatMap(\.mentions).filter { $0.sentence == 3 }
        #expect(!last.isEmpty && last.allSatisfy { $0.stance.zone == .conclusion })
    }

    /// What docs/reference/rules.md says of a link rule is what its file says of it.
    @Test func aRulesSummaryIsItsDocComment() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/FathomExtraction/Links")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let comments = try files.filter { $0.lastPathComponent.hasSuffix("Rule.swift") }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("/// ") }.map {
                String($0.dropFirst(4))
            }
        }
        for rule in LinkRegistry.rules {
            let isSaid = comments.contains(rule.summary)
            #expect(isSaid, "\(rule.name): its doc comment and its summary differ")
        }
    }
}

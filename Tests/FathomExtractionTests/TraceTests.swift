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
                #expect(concept.kind == .actor || weighing.score != nil, "\(concept.id) \(concept.name) was not weighed")
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
            #expect((0...255).contains { ReasonTable.shared.entry(.concept, "\(group)", $0, 0) != nil }, "\(group)")
        }
        for group in LinkFeature.Group.allCases {
            #expect((0...255).contains { ReasonTable.shared.entry(.link, "\(group)", $0, 0) != nil }, "\(group)")
        }
        for group in ["form", "part", "acts"] { #expect(ReasonTable.shared.entry(.actor, group, 0, 0) != nil, "\(group)") }
    }

    /// No feature that weighs anything is without words, so that none can decide in silence.
    @Test func everyFeatureThatWeighsHasWords() throws {
        let silent = Table.rows("rules/weights.tsv").compactMap { $0.first.flatMap(UInt32.init) }.filter { Feature(code: $0).entry == nil }
        #expect(
            silent.isEmpty,
            "\(silent.map { "\(Feature.Group(rawValue: UInt8($0 >> 16)).map { "\($0)" } ?? "?") \($0 >> 8 & 255) \($0 & 255)" })")
        let silentLinks = Table.rows("rules/link-weights.tsv").compactMap { $0.first.flatMap(UInt32.init) }.filter {
            LinkFeature.entry($0) == nil
        }
        #expect(
            silentLinks.isEmpty,
            "\(silentLinks.map { "\(LinkFeature.Group(rawValue: $0 >> 16 & 255).map { "\($0)" } ?? "?") \($0 >> 8 & 255) \($0 & 255)" })")
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

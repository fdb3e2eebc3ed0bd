import FathomExtraction
import FathomModel
import FathomTestSupport
import FathomText
import Testing

/// What holds for the model of any text.
@Suite struct ExtractorTests {
    static let study = """
        Results and Discussion

        Iran adopted a regional strategy against the ISIS threat. The strategy has three elements. These include proactive action beyond the
        border, the development of a network of allies, and the formation of an alliance with Russia. As a result, Iran increased its influence,
        and the United States lost support. By building coalitions, Iran and its allies defeated ISIS, which deepened relations with Iraq.

        Keywords: Iran, ISIS, Deterrence
        """

    /// Texts that ask for trouble.
    static let odd: [String] = [
        "", " \n\t\n", "?", "— — —", "[]()**", "\u{0}\u{1}\u{2}", "این یک متن فارسی است. ایران و روسیه همکاری کردند.",
        "| a | b |\n|---|---|\n| 1 | 2 |\n", "func main() { let x = [1, 2, 3]; print(x) }",
        String(repeating: "Iran attacked Iraq. ", count: 2_000),
        "Iran " + String(repeating: "and Iraq ", count: 2_500) + "fought.",
        String(repeating: "by building ", count: 1_500) + "dikes.",
        String(repeating: "of the house ", count: 1_500), String(repeating: ",", count: 3_000), String(repeating: "( ", count: 2_000),
        "The recipe needs two eggs. Beat them well and bake the cake for an hour.", "A", "U.S.", "by", "These include", "and and and.",
    ]

    func model(_ text: String) -> ArgumentModel {
        Extractor().model(of: Document(reading: Array(text.utf8), name: "text", format: .plain))
    }

    @Test(arguments: odd + [study])
    func keepsItsRules(_ text: String) {
        let model = model(text)
        for concept in model.concepts {
            #expect(!concept.name.isEmpty && !concept.mentions.isEmpty)
            #expect(Rules.named(concept.trace.rule) != nil)
            #expect(concept.mentions.map(\.span.lower) == concept.mentions.map(\.span.lower).sorted())
            for mention in concept.mentions { #expect(model.document.sentences[mention.sentence].span.contains(mention.span)) }
        }
        for kind in ConceptKind.allCases {
            let concepts = model.concepts(of: kind)
            #expect(concepts.map(\.id.number) == Array(1..<(concepts.count + 1)))
            #expect(concepts.map(\.mentions[0].span.lower) == concepts.map(\.mentions[0].span.lower).sorted())
        }
        #expect(Set(model.links.map { "\($0.from)\($0.relation)\($0.to)" }).count == model.links.count)
        for link in model.links {
            #expect(Rules.named(link.trace.rule) != nil)
            #expect(link.relation.joins(link.from.kind, link.to.kind))
            #expect(model.document.sentences[link.evidence.sentence].span == link.evidence.span)
        }
    }

    @Test func sameTextSameModel() {
        let first = model(Self.study), second = model(Self.study)
        #expect(first.concepts == second.concepts)
        #expect(first.links == second.links)
    }

    @Test func announcedItemsAreEntriesOfTheirOwner() throws {
        let model = model(Self.study)
        let names = model.concepts(of: .strategy).map(\.name)
        for wanted in ["development of a network of allies", "formation of an alliance with Russia"] {
            #expect(names.contains(wanted), "\(names)")
        }
        let iran = try #require(model.concepts(of: .actor).first { $0.name == "Iran" })
        #expect(model.links(at: iran.id).contains { $0.relation == .employs })
    }

    @Test func keywordLinesAndHeadingsGiveNothing() {
        let model = model("Economic Sanctions\n\nKeywords: Iran, Deterrence, Sanctions\n")
        #expect(model.concepts.isEmpty)
    }

    @Test func repetitionIsOneConcept() {
        let model = model(String(repeating: "Iran built a network of allies. ", count: 50))
        #expect(model.concepts(of: .strategy).count <= 1)
        #expect(model.concepts(of: .actor).filter { $0.name == "Iran" }.count == 1)
    }

    @Test func rulesAreNamedOnce() {
        #expect(Set(Rules.all.map(\.name)).count == Rules.all.count)
        #expect(Rules.named("no such rule") == nil)
    }
}

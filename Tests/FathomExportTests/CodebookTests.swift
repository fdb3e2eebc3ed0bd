import FathomExtraction
import FathomModel
import FathomTestSupport
import FathomText
import Foundation
import Testing

@testable import FathomExport

@Suite("Codebooks in exports")
struct CodebookExportTests {
    static let rows = "actor | state | Iran\nthreat | isolation | sanctions\nstop | trade\nrule | off | doer\ndefine | Iran | The state."

    func model(of text: String, with codebook: Codebook?) -> ArgumentModel {
        Extractor(codebook: codebook).model(of: Document(reading: Array(text.utf8), name: "words.txt", format: .plain))
    }

    func json(_ model: ArgumentModel) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(JSONExporter().text(of: model).utf8)) as? [String: Any])
    }

    @Test func everyFormatNamesTheCodebook() throws {
        let model = model(of: "Iran fought ISIS.", with: try CodebookText.codebook(Self.rows, name: "my.codebook"))
        for exporter in Exporters.all { #expect(exporter.text(of: model).contains("my.codebook"), "\(exporter.name)") }
        let stated = try #require(try json(model)["codebook"] as? [String: Any])
        #expect(stated["name"] as? String == "my.codebook" && stated["sha256"] as? String == "0123")
        #expect(stated["actors"] as? Int == 1 && stated["concepts"] as? Int == 1 && stated["stops"] as? Int == 1)
        #expect(stated["rules_off"] as? [String] == ["doer"] && stated["definitions"] as? [String: String] == ["Iran": "The state."])
        let line = "codebook my.codebook: 1 actor, 1 concept, 1 stop phrase, 1 rule off, 1 definition"
        #expect(ReportExporter().text(of: model).split(separator: "\n").contains(Substring(line)))
    }

    @Test func withoutACodebookNoFormatSpeaksOfOne() throws {
        for codebook in [nil, try CodebookText.codebook("# nothing")] {
            let model = model(of: "Iran fought ISIS.", with: codebook)
            for exporter in Exporters.all { #expect(!exporter.text(of: model).contains("codebook"), "\(exporter.name)") }
        }
    }

    /// The file with its rows in use: those of the kinds given.
    func used(_ starter: String, _ rows: [CodebookRow] = CodebookRow.allCases) throws -> Codebook {
        let lines = starter.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            rows.contains { line.hasPrefix("#\($0.rawValue)\t") } ? line.dropFirst() : line
        }
        let reading = CodebookReader.read(Array(lines.joined(separator: "\n").utf8), name: "x", rules: Set(Rules.all.map(\.name)))
        guard case .codebook(let codebook) = reading else {
            Issue.record("\(reading)")
            return Codebook(name: "")
        }
        return codebook
    }

    func starter(_ model: ArgumentModel) -> String {
        CodebookStarter(model: model, rules: Rules.all.map { ($0.name, $0.summary) }).text
    }

    static let texts = ["iran-isis-strategy", "marshall-plan", "singapore-water", "smallpox"]

    func study(_ name: String) throws -> Document {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/texts/\(name).md")
        return Document(reading: Array(try Data(contentsOf: root.standardized)), name: "@" + name, format: .markdown)
    }

    @Test(arguments: texts)
    func aStarterChangesNothingUntilItsRowsAreUsed(_ name: String) throws {
        let model = Extractor().model(of: try study(name))
        let starter = starter(model)
        #expect(try used(starter, []).isEmpty)
        let whole = try used(starter)
        #expect(whole.actors.count == model.concepts(of: .actor).count && !whole.concepts.isEmpty && !whole.rulesOff.isEmpty)
    }

    @Test(arguments: texts)
    func theActorsOfAStarterAreThoseOfTheModel(_ name: String) throws {
        let model = Extractor().model(of: try study(name))
        let again = Extractor(codebook: try used(starter(model), [.actor])).model(of: try study(name))
        let actors = model.concepts(of: .actor)
        let standsAlone = { (actor: Concept) in
            let others = actors.filter { $0.id != actor.id }.flatMap(\.mentions)
            return actor.mentions.contains { mention in !others.contains { $0.span.overlaps(mention.span) } }
        }
        let wanted = Set(actors.filter(standsAlone).map { "\($0.name) \($0.actorType?.rawValue ?? "")" })
        #expect(wanted.isSubset(of: again.concepts(of: .actor).map { "\($0.name) \($0.actorType?.rawValue ?? "")" }))
    }

    @Test func aStarterOfNothingIsACodebookToo() throws {
        let starter = starter(SmallModel.empty)
        #expect(try used(starter).actors.isEmpty && starter.contains("(none found)") && starter.hasSuffix("\n"))
    }

    @Test func namesFromATextCannotBreakARow() throws {
        let starter = starter(SmallModel.model)
        #expect(try used(starter, [.actor]).actors.first?.name == "Iran" && !starter.contains("\u{1B}"))
    }
}

import FathomModel
import FathomTestSupport
import Foundation
import FoundationXML
import Testing

@testable import FathomExport

@Suite("Exports for other programs")
struct FileExporterTests {
    /// All files of an export in one text, each after its path.
    func whole(_ format: String, of basis: ExportBasis) throws -> String {
        let exporter = try #require(FileExporters.named(format))
        let files = exporter is QDPXExporter ? QDPXExporter.members(of: basis) : exporter.files(of: basis)
        return files.map { $0.path.isEmpty ? $0.text : "== \($0.path)\n\($0.text)" }.joined()
    }

    @Test(arguments: FileExporters.all.map(\.name))
    func smallModelIsWrittenAsAgreed(format: String) throws {
        try expectGolden(try whole(format, of: SmallModel.basis), "export-file-small.\(format)")
    }

    @Test(arguments: FileExporters.all.map(\.name))
    func notesAndCorrectionsAreWrittenAsAgreed(format: String) throws {
        try expectGolden(try whole(format, of: .sample), "export-file-noted.\(format)")
    }

    @Test(arguments: FileExporters.all.map(\.name))
    func whatIsLostOfNotesAndCorrectionsIsToldAsAgreed(format: String) throws {
        let exporter = try #require(FileExporters.named(format))
        try expectGolden(LossReport(of: format, exporter.losses(of: .sample)).json, "export-losses-noted.\(format)")
    }

    @Test(arguments: FileExporters.all.map(\.name))
    func everyFileEndsWithALineAndHoldsNothingHarmful(format: String) throws {
        let exporter = try #require(FileExporters.named(format))
        for basis in [SmallModel.basis, SmallModel.emptyBasis, .sample] {
            let files = exporter.files(of: basis)
            #expect(files.map(\.path) == files.map(\.path).sorted() && (files.count == 1) == (exporter.fileExtension != nil))
            let isProject = exporter is QDPXExporter
            for text in (isProject ? QDPXExporter.members(of: basis) : files).map(\.text) where !text.isEmpty {
                let known: Set<Unicode.Scalar> = isProject ? ["\n", "\t"] : ["\n"]
                let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && !known.contains($0) }
                #expect(controls.isEmpty && (text.hasSuffix("\n") || isProject) && !text.unicodeScalars.contains("\u{202E}"))
            }
        }
    }

    @Test(arguments: ["graphml", "gexf"])
    func theXMLIsWellFormedWithANodeAConceptAndAnEdgeALink(format: String) throws {
        let counter = ElementCounter()
        let parser = XMLParser(data: Data(try whole(format, of: SmallModel.basis).utf8))
        parser.delegate = counter
        #expect(parser.parse())
        #expect(counter.counts["node"] == 3 && counter.counts["edge"] == 2)
    }

    @Test func aCanvasNamesOnlyCardsThatThereAre() throws {
        let canvas = try #require(
            try JSONSerialization.jsonObject(with: Data(try whole("canvas", of: SmallModel.basis).utf8)) as? [String: [[String: Any]]])
        let cards = Set((canvas["nodes"] ?? []).compactMap { $0["id"] as? String })
        #expect(cards == ["title", "a1", "t1", "s1"])
        for edge in canvas["edges"] ?? [] {
            #expect(cards.contains(edge["fromNode"] as? String ?? "") && cards.contains(edge["toNode"] as? String ?? ""))
        }
    }

    @Test func everyRowOfJSONLinesIsAnObjectOnItsLine() throws {
        let rows = try whole("jsonl", of: SmallModel.basis).split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        #expect(rows.map { $0?["row"] as? String } == ["document", "actor", "threat", "strategy", "link", "link"])
    }

    @Test func whatAGraphLosesIsCounted() throws {
        #expect(GraphMLExporter().losses(of: SmallModel.basis).isEmpty)
        #expect(CSLExporter().losses(of: SmallModel.basis).map(\.count) == [3, 2])
        #expect(CSLExporter().losses(of: SmallModel.emptyBasis).isEmpty)
    }

    static let cells = [
        ("plain", "plain"), ("a, b", "\"a, b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+2", "'=1+2"), ("@SUM(A1)", "'@SUM(A1)"),
        ("-3.5", "-3.5"), ("-x", "'-x"), ("a\nb", "a b"), ("+1,2", "\"'+1,2\""), ("", ""),
    ]

    @Test(arguments: cells)
    func aCellIsQuotedAndRunsNothing(_ value: String, _ cell: String) {
        #expect(CSVTable.cell(value) == cell)
    }
}

/// Counts the elements of a document by name.
private final class ElementCounter: NSObject, XMLParserDelegate {
    private(set) var counts: [String: Int] = [:]

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        counts[name, default: 0] += 1
    }
}

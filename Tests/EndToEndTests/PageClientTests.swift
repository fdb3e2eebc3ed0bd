import Foundation
import Testing

/// Pages, pictures and vaults read by programs of others, where they are installed.
@Suite("Pages and their clients") struct PageClientTests {
    let program: Program
    let text = "@iran-isis-strategy"

    init() throws {
        program = try Program()
        #expect(try program.run(["note", "add", "--section", "2", "--text", "Mind </div><script>this</script>. #check", text]).status == 0)
    }

    func exported(_ format: String, _ name: String) throws -> String {
        let path = program.folder + "/" + name
        #expect(try program.run(["export", format, text, "-o", path]).status == 0)
        return path
    }

    @Test(.enabled(if: Tool.exists("chromium"), "skipped: chromium is not installed"))
    func aBrowserShowsThePage() throws {
        let path = try exported("html", "page.html")
        let folder = program.folder + "/browser"
        let options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--user-data-dir=" + folder]
        let shown = try Tool.run("chromium", options + ["--dump-dom", "file://" + path], environment: program.environment)
        #expect(
            shown.contains("<article id=\"a1\"") && shown.contains("Mind &lt;/div&gt;&lt;script&gt;this&lt;/script&gt;.")
                && !shown.contains("<script"))
    }

    @Test(.enabled(if: Tool.exists("xmllint"), "skipped: xmllint is not installed"), arguments: ["html", "svg"])
    func aStrictParserTakesIt(_ format: String) throws {
        #expect(try Tool.run("xmllint", ["--noout", "--nonet", exported(format, "out." + format)]).isEmpty)
    }

    @Test(.enabled(if: Tool.exists("rsvg-convert"), "skipped: rsvg-convert is not installed"))
    func thePictureIsDrawn() throws {
        let picture = program.folder + "/map.png"
        _ = try Tool.run("rsvg-convert", ["-o", picture, exported("svg", "map.svg")])
        #expect(try Data(contentsOf: URL(fileURLWithPath: picture)).prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
    }

    @Test(.enabled(if: PythonClient.has("yaml"), "skipped: Python has no yaml (pip install pyyaml)"))
    func anotherReaderTakesTheHeadsOfAVault() throws {
        let script = """
            import pathlib, sys, yaml
            pages = {path.stem: path.read_text() for path in pathlib.Path(sys.argv[1]).rglob('*.md')}
            heads = [yaml.safe_load(text.split('---\\n', 2)[1]) for text in pages.values()]
            assert all(isinstance(head['title'], str) and head['sha256'] for head in heads)
            print(len(pages) == len(heads), [head['tags'] for head in heads if head['fathom'] == 'note'])
            """
        #expect(try PythonClient.run(script, [exported("vault", "vault")]) == "True [['check']]\n")
    }
}

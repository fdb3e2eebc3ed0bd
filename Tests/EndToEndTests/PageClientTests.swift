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

    @Test(.enabled(if: Client.has("chromium"), "skipped: chromium is not installed"))
    func aBrowserShowsThePage() throws {
        let path = try exported("html", "page.html")
        let folder = program.folder + "/browser"
        let options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--user-data-dir=" + folder]
        let shown = try Client.run("chromium", options + ["--dump-dom", "file://" + path], in: program)
        #expect(
            shown.contains("<article id=\"a1\"") && shown.contains("Mind &lt;/div&gt;&lt;script&gt;this&lt;/script&gt;.")
                && !shown.contains("<script"))
    }

    @Test(.enabled(if: Client.has("xmllint"), "skipped: xmllint is not installed"), arguments: ["html", "svg"])
    func aStrictParserTakesIt(_ format: String) throws {
        #expect(try Client.run("xmllint", ["--noout", "--nonet", exported(format, "out." + format)], in: program).isEmpty)
    }

    @Test(.enabled(if: Client.has("rsvg-convert"), "skipped: rsvg-convert is not installed"))
    func thePictureIsDrawn() throws {
        let picture = program.folder + "/map.png"
        _ = try Client.run("rsvg-convert", ["-o", picture, exported("svg", "map.svg")], in: program)
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

/// A program of others.
enum Client {
    /// Whether it is installed.
    static func has(_ name: String) -> Bool {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.contains { FileManager.default.isExecutableFile(atPath: $0 + "/" + name) }
    }

    /// What it prints; throws if it fails.
    static func run(_ name: String, _ arguments: [String], in program: Program) throws -> String {
        let process = Process(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.environment = program.environment
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CancellationError() }
        return String(decoding: said, as: UTF8.self)
    }
}

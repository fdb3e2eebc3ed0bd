import Foundation
import Testing

@Suite("fathom config")
struct ConfigCommandTests {
    let program: Program

    init() throws {
        program = try Program()
        program.environment["XDG_CONFIG_HOME"] = program.folder + "/config"
    }

    private var path: String { program.folder + "/config/fathom/config.toml" }

    private func write(_ settings: String) throws {
        try FileManager.default.createDirectory(atPath: program.folder + "/config/fathom", withIntermediateDirectories: true)
        try settings.write(toFile: path, atomically: false, encoding: .utf8)
    }

    /// What `config check` says of one file, without the path before each line.
    private func complaints(_ settings: String) throws -> [String] {
        try write(settings)
        let result = try program.run(["config", "check"])
        guard result.status != 0 else { return [] }
        #expect(result.status == 1 && result.output.isEmpty)
        let lines = result.errors.split(separator: "\n").dropFirst().map(String.init)
        #expect(lines.allSatisfy { $0.hasPrefix(path + ":") })
        return lines.map { String($0.dropFirst(path.count + 1)) }
    }

    @Test func thePathIsTold() throws {
        #expect(try program.run(["config", "path"]).output == path + "\n")
        program.environment["XDG_CONFIG_HOME"] = "relative"
        #expect(try program.run(["config", "path"]).output == program.folder + "/.config/fathom/config.toml\n")
    }

    @Test func noFileIsNoFailure() throws {
        let result = try program.run(["config", "check"])
        #expect(result.status == 0 && result.output.contains("there is no such file"))
        #expect(try program.run(["config", "show"]).output.contains("theme = \"auto\""))
    }

    @Test func aGoodFileHolds() throws {
        let settings = """
            # My settings
            theme = "dark"
            colour = "always"
            ascii = false
            mouse = true
            editor = "nano -w"
            store = "~/words.sqlite"

            [layout]
            lists = 22.5
            notes = 30
            show-drawer = false

            [keys]
            zoom = ["Z",
                # the second one
                "F5"]
            quit = []
            wider = ">"
            """
        #expect(try complaints(settings) == [])
        let shown = try program.run(["config", "show"]).output.split(separator: "\n").map(String.init)
        for expected in [
            "theme = \"dark\" # line 2 of the file", "store = \"\(program.folder)/words.sqlite\" # line 7 of the file",
            "notes = 30 # line 11 of the file", "lists = 22.5 # line 10 of the file", "zoom = [\"Z\", \"F5\"] # line 15 of the file",
            "quit = [] # line 18 of the file", "# links: follows the size of the screen, as usual", "# why = [\"w\"]",
        ] {
            #expect(shown.contains { $0.split(separator: " ").joined(separator: " ") == expected }, "\(expected)")
        }
    }

    @Test(arguments: [
        ("thme = \"dark\"", "1: no setting is called \"thme\"; did you mean \"theme\"?"),
        ("theme = \"drak\"", "1: \"theme\" wants auto, dark, light, high-contrast, mono; did you mean \"dark\"?"),
        ("\nmouse = \"yes\"", "2: \"mouse\" wants true or false, without quotation marks"),
        ("[layout]\nlist = 99", "2: \"list\" wants a number from 2 to 98, per cent of the screen"),
        ("[layuot]\nlists = 20", "2: no setting is called \"layuot\"; did you mean \"layout\"?"),
        ("[layout]\nlsts = 20", "2: no setting is called \"lsts\"; did you mean \"lists\"?"),
        ("[keys]\nzom = \"z\"", "2: no action is called \"zom\"; did you mean \"zoom\"?"),
        ("[keys]\nzoom = \"Strg-z\"", "2: no key is called \"Strg-z\"; keys are called as in z, Space, Ctrl-d, Alt-Enter, F5"),
        ("[keys]\nzoom = 5", "2: \"zoom\" wants a key, or keys between brackets, as in [\"z\", \"F5\"]"),
        ("[keys]\nzoom = \"4\"", "2: \"4\" is a digit, which goes to a pane or repeats a motion; take another key"),
        ("[keys]\nsave-note = \"s\"", "2: \"s\" types itself where \"save-note\" is; take one with Ctrl or Alt"),
        ("[keys]\nzoom = \"x\"\nwhy = \"x\"", "3: \"x\" is given to \"zoom\" already"),
        ("[keys]\ncancel = []", "2: \"Ctrl-c\" always cancels, so that there is a way out of everything; leave it to \"cancel\""),
        ("theme = \"dark\"\ntheme = \"light\"", "2: \"theme\" is set in line 1 already; keep one of the two"),
    ])
    func aWrongLineIsNamed(_ settings: String, _ complaint: String) throws {
        #expect(try complaints(settings) == [complaint])
    }

    @Test(arguments: ["theme = dark", "theme =", "= 4", "[keys", "zoom = [\"z\"", "editor = \"nano", "\u{1}"])
    func whatIsNoTOMLSpoilsNoOtherLine(_ line: String) throws {
        let found = try complaints("mouse = false\n\(line)\nascii = true\n")
        #expect(found.count == 1 && found[0].hasPrefix("2: this is no TOML: "))
        #expect(!found[0].hasControls)
        let shown = try program.run(["config", "show"]).output
        #expect(shown.contains("line 1 of the file") && shown.contains("line 3 of the file"))
    }

    @Test func theEnvironmentComesFirst() throws {
        try write("theme = \"dark\"\ncolour = \"always\"\neditor = \"nano\"\nstore = \"/a.sqlite\"\n")
        program.environment["FATHOM_THEME"] = "light"
        program.environment["NO_COLOR"] = "1"
        program.environment["VISUAL"] = "ed \"-s\""
        program.environment["FATHOM_STORE"] = "/b.sqlite"
        let shown = try program.run(["config", "show"]).output.split(separator: "\n").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        for expected in [
            "theme = \"light\" # FATHOM_THEME", "colour = \"never\" # NO_COLOR", "editor = \"ed \\\"-s\\\"\" # VISUAL",
            "store = \"/b.sqlite\" # FATHOM_STORE",
        ] {
            #expect(shown.contains(expected), "\(expected)")
        }
    }

    @Test func whatIsShownCanBeReadAgain() throws {
        try write("theme = \"light\"\n[keys]\nzoom = \"F5\"\nwhy = [\"\\\\\", \"\\\"\"]\n")
        let shown = try program.run(["config", "show"]).output
        let uncommented = shown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("# ") && line.contains(" = [") ? String(line.dropFirst(2)) : String(line)
        }
        #expect(try complaints(shown) == [])
        let clashes = try complaints(uncommented.joined(separator: "\n"))
        #expect(
            clashes.allSatisfy {
                $0.contains("always cancels") || $0.contains("is a digit") || $0.contains("types itself") || $0.contains("already")
            })
    }

    @Test func theStoreOfTheFileIsUsed() throws {
        try write("store = \"~/mine.sqlite\"\n")
        let text = try program.file("words.txt", Data("Iran fought ISIS.\n".utf8))
        #expect(try program.run(["note", "add", "--section", "1", "--text", "A note.", text]).status == 0)
        #expect(FileManager.default.fileExists(atPath: program.folder + "/mine.sqlite"))
    }

    @Test func theExplorerTakesTheSettings() throws {
        try write("ascii = true\nthme = \"dark\"\n[layout]\nlists = 50\n[keys]\nzoom = \"Z\"\nwhy = \"X\"\n")
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start()
        try terminal.wait {
            $0.contains("Iran") && $0.contains("config.toml:2: no setting is called \"thme\"") && !$0.contains("reading...")
        }
        let screen = try terminal.screen()
        #expect(!screen.contains("│") && screen.contains("X why"))
        #expect(screen.split(separator: "\n").contains { $0.prefix { $0 != "|" }.count == 40 })
        try terminal.press("z")
        try terminal.press("Z")
        try terminal.wait { $0.contains("1 Actors  2 Threats") && $0.contains("Z shows all again") }
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
    }

    @Test func theCommandLineComesFirstOfAll() throws {
        try write("ascii = true\n")
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start("--no-ascii")
        try terminal.wait { $0.contains("Iran") && $0.contains("│") }
    }
}

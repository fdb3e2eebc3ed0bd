import Foundation
import Testing

/// What must not lose a note: kills, a second writer, a disk that is full or may not be written, a lock, odd words.
@Suite("Notes survive", .serialized)
struct StoreTortureTests {
    let program: Program
    let text: String

    init() throws {
        program = try Program()
        text = try program.file("text.md", Data("# One\n\nIran fought ISIS.\n\n# Two\n\nRussia helped.\n".utf8))
    }

    func add(_ words: String, store: String? = nil) throws -> Program.Result {
        let store = store.map { ["--store", $0] } ?? []
        return try program.run(["note", "add", "--section", "1", "--text", words] + store + [text])
    }

    /// Every word of `words` is there, once each; of the rest each is there at most once. The store is whole.
    func expectKept(_ words: [String], sent: [String], store: [String] = []) throws {
        let bodies = try program.bodies(store)
        #expect(Set(bodies).count == bodies.count)
        #expect(Set(words).subtracting(bodies) == [] && Set(bodies).subtracting(sent) == [])
        #expect(try program.run(["backup", "now"] + store).status == 0)
    }

    /// The moments are spread over the time that an undisturbed run takes, and somewhat beyond.
    @Test func killedWhileAddingFromTheShell() throws {
        let start = Date()
        #expect(try add("first").status == 0)
        let whole = Date().timeIntervalSince(start)
        var (sent, acknowledged) = (["first"], ["first"])
        for round in 0..<40 {
            let words = "words of round \(round) " + String(repeating: "x", count: 200 * round)
            sent.append(words)
            let run = try Running(program, ["note", "add", "--section", "1", "--text", words, text])
            Thread.sleep(forTimeInterval: whole * 1.3 * Double(round * 7 % 40) / 40)
            run.kill()
            if run.output.contains("saved note") { acknowledged.append(words) }
        }
        try expectKept(acknowledged, sent: sent)
    }

    @Test func killedWhileAddingThroughTheScreen() throws {
        let tmux = try Tmux(program, columns: 80, rows: 24)
        var (sent, acknowledged): ([String], [String]) = ([], [])
        for round in 0..<20 {
            let words = "screen\(round)"
            sent.append(words)
            try tmux.start(text)
            try tmux.wait { $0.contains("Iran") && $0.contains("Text") }
            try tmux.type("a")
            try tmux.type(words)
            try tmux.wait(for: words)
            try tmux.press("C-s")
            if round.isMultiple(of: 2) {
                try tmux.wait(for: "Saved.")
                acknowledged.append(words)
            } else {
                Thread.sleep(forTimeInterval: 0.002 * Double(round))
            }
            kill(try tmux.pid(), SIGKILL)
            try tmux.wait(for: "ended 137")
            try tmux.type("stty sane; printf '\\033[?1049l'; clear; echo ready-$((1))")
            try tmux.press("C-j")
            try tmux.wait { $0.contains("ready-1") && !$0.contains("ended") }
        }
        try expectKept(acknowledged, sent: sent)
    }

    @Test func twoWritersLoseNothingAndWriteNothingTwice() async throws {
        #expect(try add("first").status == 0)
        let (count, program, text) = (12, SharedProgram(program), text)
        try await withThrowingTaskGroup(of: [Int32].self) { group in
            for writer in 0..<2 {
                group.addTask {
                    try (0..<count).map { number in
                        try program.run(["note", "add", "--section", "2", "--text", "\(writer)-\(number)", text])
                    }
                }
            }
            for try await statuses in group { #expect(statuses == [Int32](repeating: 0, count: count)) }
        }
        let all = (0..<2).flatMap { writer in (0..<count).map { "\(writer)-\($0)" } } + ["first"]
        try expectKept(all, sent: all)
    }

    @Test func anotherFathomsNoteShowsAndAClashAsks() throws {
        #expect(try add("first").status == 0)
        let tmux = try Tmux(program, columns: 80, rows: 24)
        try tmux.start(text)
        try tmux.wait(for: "1 note")
        #expect(try add("second").status == 0)
        try tmux.wait(for: "2 notes")
        try tmux.press("7")
        try tmux.wait(for: "second")
        try tmux.press("e")
        try tmux.type(" of mine")
        try tmux.wait(for: "first of mine")
        #expect(try program.run(["note", "edit", "1", "--text", "first of theirs"]).status == 0)
        try tmux.press("C-s")
        try tmux.wait { $0.contains("Changed meanwhile") && $0.contains("first of mine") && $0.contains("first of theirs") }
        #expect(try program.bodies() == ["first of theirs", "second"])
        try tmux.type("b")
        try tmux.wait(for: "Saved.")
        #expect(try program.bodies() == ["first of theirs\n\nfirst of mine", "second"])
    }

    /// SQLite's lock of a writer that commits, taken by a program that never ends its write.
    @Test func aLockThatIsHeldIsSaidAndNothingIsLost() throws {
        #expect(try add("first").status == 0)
        let path = program.folder + "/data/fathom/notes.sqlite"
        let descriptor = open(path, O_RDWR)
        var lock = flock()
        (lock.l_type, lock.l_whence, lock.l_start, lock.l_len) = (Int16(F_WRLCK), Int16(SEEK_SET), 0x4000_0000, 512)
        #expect(fcntl(descriptor, F_SETLK, &lock) == 0)
        let refused = try add("second")
        #expect(refused.status == 75 && refused.errors.contains("in use by another program") && refused.output.isEmpty)
        close(descriptor)
        #expect(try add("third").status == 0)
        #expect(try program.bodies() == ["first", "third"])
    }

    @Test func aFolderThatIsGoneIsMadeAnew() throws {
        #expect(try add("first").status == 0)
        try FileManager.default.removeItem(atPath: program.folder + "/data")
        #expect(try add("second").status == 0)
        #expect(try program.bodies() == ["second"])
        let inFile = try add("x", store: text + "/notes.sqlite")
        #expect(inFile.status == 73 || inFile.status == 66)
    }

    @Test func oddWordsComeBackToTheByteAsAnArgumentOfTheirOwn() throws {
        let odd =
            NoteCommandTests.words + ["-x", "--", "-", "---\n", "\\0", "'; DROP TABLE note; --", String(repeating: "long ", count: 20_000)]
        for words in odd { #expect(try add(words).status == 0) }
        #expect(try program.bodies().map { Array($0.utf8) } == odd.map { Array($0.utf8) })
    }
}

/// Disks of their own, which only root can make. CI has root; elsewhere these say that they were left out.
@Suite(
    "Notes survive a disk that refuses", .serialized,
    .enabled(if: geteuid() == 0 && SmallDisk.canBeMade, "needs root, to mount a small disk"))
struct StoreDiskTests {
    let program: Program
    let text: String
    let disk: SmallDisk

    init() throws {
        program = try Program()
        text = try program.file("text.md", Data("# One\n\nIran fought ISIS.\n".utf8))
        disk = try SmallDisk(at: program.folder + "/disk", size: "600k")
    }

    var store: [String] { ["--store", disk.path + "/notes.sqlite"] }

    func add(_ words: String) throws -> Program.Result {
        try program.run(["note", "add", "--section", "1", "-", text] + store, input: Data(words.utf8))
    }

    @Test func aFullDiskIsSaidAndEveryNoteBeforeIsThere() throws {
        var saved: [String] = []
        var refused: Program.Result?
        while refused == nil, saved.count < 100 {
            let words = "\(saved.count) " + String(repeating: "x", count: 20_000)
            let result = try add(words)
            if result.status == 0 { saved.append(words) } else { refused = result }
        }
        #expect(refused?.status == 74 && refused?.errors.contains("is full; nothing was saved") == true)
        #expect(try !saved.isEmpty && program.bodies(store) == saved)
        #expect(try program.run(["note", "delete", "1"] + store).status != 73)
    }

    @Test func aFullDiskLeavesTheWordsOnTheScreenAndInAFile() throws {
        #expect(try add("first").status == 0)
        disk.fill("filler")
        let tmux = try Tmux(program, columns: 80, rows: 24)
        try tmux.start("--store \(disk.path)/notes.sqlite \(text)")
        try tmux.wait { $0.contains("Iran") && $0.contains("Text") }
        try tmux.type("a")
        try tmux.type("do not lose this")
        try tmux.press("C-s")
        try tmux.wait(for: "nothing was saved; make room")
        #expect(try tmux.screen().contains("do not lose this"))
        try FileManager.default.removeItem(atPath: disk.path + "/filler")
        try tmux.press("C-s")
        try tmux.wait(for: "Saved.")
        #expect(try program.bodies(store) == ["first", "do not lose this"])
    }

    @Test func aReadOnlyDiskIsReadAndNotWritten() throws {
        #expect(try add("first").status == 0)
        try disk.mount(options: "remount,ro")
        #expect(try program.bodies(store) == ["first"])
        let refused = try add("second")
        #expect(refused.status == 77 && refused.errors.contains("may not be written; nothing was saved"))
        #expect(
            try program.run(["note", "add", "--section", "1", "--text", "x", "--store", disk.path + "/other.sqlite", text]).status == 73)
        try disk.mount(options: "remount,rw")
        #expect(try add("third").status == 0)
        #expect(try program.bodies(store) == ["first", "third"])
    }
}

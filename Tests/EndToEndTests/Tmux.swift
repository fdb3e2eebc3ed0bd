import Foundation
import Testing

/// A terminal of a fixed size on a tmux server of its own, with a shell in it.
final class Tmux {
    /// How long to wait for something to show before giving up, in seconds. It is never waited out when all is well, however busy the machine is.
    static let patience = 120.0

    private let socket = "fathom-test-" + UUID().uuidString
    private let program: Program

    /// Starts a shell in the environment of `program`. The server ends with this value, and with the tests, should they be ended by force.
    init(_ program: Program, columns: Int, rows: Int) throws {
        self.program = program
        let tests = ProcessInfo.processInfo.processIdentifier
        let watch = "(tail --pid=\(tests) -f /dev/null; tmux -L \(socket) kill-session) > /dev/null 2>&1 &"
        let shell = "\(watch) exec env PS1='$ ' ENV= sh"
        try run(["new-session", "-d", "-x", String(columns), "-y", String(rows), shell])
        try run(["set-option", "-g", "window-size", "manual"])
        try wait { $0.contains("$") }
    }

    /// The server goes with its only session. It must not be asked to end by a signal: signals are held back on the threads that run tests, and so in
    /// all that is started from them.
    deinit {
        _ = try? run(["kill-session"])
    }

    /// Types a line into the shell and presses Enter.
    func type(line: String) throws {
        try type(line)
        try press("Enter")
    }

    /// Types text as it stands.
    func type(_ text: String) throws {
        try run(["send-keys", "-l", "--", text])
    }

    /// Presses keys, by tmux's names for them.
    func press(_ keys: String...) throws {
        try press(keys)
    }

    /// Presses keys, by tmux's names for them.
    func press(_ keys: [String]) throws {
        try run(["send-keys"] + keys)
    }

    func resize(columns: Int, rows: Int) throws {
        try run(["resize-window", "-x", String(columns), "-y", String(rows)])
    }

    /// Starts the program in the shell; its number is in `pid` afterwards.
    func start(_ arguments: String = "", before: String = "") throws {
        try type(line: "\(before)sh -c 'echo $$ > \"$HOME/pid\"; exec \(Program.path) \(arguments)'; echo ended $?")
    }

    /// The number of the process that `start` began.
    func pid() throws -> Int32 {
        let text = try String(contentsOfFile: program.folder + "/pid", encoding: .utf8)
        return try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    /// The lines on the screen.
    func screen() throws -> String {
        try run(["capture-pane", "-p"])
    }

    /// The lines on the screen with the sequences of their colours.
    func styledScreen() throws -> String {
        try run(["capture-pane", "-e", "-p"])
    }

    /// What was put on tmux's own clipboard last.
    func clipboard() throws -> String {
        try run(["show-buffer"])
    }

    /// Looks at the screen until `condition` holds and nothing moves any more, and returns it as it is then; fails after `patience`.
    /// - Parameter moving: whether something goes on moving meanwhile, such as a line of progress, so that no two looks need be alike.
    @discardableResult
    func wait(
        moving: Bool = false, at location: SourceLocation = #_sourceLocation, until condition: (String) -> Bool
    ) throws -> String {
        let end = Date().addingTimeInterval(Self.patience)
        var shown = ""
        while Date() < end {
            shown = try screen()
            Thread.sleep(forTimeInterval: 0.02)
            if condition(shown), try moving || screen() == shown { return shown }
        }
        Issue.record("what was waited for did not show; the screen is:\n\(shown)", sourceLocation: location)
        throw CancellationError()
    }

    /// Looks until `text` is on the screen.
    @discardableResult
    func wait(for text: String, at location: SourceLocation = #_sourceLocation) throws -> String {
        try wait(at: location) { $0.contains(text) }
    }

    /// Runs tmux. Its server outlives the call and must hold no file of the test's, or the end of the call would not be noticed: bash closes
    /// them all first.
    @discardableResult
    private func run(_ arguments: [String]) throws -> String {
        let closing = "for f in /proc/self/fd/*; do n=${f##*/}; ((n > 2)) && eval \"exec $n>&-\"; done 2>/dev/null; exec tmux \"$@\""
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", closing, "bash", "-L", socket, "-f", "/dev/null", "-u"] + arguments
        process.environment = program.environment
        process.currentDirectoryURL = URL(fileURLWithPath: program.folder)
        let output = try program.file("tmux.out", Data())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self)
    }
}

import Foundation

/// The built program, run in a world of its own: a home, notes and state that are gone with the value.
final class Program {
    /// How a run ended.
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// A folder for texts and everything else.
    let folder: String
    /// What the program finds in its environment.
    var environment: [String: String]

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("fathom-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
        environment = [
            "HOME": folder, "XDG_DATA_HOME": folder + "/data", "XDG_STATE_HOME": folder + "/state", "TMPDIR": folder, "TZ": "UTC",
            "LANG": "C.UTF-8", "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        ]
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The binary that was built together with these tests: it lies beside the program that runs them.
    static let path: String = {
        let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: runner).deletingLastPathComponent().appendingPathComponent("fathom").path
    }()

    /// Writes a file into the folder and returns its path.
    func file(_ name: String, _ content: some DataProtocol) throws -> String {
        let path = folder + "/" + name
        try Data(content).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// Runs the program to its end. Output is caught in files, so that no pipe can fill up.
    func run(_ arguments: [String], input: Data = Data()) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let name = UUID().uuidString
        process.standardInput = FileHandle(forReadingAtPath: try file(name + ".in", input))
        let (output, errors) = (try file(name + ".out", Data()), try file(name + ".err", Data()))
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return Result(status: status, output: try Self.text(output), errors: try Self.text(errors))
    }

    /// Runs the program and reads its output as JSON.
    func json(_ arguments: [String], input: Data = Data()) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(try run(arguments, input: input).output.utf8))
    }

    /// The words of all notes, in the order of the list.
    func bodies(_ arguments: [String] = []) throws -> [String] {
        let notes = try json(["note", "list", "--json"] + arguments) as? [[String: Any]] ?? []
        return notes.compactMap { $0["body"] as? String }
    }

    /// The files with words of notes that are not saved.
    func draftFiles() throws -> [String] {
        let folder = folder + "/data/fathom"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasPrefix("notes.sqlite-draft-") && $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
    }

    /// The words in them.
    func drafts() throws -> [String] {
        try draftFiles().map { Self.words(ofDraft: try Self.text($0)) }
    }

    /// The words in the file of a draft: what stands behind the first empty line.
    static func words(ofDraft content: String) -> String {
        content.range(of: "\n\n").map { String(content[$0.upperBound...]) } ?? content
    }

    /// Looks until `condition` holds; gives up without a word after a while, for what is tried next tells what is wrong.
    func wait(until condition: () throws -> Bool) throws {
        for _ in 0..<400 where try !condition() { Thread.sleep(forTimeInterval: 0.05) }
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
}

extension String {
    /// Whether the text holds a control character other than a line feed: nothing that a pipe may receive does.
    var hasControls: Bool {
        unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) }
    }
}

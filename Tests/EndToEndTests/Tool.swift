import Foundation

/// A program of the machine, run by its name.
enum Tool {
    /// Whether it is there.
    static func exists(_ name: String) -> Bool { (try? run("sh", ["-c", "command -v \(name)"])) != nil }

    /// What it prints; throws if it fails.
    static func run(_ name: String, _ arguments: [String], environment: [String: String]? = nil) throws -> String {
        let process = Process(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        if let environment { process.environment = environment }
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed() }
        return String(decoding: said, as: UTF8.self)
    }

    private struct Failed: Error {}
}

/// The Python of the machine, or the one that FATHOM_PYTHON names, as a client of what Fathom writes.
enum PythonClient {
    /// Its name or path.
    static var python: String { ProcessInfo.processInfo.environment["FATHOM_PYTHON"] ?? "python3" }

    /// Whether it can import those modules.
    static func has(_ modules: String...) -> Bool {
        let script = "import importlib.util as u, sys; sys.exit(any(u.find_spec(name) is None for name in sys.argv[1:]))"
        return (try? run(script, modules)) != nil
    }

    /// What a script prints; throws if it fails.
    static func run(_ script: String, _ arguments: [String]) throws -> String { try Tool.run(python, ["-c", script] + arguments) }
}

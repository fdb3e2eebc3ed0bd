import Foundation

/// A run of the program that is going on.
final class Running {
    private let process = Process()
    private let outputPath: String

    /// Starts the program.
    init(_ program: Program, _ arguments: [String]) throws {
        outputPath = try program.file(UUID().uuidString + ".out", Data())
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = arguments
        process.environment = program.environment
        process.currentDirectoryURL = URL(fileURLWithPath: program.folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: outputPath)
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Ends it at once, wherever it is, and waits until it is gone.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// What it has written so far.
    var output: String { (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "" }
}

/// A program that several tasks run at the same time; each run is a process of its own.
struct SharedProgram: Sendable {
    private let environment: [String: String]
    private let folder: String

    init(_ program: Program) {
        (environment, folder) = (program.environment, program.folder)
    }

    /// Runs it to its end and returns its status.
    func run(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

/// A disk in memory that is full soon; gone with the value.
final class SmallDisk {
    /// Where it is mounted.
    let path: String

    /// Mounts it at a new folder.
    init(at path: String, size: String) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try mount(options: "size=" + size)
    }

    deinit {
        _ = try? Self.run("/bin/umount", ["-l", path])
    }

    /// Mounts it, again with other options.
    func mount(options: String) throws {
        guard try Self.run("/bin/mount", ["-t", "tmpfs", "-o", options, "tmpfs", path]) == 0 else { throw CancellationError() }
    }

    /// Writes a file until nothing more goes onto the disk.
    func fill(_ name: String) {
        let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT, 0o600)
        let bytes = [UInt8](repeating: 1, count: 512)
        while write(descriptor, bytes, bytes.count) > 0 {}
        close(descriptor)
    }

    /// Whether this machine lets us mount one.
    static let canBeMade: Bool = {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fathom-disk-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return (try? SmallDisk(at: folder, size: "100k")) != nil
    }()

    private static func run(_ path: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

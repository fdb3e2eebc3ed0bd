import ArgumentParser
import CFathomData
import FathomText
import Foundation
import Glibc

/// Times many short texts: opening a folder the first and the second time, the corpus, the filter of lines on one core and on all, and its memory.
struct ManyBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-many", abstract: "Time a folder of abstracts, the corpus and the filter of lines.")

    @Option(help: "The release binary to time.") var fathom = ".build/release/fathom"
    @Option(help: "How many abstracts.") var texts = 1_000
    @Option(help: "Runs of each; the least counts.") var runs = 3

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fathom-many-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let abstracts = try Abstracts(count: texts, in: folder)
        for name in ["HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
            unsafe setenv(name, folder + "/own", 1)
        }
        let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        print("\(texts) abstracts of \(abstracts.words / texts) words, \(cores) cores, the least of \(runs) runs")
        try report("fathom FOLDER until all are read, s") { try explored(abstracts.folder, fresh: true) }
        try report("the same the second time, s") { try explored(abstracts.folder, fresh: false) }
        try report("fathom corpus FOLDER, the first time, s") { try timed(["corpus", abstracts.folder], fresh: true).seconds }
        try report("the same the second time, s") { try timed(["corpus", abstracts.folder], fresh: false).seconds }
        let one = try report("extract --jsonl -, --jobs 1, s") { try filtered(abstracts.lines, ["--jobs", "1"]).seconds }
        let all = try report("extract --jsonl -, all cores, s") { try filtered(abstracts.lines, []).seconds }
        print("  \(padded("all cores against one")) \(rounded(one / all))")
        try report("extract of one abstract, exec to exit, ms") { try timed(["extract", abstracts.first], fresh: false).seconds * 1_000 }
        try report("memory of the filter, MiB") { try filtered(abstracts.lines, []).memory }
        let more = try Abstracts(count: texts * 10, in: folder + "/more")
        try report("memory of it for ten times as many, MiB", runs: 1) { try filtered(more.lines, []).memory }
    }

    @discardableResult
    private func report(_ name: String, runs: Int? = nil, _ measure: () throws -> Double) rethrows -> Double {
        var least = Double.infinity
        for _ in 0..<(runs ?? self.runs) { least = min(least, try measure()) }
        print("  \(padded(name)) \(rounded(least))")
        return least
    }

    private func padded(_ name: String) -> String { name + String(repeating: " ", count: max(0, 44 - name.count)) }

    private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    private func forget() { try? FileManager.default.removeItem(atPath: ProcessInfo.processInfo.environment["HOME"] ?? "/nowhere") }

    /// Seconds until the last byte that the explorer paints of a folder before it is still for a second.
    private func explored(_ folder: String, fresh: Bool) throws -> Double {
        if fresh { forget() }
        let terminal = try PseudoTerminal([fathom, folder])
        var last = terminal.started
        while let part = terminal.read(within: 1_000) { last = part.at }
        _ = terminal.quit("Q")
        return Double(last - terminal.started) / 1e9
    }

    private func filtered(_ lines: String, _ options: [String]) throws -> (seconds: Double, memory: Double) {
        try timed(["extract", "--jsonl", "-"] + options, input: lines, fresh: false)
    }

    /// Seconds and greatest memory in MiB of a run whose output nobody keeps.
    private func timed(_ arguments: [String], input: String = "/dev/null", fresh: Bool) throws -> (seconds: Double, memory: Double) {
        if fresh { forget() }
        let script = "input=$1; shift; exec \"$0\" \"$@\" < \"$input\" > /dev/null"
        let terminal = try PseudoTerminal(["sh", "-c", script, fathom, input] + arguments)
        let memory = terminal.memoryToTheEnd()
        return (Double(PseudoTerminal.now() - terminal.started) / 1e9, Double(memory) / 1_024)
    }
}

/// Abstracts made of sentences of the bundled studies, each another choice of them, as files of a folder and as one file of JSON Lines.
private struct Abstracts {
    let folder: String
    let lines: String
    let first: String
    private(set) var words = 0

    init(count: Int, in place: String) throws {
        folder = place + "/texts"
        lines = place + "/texts.jsonl"
        first = folder + "/0.txt"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let sentences = Self.sentences()
        var all = Data()
        for number in 0..<count {
            let chosen = (0..<8).map { sentences[(number * 7 + $0 + number / sentences.count) % sentences.count] }
            let text = chosen.joined(separator: " ") + " This is abstract \(number)."
            words += text.split(separator: " ").count
            try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: "\(folder)/\(number).txt"))
            all += try JSONSerialization.data(withJSONObject: ["id": "\(number)", "text": text], options: .sortedKeys) + Data("\n".utf8)
        }
        try all.write(to: URL(fileURLWithPath: lines))
    }

    /// The sentences of all bundled studies that are running text.
    private static func sentences() -> [String] {
        (0..<fathom_resource_count()).flatMap { index -> [String] in
            let resource = unsafe fathom_resource_at(index)
            guard unsafe String(cString: resource.path).hasPrefix("texts/") else { return [] }
            let bytes = unsafe Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
            let study = Document(reading: bytes, name: "study", format: .markdown)
            return study.paragraphs.filter { $0.kind == .text }.flatMap { paragraph in
                study.sentences[paragraph.sentences].map { study.reading(of: $0.span) }
            }
        }
    }
}

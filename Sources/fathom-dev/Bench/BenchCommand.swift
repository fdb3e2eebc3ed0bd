import ArgumentParser
import CFathomData
import Glibc

/// Times Fathom beside less on the bundled study, in one run, interleaved.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Time first paint, keys and extraction beside less, on the bundled study and on long texts.")

    @Option(help: "The release binary to time.") var fathom = ".build/release/fathom"
    @Option(help: "Runs of each program.") var runs = 15
    @Option(help: "A Python with spaCy and en_core_web_sm, timed beside us; see Tools/train/README.md.")
    var python = ".build/train/venv/bin/python"
    @Option(help: "Presses of j, and as many of k, in a run.") var presses = 30

    @Flag(help: "Time only the finder, among 100,000 entries.") var finder = false
    @Flag(help: "Weigh only keys, without a terminal.") var keys = false
    @Flag(help: "Print what is sent for a press of each key.") var bytes = false

    @Flag(help: "Time only the editor, in a note of 100,000 characters.") var editor = false

    func run() throws {
        if !keys { EditorBench().report() }
        if editor { return }
        if !keys { FinderBench(entries: 100_000).report() }
        if !finder { KeyBench(presses: presses, showsBytes: bytes).report() }
        if finder || keys { return }
        let study = try writeStudy()
        defer { _ = unsafe unlink(study) }
        // No place to remember anything in: every run begins at the top of the text.
        unsafe setenv("XDG_STATE_HOME", "/dev/null", 1)
        let contestants = [
            Contestant(name: "less", command: ["less", study], expected: ["title: Turning", "fathom-bench"], quit: "q"),
            Contestant(name: "fathom", command: [fathom], expected: ["The study begins", "help"], quit: "q"),
        ]
        var results: [String: [Run]] = [:]
        for _ in 0..<runs {
            for contestant in contestants {
                results[contestant.name, default: []].append(try fathom_dev.run(contestant, presses: presses))
            }
        }
        report(results)
        try reportExtraction()
        MapBench().report()
        try LargeTextBench(fathom: fathom, python: python, runs: runs).report()
    }

    /// The bundled study as a file that less can open; the caller removes it.
    private func writeStudy() throws -> String {
        let study = unsafe fathom_resource_at(0)
        var path = Array("/tmp/fathom-bench-XXXXXX".utf8CString)
        let file = unsafe mkstemp(&path)
        guard file >= 0 else { throw PseudoTerminal.Failure(description: "no temporary file to be had") }
        defer { close(file) }
        _ = unsafe write(file, study.bytes, study.count)
        return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func report(_ results: [String: [Run]]) {
        let less = results["less"] ?? []
        let ours = results["fathom"] ?? []
        print("bundled study, 80x24, \(runs) runs each, interleaved; median (less | fathom | ratio)")
        row("first frame, ms", less.map(\.frame), ours.map(\.frame))
        print(line("the same, first quarter, ms", quarter(less.map(\.frame)), quarter(ours.map(\.frame))))
        row("bytes of the first frame", less.map { Double($0.frameBytes) }, ours.map { Double($0.frameBytes) })
        row("key to repaint, ms", less.flatMap(\.keys), ours.flatMap(\.keys))
        let tails = (percentile95(less.flatMap(\.keys)), percentile95(ours.flatMap(\.keys)))
        print(line("key to repaint, p95, ms", tails.0, tails.1))
        row("bytes a key", less.flatMap(\.keyBytes), ours.flatMap(\.keyBytes))
        row("memory, MiB", less.map { Double($0.memory) / 1024 }, ours.map { Double($0.memory) / 1024 })
    }

    private func row(_ name: String, _ less: [Double], _ ours: [Double]) {
        print(line(name, median(less), median(ours)))
    }

    private func line(_ name: String, _ less: Double, _ ours: Double) -> String {
        let padded = name + String(repeating: " ", count: max(0, 28 - name.count))
        return "  \(padded) \(rounded(less)) | \(rounded(ours)) | \(rounded(less > 0 ? ours / less : 0))"
    }

    private func rounded(_ value: Double) -> String {
        String((value * 100).rounded() / 100)
    }

    /// From exec to exit, output thrown away.
    private func reportExtraction() throws {
        var times: [Double] = []
        for _ in 0..<runs {
            let terminal = try PseudoTerminal(["sh", "-c", "exec \"$0\" extract @iran-isis-strategy > /dev/null", fathom])
            let started = terminal.started
            while terminal.read(within: 5_000) != nil {}
            times.append(milliseconds(from: started, to: PseudoTerminal.now()))
            _ = terminal.quit("")
        }
        print("extract @iran-isis-strategy, exec to exit: median \(rounded(median(times))) ms, least \(rounded(times.min() ?? 0)) ms")
    }
}

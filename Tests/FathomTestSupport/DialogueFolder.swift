import FathomExtraction
import FathomModel
import FathomScreen
import FathomText
import FathomUI
import Foundation

/// A folder in Tests/Dialogues: what somebody types in the plain dialogue, and the golden file with all that is said.
///
/// The file `typed` begins with lines about the texts: `text NAME ...` (sample, unread, or a file of the folder), `typed` (somebody sits at a
/// terminal), `greeting`. Behind a line `---` every line is typed as it stands, save for those that begin with `!`: `!ready`, `!part PERCENT`,
/// `!progress BYTES TOTAL PERCENT SECONDS`, `!stopped PERCENT`, `!unreadable TEXT WORDS`, `!fail WORDS` (the next note cannot be saved), `!refuse WORDS`,
/// `!end` (the end of the input) and `!hangup`. Lines that begin with # say something to readers of the file.
public struct DialogueFolder: Sendable, CustomStringConvertible {
    /// Where it is.
    public let url: URL
    public var description: String { url.lastPathComponent }

    /// Every dialogue of this package, by name.
    public static var all: [DialogueFolder] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appending(path: "Dialogues")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.sorted().map { DialogueFolder(url: folder.appending(path: $0)) }
            .filter { FileManager.default.fileExists(atPath: $0.url.appending(path: "typed").path()) }
    }

    /// The golden file.
    public var golden: URL { url.appending(path: "golden") }

    /// Plays what is typed: all that is printed, as the golden file holds it.
    public func play() throws -> String {
        let lines = try String(contentsOf: url.appending(path: "typed"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
        let head = lines.prefix { $0 != "---" }
        let words = head.map { $0.split(separator: " ").map(String.init) }
        let models = try words.filter { $0.first == "text" }.flatMap { try $0.dropFirst().map(model) }
        let state = State(
            texts: models.map(\.start), greeting: head.contains("greeting"), look: Look(theme: .mono, glyphs: .ascii),
            ruleSentences: SampleModel.ruleSentences)
        var player = DialoguePlayer(Dialogue(state, isScripted: !head.contains("typed")), models: models)
        for line in lines.dropFirst(head.count + 1).dropLast() { player.play(String(line)) }
        return player.transcript
    }

    /// What a text is at first and when it has been read.
    private func model(_ name: String) throws -> DialoguePlayer.Text {
        switch name {
        case "sample": return DialoguePlayer.Text(start: SampleModel.empty, ready: SampleModel.model, comesAtOnce: true)
        case "unread": return DialoguePlayer.Text(start: SampleModel.empty, ready: SampleModel.model, comesAtOnce: false)
        default:
            let bytes = Array(try Data(contentsOf: url.appending(path: name)))
            let document = Document(reading: bytes, name: name, format: name.hasSuffix(".md") ? .markdown : .plain)
            return DialoguePlayer.Text(start: ArgumentModel(empty: document), ready: Extractor().model(of: document), comesAtOnce: true)
        }
    }
}

/// Plays the lines of a dialogue and writes down what is printed.
struct DialoguePlayer {
    /// One text, at first and when it has been read.
    struct Text {
        let start: ArgumentModel
        let ready: ArgumentModel
        /// Whether it is read before the first line is typed.
        let comesAtOnce: Bool
    }

    /// What was printed.
    private(set) var transcript = ""
    private var dialogue: Dialogue
    private var world = ReplayWorld()
    private let texts: [Text]

    init(_ dialogue: Dialogue, models: [Text]) {
        self.dialogue = dialogue
        texts = models
        for place in texts.indices {
            take(.notesLoaded(text: place, []))
            if texts[place].comesAtOnce { take(.modelReady(text: place, texts[place].ready)) }
        }
    }

    /// Types a line, or lets something else happen.
    mutating func play(_ line: String) {
        guard line.hasPrefix("!") else { return type(line) }
        let words = line.dropFirst().split(separator: " ").map(String.init)
        let rest = words.dropFirst().joined(separator: " ")
        let numbers = words.compactMap { Int($0) }
        switch words.first {
        case "ready": take(.modelReady(text: 0, texts[0].ready))
        case "part": take(.modelSoFar(text: 0, texts[0].ready.part(percent: numbers[0])))
        case "progress":
            let seconds = numbers[3] == 0 ? nil : numbers[3]
            take(
                .reading(
                    text: 0,
                    ReadingProgress(stage: .reading, bytes: numbers[0], total: numbers[1], percent: numbers[2], secondsLeft: seconds)))
        case "stopped":
            let model = texts[0].ready.part(percent: numbers[0])
            take(.readingStopped(text: 0, model, bytes: model.document.text.count * numbers[0] / 100))
        case "unreadable": take(.unreadable(text: numbers[0], words.dropFirst(2).joined(separator: " ")))
        case "fail": world.failure = rest
        case "refuse": take(.codebookRefused(rest))
        case "end": type(nil)
        case "hangup": take(.input(.hangup))
        default: transcript += "no line begins with \(line)\n"
        }
    }

    private mutating func type(_ line: String?) {
        transcript += dialogue.isBusy ? "(busy)\n" : dialogue.prompt + (line ?? "(end)") + "\n"
        if !dialogue.isBusy { print(dialogue.answer(line)) }
    }

    private mutating func take(_ event: Event) {
        print(dialogue.take(event))
    }

    private mutating func print(_ turn: Dialogue.Turn) {
        for line in turn.lines { transcript += line + "\n" }
        for effect in turn.effects {
            if effect == .quit { transcript += "(ended)\n" }
            for answer in world.answers(to: effect) { take(answer) }
        }
    }
}

import FathomExtraction
import FathomModel
import FathomScreen
import FathomText
import FathomUI
import Foundation

/// A folder in Tests/Sessions: a script, texts of its own, and a golden file for each size.
public struct SessionFolder: Sendable, CustomStringConvertible {
    /// Where it is.
    public let url: URL
    public var description: String { url.lastPathComponent }

    /// A session folder at that place.
    public init(_ url: URL) {
        self.url = url
    }

    /// Every session of this package, by name.
    public static var all: [SessionFolder] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let sessions = tests.appending(path: "Sessions")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: sessions.path())) ?? []
        return names.sorted().map { SessionFolder(sessions.appending(path: $0)) }
            .filter { FileManager.default.fileExists(atPath: $0.url.appending(path: "session").path()) }
    }

    /// The script.
    public func script() throws -> SessionScript {
        try SessionScript(String(contentsOf: url.appending(path: "session"), encoding: .utf8))
    }

    /// The golden file of a size.
    public func golden(_ size: Size) -> URL {
        url.appending(path: "\(size.columns)x\(size.rows).golden")
    }

    /// Plays the script at a size: every frame that it asks for, as the golden file holds it.
    public func play(_ script: SessionScript, at size: Size) throws -> String {
        let models = try script.texts.map { try model($0, codebook(script)) }
        let look = Look(theme: script.isMono ? .mono : .standard, glyphs: script.isASCII ? .ascii : .unicode)
        var state = State(texts: models.map(\.start), greeting: script.greets, look: look, ruleSentences: SampleModel.ruleSentences)
        state.exportFormats = ["csv", "json", "qdpx", "vault", "html", "svg"]
        state.themes = script.theme.map { ThemeWish(choice: $0) }
        if let themes = state.themes { state.look.theme = themes.theme(on: nil) }
        var player = SessionPlayer(Replay(state, size: size), models: models.map(\.ready))
        for step in script.steps { player.play(step) }
        return player.transcript
    }

    /// The codebook that a script names.
    private func codebook(_ script: SessionScript) throws -> Codebook? {
        guard let name = script.codebook else { return nil }
        let rows = try String(contentsOf: url.appending(path: name), encoding: .utf8)
        return try CodebookText.codebook(rows, name: name)
    }

    /// The models that a text starts with and ends up with.
    private func model(_ name: String, _ codebook: Codebook?) throws -> (start: ArgumentModel, ready: ArgumentModel) {
        switch name {
        case "sample": return (SampleModel.model, SampleModel.model)
        case "unread": return (SampleModel.empty, SampleModel.model)
        case let name where name.hasPrefix("@"):
            let texts = url.appending(path: "../../../Resources/texts").standardized
            let bytes = try Data(contentsOf: texts.appending(path: "\(name.dropFirst()).md"))
            let model = Extractor(codebook: codebook).model(of: Document(reading: Array(bytes), name: name, format: .markdown))
            return (model, model)
        case let name where name.hasPrefix("+"):
            let bytes = Array(try Data(contentsOf: url.appending(path: String(name.dropFirst()))))
            let document = Document(reading: bytes, name: String(name.dropFirst()), format: .markdown)
            let model = Extractor(codebook: codebook).model(of: document)
            return (model, model)
        default:
            let bytes = try Data(contentsOf: url.appending(path: name))
            let format: Document.Format = name.hasSuffix(".md") ? .markdown : .plain
            let document = Document(reading: Array(bytes), name: name, format: format)
            let empty = ArgumentModel(empty: document)
            return (empty, codebook.map { Extractor(codebook: $0).model(of: document) } ?? empty)
        }
    }
}

/// Plays the steps of a session and writes down what the screen shows.
struct SessionPlayer {
    private var replay: Replay
    private let models: [ArgumentModel]
    /// What the session begins with.
    private let opening: State
    private var told = 0
    /// The frames that were asked for.
    private(set) var transcript = ""

    init(_ replay: Replay, models: [ArgumentModel]) {
        opening = replay.state
        self.replay = replay
        self.models = models
    }

    mutating func play(_ step: SessionScript.Step) {
        switch step {
        case .key(let key): replay.send(.input(.key(key)))
        case .type(let text): replay.type(text)
        case .paste(let text): replay.send(.input(.paste(text)))
        case .mouse(let mouse): replay.send(.input(.mouse(mouse)))
        case .resize(let size): replay.resize(to: size)
        case .pause: replay.send(.pause)
        case .wait: replay.send(.draftDue)
        case .draft(let minutes, let words):
            let draft = NoteDraft(text: 0, place: NotePlace(section: 1, sectionTitle: ""), note: nil, body: words)
            let kept = KeptDraft(id: "draft-\(minutes)", draft: draft, written: 0)
            replay.send(.draftsFound([kept], now: Int64(minutes) * 60_000))
        case .ready: for (index, model) in models.enumerated() { replay.send(.modelReady(text: index, model)) }
        case .part(let percent): replay.send(.modelSoFar(text: 0, models[0].part(percent: percent)))
        case .progress(let progress): replay.send(.reading(text: 0, progress))
        case .stopped(let percent):
            let model = models[0].part(percent: percent)
            replay.send(.readingStopped(text: 0, model, bytes: model.document.text.count * percent / 100))
        case .fail(let sentence): replay.failure = sentence
        case .rival(let words): replay.changeNotes(to: words)
        case .unreadable(let text, let sentence): replay.send(.unreadable(text: text, sentence))
        case .refuse(let sentence): replay.send(.codebookRefused(sentence))
        case .background(let colour): replay.send(.background(colour))
        case .reopen(let minutes): reopen(after: minutes)
        case .edit(let old, let new): edit(old, new)
        case .frame(let name): write(name)
        }
    }

    /// Changes words of the first text, and reads it again.
    private mutating func edit(_ old: String, _ new: String) {
        guard let document = replay.state.model(ofText: 0)?.document else { return }
        let text = String(decoding: document.text.bytes, as: UTF8.self).replacing(old, with: new)
        let changed = Document(reading: Array(text.utf8), name: document.name, format: document.format)
        replay.send(.modelReady(text: 0, Extractor().model(of: changed)))
    }

    /// Leaves the texts, and opens them again: what is kept between two runs goes through its lines.
    private mutating func reopen(after minutes: Int) {
        let last = replay.state
        replay = Replay(opening, size: last.size)
        told = 0
        for index in models.indices {
            guard let place = last.place(ofText: index), let read = SavedPlace(lines: place.lines) else { continue }
            replay.send(.placeFound(text: index, read, isChanged: false, now: Int64(minutes) * 60_000))
        }
    }

    private mutating func write(_ name: String) {
        transcript += "=== \(name)\n"
        for effect in replay.effects.dropFirst(told) { transcript += "asked: \(Self.words(effect))\n" }
        told = replay.effects.count
        transcript += replay.frame.golden
    }

    private static func words(_ place: NotePlace) -> String {
        switch place.owner {
        case .section: "on section \(place.section)"
        case .passage(let selector): "on \(selector.exact.debugDescription) in section \(place.section)"
        case .concept(let name): "on \(name.name)"
        case .link(let link): "on \(link.from.name) \(link.relation.rawValue) \(link.to.name)"
        case .text: "on the text"
        }
    }

    private static func words(_ effect: Effect) -> String {
        switch effect {
        case .quit: "quit"
        case .suspend: "suspend"
        case .redraw: "redraw"
        case .stopReading(let text): "stop reading text \(text)"
        case .readOn(let text): "read text \(text) on"
        case .search(let text, let pattern): "search text \(text) for \(pattern.line)"
        case .stopSearch: "stop searching"
        case .correct(_, _, let object, _): "keep the correction: \(object)"
        case .saveBookmark(let text, let bookmark): "keep bookmark \(bookmark.letter) of text \(text) at byte \(bookmark.offset)"
        case .deleteBookmark(let text, let letter): "delete bookmark \(letter) of text \(text)"
        case .loadNotes(let text): "load the notes of text \(text)"
        case .placeNote(_, let id, _, let place): "place note \(id) \(words(place))"
        case .findNotes(_, let notes): "look for the passages of \(notes.count) notes"
        case .searchNotes(let words): "search all notes for \(words)"
        case .saveNote(let draft) where draft.place.owner != .section: "save \(words(draft.place)): \(draft.body.debugDescription)"
        case .saveNote(let draft): "save on section \(draft.place.section): \(draft.body.debugDescription)"
        case .deleteNote(_, let id, _): "delete note \(id)"
        case .loadHistory(let text): "load the history of text \(text)"
        case .export(let wish): "export \(wish.format) to \(wish.path)\(wish.isReplacing ? ", replacing" : "")"
        case .loadBackups: "look at the backups"
        case .restoreBackup(let backup): "put back the backup of \(backup.time)"
        case .turn(let direction, _): direction == .undo ? "take the last step back" : "do the last step again"
        case .explain(_, .mention(let mention, let id)): "explain the mention of \(id) at byte \(mention.span.lower)"
        case .explain(_, .link(let link)): "explain \(link.from) \(link.relation.rawValue) \(link.to)"
        case .awaitDraft: "report in two seconds"
        case .keepDraft(let draft): "keep as a draft: \(draft.body.debugDescription)"
        case .dropDraft: "drop the draft"
        case .takeUpDraft(let id): "take up \(id)"
        case .deleteDraft(let id): "delete \(id)"
        case .takeMouse(let taken): taken ? "take the mouse" : "leave the mouse to the terminal"
        case .copy(let copy): "copy \(copy.name): \(copy.words.debugDescription)"
        case .openEditor(let draft): "open the editor with \(draft.body.debugDescription)"
        }
    }
}

import FathomScreen
import FathomText

/// How the reading of one text for concepts stands.
struct ReadingState: Hashable, Sendable {
    /// How far it is; nil for one that is quick, or over.
    var progress: ReadingProgress?
    /// Whether the reader asked to stop it, and it did not stop yet.
    var isStopping = false
    /// How many bytes the model stands on, if the reading was stopped before the end.
    var bytes: Int?

    /// Whether it was stopped before the end.
    var isStopped: Bool { bytes != nil }

    /// Whether Esc stops it: it shows that it is going on.
    var canBeStopped: Bool { progress != nil && !isStopping }
}

extension State {
    /// Asks to stop the reading of the text that shows.
    mutating func stopReading() -> [Effect] {
        text.reading.isStopping = true
        isAboutToQuit = false
        return [.stopReading(text: current)]
    }

    /// Asks to go on with the reading of the text that shows, if it was stopped.
    mutating func readOn() -> [Effect] {
        guard text.reading.isStopped else {
            say(text.reading.progress == nil && text.isReady ? "The whole text has been read." : "The text is being read.")
            return []
        }
        text.reading = ReadingState()
        say("Reading on.")
        return [.readOn(text: current)]
    }

    /// Takes in a report on a reading.
    mutating func take(_ progress: ReadingProgress, of index: Int) {
        guard texts.indices.contains(index) else { return }
        texts[index].reading.progress = progress
        texts[index].reading.bytes = nil
    }

    /// Takes in what was read of a text that was stopped.
    mutating func take(stopped bytes: Int, of index: Int) {
        guard texts.indices.contains(index) else { return }
        texts[index].reading = ReadingState(bytes: bytes)
        guard index == current else { return }
        let part = ProgressLine.size(bytes)
        say("Stopped after \(part), \(texts[index].readPercent) % of the text. What was read is kept; r reads on.")
    }
}

extension TextState {
    /// How much of the text the model stands on, in percent.
    var readPercent: Int { reading.bytes.map { 100 * $0 / max(1, document.text.count) } ?? 100 }
}

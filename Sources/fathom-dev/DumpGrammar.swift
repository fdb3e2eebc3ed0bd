import FathomExtraction
import FathomText

extension DumpCommand {
    /// Prints each sentence's words with their tags on one line, then how long the reading took.
    func dumpTags(_ document: Document) {
        for reading in readings(document) {
            print(reading.words.map { "\($0.text)/\($0.tag.name)" }.joined(separator: " "))
        }
    }

    /// Prints each sentence's words, one a line: number, word, dictionary form, tag, label, head's number and word.
    func dumpTree(_ document: Document) {
        for reading in readings(document) {
            print("-- \(reading.sentence)")
            for (index, word) in reading.words.enumerated() {
                let head = word.head.map { "\($0) \(reading.words[$0].text)" } ?? "-"
                print("\(index)\t\(word.text)\t\(word.lemma)\t\(word.tag.name)\t\(word.label.name)\t\(head)")
            }
        }
    }

    /// All sentences of a document, read; says on the last line how many words a second that was.
    private func readings(_ document: Document) -> [SentenceReading] {
        let clock = ContinuousClock()
        var reader = SentenceReader()
        let start = clock.measure { reader = SentenceReader() }
        var readings: [SentenceReading] = []
        let time = clock.measure { readings = document.sentences.indices.map { reader.read($0, of: document) } }
        let words = readings.reduce(0) { $0 + $1.words.count }
        let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
        print("# \(words) words, \(Int(Double(words) / max(seconds, 1e-9))) a second; reader ready in \(start)")
        return readings
    }
}

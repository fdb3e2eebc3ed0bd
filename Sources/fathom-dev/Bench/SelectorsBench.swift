import FathomModel
import FathomTestSupport
import FathomText
import Glibc

/// Times how long a year of notes takes to find its places in a large text that has changed.
struct SelectorsBench {
    private let bytes = 1_000_000
    private let selectors = 1_000

    /// Prints the times of reading the text for it, and of finding the selectors: all as they were, and each with a letter wrong.
    func report() {
        let document = Document(reading: text, name: "bench", format: .markdown)
        let step = max(1, document.sentences.count / selectors)
        let old = stride(from: 0, to: document.sentences.count, by: step).prefix(selectors).map { plain(document, $0) }
        let start = Self.now()
        let finder = SelectorFinder(document)
        let ready = Self.now()
        let same = finder.places(of: old).filter(\.isSure).count
        let found = Self.now()
        let misspelt = old.map { Selector(exact: "x" + $0.exact.dropFirst(9), prefix: $0.prefix, suffix: $0.suffix, span: $0.span) }
        let changed = finder.places(of: misspelt).filter(\.isSure).count
        print("\(old.count) selectors on \(document.text.count) bytes: text \(milliseconds(from: start, to: ready)) ms,", terminator: " ")
        print("unchanged \(milliseconds(from: ready, to: found)) ms (\(same) placed),", terminator: " ")
        print("all changed \(milliseconds(from: found, to: Self.now())) ms (\(changed) placed)")
    }

    /// A selector made without looking through the text for the same words.
    private func plain(_ document: Document, _ sentence: Int) -> Selector {
        let span = document.sentences[sentence].span
        return Selector(
            exact: document.reading(of: span), prefix: document.reading(of: TextSpan(max(0, span.lower - 200), span.lower)),
            suffix: document.reading(of: TextSpan(span.upper, span.upper + 200)), span: TextSpan(span.lower + 1_000, span.upper + 1_000))
    }

    /// Sentences of the words of the bundled studies in any order, the same in every run.
    private var text: [UInt8] {
        let words = BundledStudies.all.flatMap { $0.split(whereSeparator: { !$0.isLetter }) }
        var random = RandomNumbers(5)
        var bytes: [UInt8] = []
        while bytes.count < self.bytes {
            for _ in 0..<4 {
                let sentence = (0..<8 + random.below(16)).map { _ in String(words[random.below(words.count)]) }.joined(separator: " ")
                bytes += Array("The \(sentence). ".utf8)
            }
            bytes += Array("\n\n".utf8)
        }
        return bytes
    }

    /// The processor's time so far in nanoseconds: other programs that run meanwhile do not count.
    private static func now() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}

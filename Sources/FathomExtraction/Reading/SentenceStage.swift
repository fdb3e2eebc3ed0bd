import FathomText

/// Reads the sentences of a text one after the other: words, tags, trees, noun phrases, events. The dear part of an extraction; what it
/// says of a sentence depends on nothing but the sentence and the heading above it.
struct SentenceStage: Sendable {
    /// The sentences of running text that were read so far.
    private(set) var sentences: [ReadSentence] = []
    /// The first sentence that was not looked at, as an index into `Document.sentences`.
    private(set) var next = 0

    private let document: Document
    private let zones: ZoneFinder
    private let reader: TermReader

    /// A stage that has read nothing yet.
    init(document: Document, lexicon: Lexicon) {
        self.document = document
        zones = ZoneFinder(document)
        reader = TermReader(lexicon: lexicon)
    }

    /// Whether every sentence was read.
    var isDone: Bool { next >= document.sentences.count }

    /// Reads up to `count` sentences more. Linear in their words, each sentence bounded by `TermReader.limit`.
    mutating func read(_ count: Int) {
        let end = next + min(max(1, count), document.sentences.count - next)
        while next < end {
            if zones.isText(next) { sentences.append(sentence(at: next)) }
            next += 1
        }
    }

    private func sentence(at index: Int) -> ReadSentence {
        let terms = reader.terms(of: index, in: document)
        return ReadSentence(index: index, terms: terms, zone: zones.zone(of: index, terms: terms))
    }
}

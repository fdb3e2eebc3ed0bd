public import FathomModel
public import FathomText

/// An extraction in steps, for long texts: sentences are read in blocks, and a model of what was read can be had at any moment.
///
/// Once all is read the model is the one that `Extractor.model(of:)` gives, whatever the size of the blocks.
public struct Extraction: Sendable {
    /// The text.
    public let document: Document

    private let extractor: Extractor
    private var stage: SentenceStage

    init(of document: Document, by extractor: Extractor) {
        self.document = document
        self.extractor = extractor
        stage = SentenceStage(document: document, lexicon: .shared)
    }

    /// Whether every sentence was read.
    public var isRead: Bool { stage.isDone }

    /// How many bytes of the text were read.
    public var bytesRead: Int {
        isRead ? document.text.count : document.sentences[stage.next].span.lower
    }

    /// Reads up to `sentences` sentences more, at least one. Linear in their words.
    public mutating func read(sentences: Int) {
        stage.read(sentences)
    }

    /// The model of what was read so far.
    public func model() -> ArgumentModel {
        builder(.nobody).model()
    }

    /// The model of what was read so far. `report` is told now and then which share of the work is done, from 0 to 1; if it answers false
    /// the work is called off, and the result is nil.
    public func model(report: @escaping (Double) -> Bool) -> ArgumentModel? {
        var goesOn = true
        let watch = Watch { share in
            if goesOn { goesOn = report(share) }
            return goesOn
        }
        let builder = builder(watch)
        return goesOn ? builder.model() : nil
    }

    private func builder(_ watch: Watch) -> ModelBuilder {
        ModelBuilder(document: document, draft: extractor.draft(of: stage.sentences, watch), isWhole: isRead)
    }
}

extension Extractor {
    /// An extraction of `document` in steps that has read nothing yet.
    public func extraction(of document: Document) -> Extraction {
        Extraction(of: document, by: self)
    }
}

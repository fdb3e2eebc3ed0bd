internal import FathomExtraction
internal import FathomModel
internal import FathomText
internal import FathomUI

/// One pass over a text, from where an extraction stands to its end or to where the reader stops it.
struct ReadingPass {
    /// Sentences between two looks at the clock; some milliseconds of work.
    private static let block = 32
    /// The first model of a part is made of this many bytes, the next ones of four times as many each: all of them together take less time
    /// than the last one.
    private static let firstPart = 262_144

    private let place: Int
    private let post: (Event) -> Void
    private let isStopped: () -> Bool
    private var extraction: Extraction
    private var meter: ReadingMeter
    /// The last model of a part, and its bytes.
    private var part: (model: ArgumentModel, bytes: Int)?
    private var nextPart = firstPart

    /// A pass over the text at `place`; events go to `post`.
    init(_ extraction: Extraction, at place: Int, post: @escaping (Event) -> Void, isStopped: @escaping () -> Bool) {
        self.extraction = extraction
        self.place = place
        self.post = post
        self.isStopped = isStopped
        meter = ReadingMeter(bytes: extraction.bytesRead, total: extraction.document.text.count)
        while nextPart <= extraction.bytesRead { nextPart *= 4 }
    }

    /// Reads on, and posts what comes of it. Returns what is needed to go on with a reading that was stopped; nil when all is read.
    mutating func run() -> Extraction? {
        while !extraction.isRead, !isStopped() {
            extraction.read(sentences: Self.block)
            report(meter.read(extraction.bytesRead))
            showPart()
        }
        return extraction.isRead ? finish() : stop()
    }

    /// Makes the model of all; a reader who stops that keeps the model of a part, if there is one.
    private mutating func finish() -> Extraction? {
        let canStop = part != nil
        let model = linked { [isStopped] in canStop && isStopped() }
        if let model {
            post(.modelReady(text: place, model))
            return nil
        }
        if let part { post(.readingStopped(text: place, part.model, bytes: part.bytes)) }
        return extraction
    }

    /// Makes the model of what was read, unless there is one of nearly as much.
    private mutating func stop() -> Extraction {
        if let part, part.bytes * 10 >= extraction.bytesRead * 9 {
            post(.readingStopped(text: place, part.model, bytes: part.bytes))
        } else if let model = linked(unless: { false }) {
            post(.readingStopped(text: place, model, bytes: extraction.bytesRead))
        }
        return extraction
    }

    /// The model of what was read, with reports on the way; nil if it was called off.
    private mutating func linked(unless isCalledOff: @escaping () -> Bool) -> ArgumentModel? {
        let (place, post) = (place, post)
        var meter = meter
        return extraction.model { share in
            if let progress = meter.linked(share) { post(.reading(text: place, progress)) }
            return !isCalledOff()
        }
    }

    /// Shows a model of the first part of a long text, unless so much is read that the whole will be there soon.
    private mutating func showPart() {
        let bytes = extraction.bytesRead
        guard bytes >= nextPart, bytes * 2 < extraction.document.text.count else { return }
        nextPart *= 4
        let isStopped = isStopped
        guard let model = meter.pausing({ extraction.model { _ in !isStopped() } }) else { return }
        part = (model, bytes)
        post(.modelSoFar(text: place, model))
    }

    private func report(_ progress: ReadingProgress?) {
        if let progress { post(.reading(text: place, progress)) }
    }
}

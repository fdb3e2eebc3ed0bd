internal import FathomExtraction
internal import FathomModel
internal import FathomText
internal import FathomUI
internal import Synchronization

/// Reads the texts of a run for concepts on a thread of its own, many texts on one for each core, the first ones first; models, progress and failures
/// go to the mailbox.
final class ReadingRunner: Sendable {
    private let reading: TextReading
    private let identities: Identities
    private let mailbox: Mailbox
    private let workers: [Worker]
    /// The texts whose reading is to stop.
    private let stopped = Mutex<Set<Int>>([])
    /// Readings that were stopped, by text.
    private let kept = Mutex<[Int: Extraction]>([:])

    init(reading: TextReading, identities: Identities, mailbox: Mailbox) {
        self.reading = reading
        self.identities = identities
        self.mailbox = mailbox
        workers = (0..<(reading.sources.count > TextReading.fewTexts ? LineExtraction.cores : 1)).map { _ in Worker() }
    }

    /// Starts reading. `first` is the document of the first text, where that is cut already. `whenKnown` is called on the thread when the identity of a
    /// text is known.
    func begin(_ first: Document?, whenKnown: @escaping @Sendable (Int) -> Void) {
        for place in reading.sources.indices {
            worker(at: place).submit { [self] in read(place, cut: place == 0 ? first : nil, whenKnown) }
        }
    }

    /// Stops the reading of a text; what was read becomes its model. From any thread.
    func stop(_ place: Int) {
        _ = stopped.withLock { $0.insert(place) }
    }

    /// Goes on with a reading that was stopped.
    func readOn(_ place: Int) {
        _ = stopped.withLock { $0.remove(place) }
        worker(at: place).submit { [self] in
            guard let extraction = kept.withLock({ $0.removeValue(forKey: place) }) else { return }
            run(extraction, at: place)
        }
    }

    /// The thread that reads a text.
    private func worker(at place: Int) -> Worker { workers[place % workers.count] }

    private func read(_ place: Int, cut: Document?, _ whenKnown: (Int) -> Void) {
        do throws(Failure) {
            let text = try reading.text(at: place)
            let document = cut ?? text.document
            if cut == nil { mailbox.post(.textCut(text: place, document)) }
            identities.settle(place, as: text, title: document.title)
            whenKnown(place)
            let extractor = reading.extractor(at: place, mailbox)
            guard reading.sources.count > 1, text.bytes.count <= TextReading.promptBytes else {
                return run(extractor.extraction(of: document), at: place)
            }
            let model = ModelCache.model(of: text, document, by: extractor, isPlain: reading.isPlain(at: place))
            mailbox.post(.modelReady(text: place, model))
        } catch {
            mailbox.post(.unreadable(text: place, error.message))
        }
    }

    /// Reads on from where `extraction` stands.
    private func run(_ extraction: Extraction, at place: Int) {
        var pass = ReadingPass(
            extraction, at: place, post: { [mailbox] in mailbox.post($0) }, isStopped: { [self] in isStopped(place) })
        if let rest = pass.run() { kept.withLock { $0[place] = rest } }
    }

    private func isStopped(_ place: Int) -> Bool { stopped.withLock { $0.contains(place) } }
}

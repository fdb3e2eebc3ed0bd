internal import FathomText
internal import FathomUI
internal import Synchronization

/// Searches long texts on a thread of its own, in slices; a new search ends the one before. What was found goes to the mailbox.
final class SearchRunner: Sendable {
    /// Steps of the first slice; each slice is twice as long as the one before, so that the first matches show at once.
    private static let firstSlice = 4_000_000

    private let mailbox: Mailbox
    private let worker = Worker()
    /// The number of the search that is wanted.
    private let wanted = Mutex(0)

    init(mailbox: Mailbox) {
        self.mailbox = mailbox
    }

    /// Searches `document`, the text at `place`, from its start.
    func start(_ pattern: SearchPattern, in document: Document, at place: Int) {
        let number = next()
        worker.submit { [self] in
            var search = TextSearch(pattern)
            var slice = Self.firstSlice
            while !search.isDone, wanted.withLock({ $0 == number }) {
                search.search(document, work: slice)
                slice *= 2
                mailbox.post(.searched(text: place, search))
            }
        }
    }

    /// Ends the search that is going on.
    func stop() {
        _ = next()
    }

    private func next() -> Int {
        wanted.withLock { number in
            number += 1
            return number
        }
    }
}

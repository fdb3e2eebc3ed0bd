internal import Dispatch
internal import Synchronization

/// Does pieces of work on several threads and gives the results in the order of the pieces. No more than a few pieces for each thread are under way, so
/// that memory stays bounded however many there are.
final class OrderedWork<Piece: Sendable, Result: Sendable>: Sendable {
    private struct Queue {
        var waiting: [(place: Int, piece: Piece)] = []
        var results: [Int: Result] = [:]
        var given = 0
        var isOver = false
    }

    private let queue = Mutex(Queue())
    private let room: DispatchSemaphore
    private let arrival = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)
    private let jobs: Int
    private let work: @Sendable (Piece) -> Result
    private let give: @Sendable (Result) -> Void

    /// Work by `jobs` threads. `give` is called with each result in order, never twice at once.
    init(jobs: Int, work: @escaping @Sendable (Piece) -> Result, give: @escaping @Sendable (Result) -> Void) {
        self.jobs = max(1, jobs)
        self.work = work
        self.give = give
        // A semaphore that ends below the value that it began with is a fault to Dispatch, and the last wait here is never answered.
        room = DispatchSemaphore(value: 0)
        for _ in 0..<(max(1, jobs) * 4) { room.signal() }
    }

    /// Does all that `next` gives until it gives nil, and returns when every result has been given. `next` is called here.
    func run<E: Error>(_ next: () throws(E) -> Piece?) throws(E) {
        for _ in 0..<jobs { Thread.start { [self] in serve() } }
        var place = 0
        defer { finish() }
        while true {
            room.wait()
            guard let piece = try next() else { return }
            queue.withLock { $0.waiting.append((place, piece)) }
            arrival.signal()
            place += 1
        }
    }

    private func finish() {
        queue.withLock { $0.isOver = true }
        for _ in 0..<jobs { arrival.signal() }
        for _ in 0..<jobs { ended.wait() }
    }

    private func serve() {
        while true {
            arrival.wait()
            guard let next = queue.withLock({ $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }) else {
                if queue.withLock({ $0.isOver }) { break } else { continue }
            }
            keep(work(next.piece), at: next.place)
        }
        ended.signal()
    }

    /// Keeps a result, and gives all whose turn has come.
    private func keep(_ result: Result, at place: Int) {
        queue.withLock { queue in
            queue.results[place] = result
            while let ready = queue.results.removeValue(forKey: queue.given) {
                give(ready)
                queue.given += 1
                room.signal()
            }
        }
    }
}

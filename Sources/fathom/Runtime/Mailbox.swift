internal import Dispatch
internal import FathomTerminal
internal import FathomUI
internal import Synchronization

/// Where other threads leave events for the loop.
final class Mailbox: Sendable {
    private struct Content {
        var events: [Event] = []
        var waker: Waker?
    }

    private let content = Mutex(Content())
    private let arrival = DispatchSemaphore(value: 0)

    /// Leaves an event and wakes the loop. From any thread.
    func post(_ event: Event) {
        let waker = content.withLock { content in
            content.events.append(event)
            return content.waker
        }
        arrival.signal()
        waker?.wake()
    }

    /// Lets `wait` return although nothing was left. From any thread.
    func nudge() {
        arrival.signal()
    }

    /// From now on wakes a terminal.
    func wake(with waker: Waker) {
        content.withLock { $0.waker = waker }
    }

    /// What has come since the last call, in order.
    func take() -> [Event] {
        content.withLock { content in
            defer { content.events = [] }
            return content.events
        }
    }

    /// Returns when something has come, at the latest after `milliseconds`; nil waits for as long as it takes.
    func wait(milliseconds: Int?) {
        guard content.withLock({ $0.events.isEmpty }) else { return }
        let limit = milliseconds.map { DispatchTime.now() + .milliseconds($0) } ?? .distantFuture
        _ = arrival.wait(timeout: limit)
    }
}

internal import Dispatch
internal import Glibc
internal import Synchronization

/// Threads of our own: they sleep without a timer and have the stack of the main thread.
enum Thread {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Runs `body` on a new thread; here and now if the system grants none.
    static func start(_ body: @escaping @Sendable () -> Void) {
        let work = unsafe Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let error = unsafe pthread_create(
            &thread, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        guard error == 0 else { return unsafe work.takeRetainedValue().body() }
        pthread_detach(thread)
    }
}

/// A thread that does one job after the other, and sleeps between them. It is made for the first job, so that a worker costs nothing before.
final class Worker: Sendable {
    private struct Queue {
        var jobs: [@Sendable () -> Void] = []
        var hasThread = false
    }

    private let queue = Mutex(Queue())
    private let arrival = DispatchSemaphore(value: 0)

    /// Does `job` after those that were submitted before. From any thread.
    func submit(_ job: @escaping @Sendable () -> Void) {
        let isFirst = queue.withLock { queue in
            queue.jobs.append(job)
            defer { queue.hasThread = true }
            return !queue.hasThread
        }
        arrival.signal()
        if isFirst { Thread.start { [self] in work() } }
    }

    private func work() {
        while true {
            arrival.wait()
            queue.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }?()
        }
    }

    /// Waits until every job is done.
    func finish() {
        let end = DispatchSemaphore(value: 0)
        submit { end.signal() }
        end.wait()
    }
}

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

/// A thread that does one job after the other, and sleeps between them.
final class Worker: Sendable {
    private let jobs = Mutex<[@Sendable () -> Void]>([])
    private let arrival = DispatchSemaphore(value: 0)

    /// Starts the thread.
    init() {
        Thread.start { [self] in
            while true {
                arrival.wait()
                jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }?()
            }
        }
    }

    /// Does `job` after those that were submitted before. From any thread.
    func submit(_ job: @escaping @Sendable () -> Void) {
        jobs.withLock { $0.append(job) }
        arrival.signal()
    }

    /// Waits until every job is done.
    func finish() {
        let end = DispatchSemaphore(value: 0)
        submit { end.signal() }
        end.wait()
    }
}

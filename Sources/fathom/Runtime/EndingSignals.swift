internal import FathomScreen
internal import FathomUI
internal import Glibc
internal import Synchronization

/// TERM and HUP, where asked INT too, taken by a thread that waits for them, so that words being written reach the disk before the program ends by them.
///
/// Should the loop not end within two seconds, the signal is let through: the guard of the terminal stands then.
final class EndingSignals: Sendable {
    private let caught = Mutex<Int32?>(nil)
    private let mailbox: Mailbox
    /// Whether INT ends the program too: where Ctrl-c is a signal and no key.
    private let takesInterrupt: Bool

    /// The signal that came; nil if none has.
    var signal: Int32? { caught.withLock { $0 } }

    /// Holds the signals back until `watch`. To be called before any other thread is made, for they must not take them either.
    init(mailbox: Mailbox, takingInterrupt: Bool = false) {
        self.mailbox = mailbox
        takesInterrupt = takingInterrupt
        var wanted = self.wanted
        unsafe pthread_sigmask(SIG_BLOCK, &wanted, nil)
    }

    /// Starts waiting, on a thread of its own, which the first frame need not wait for.
    func watch() {
        Thread.start { [self] in
            var wanted = self.wanted
            var number: Int32 = 0
            guard unsafe sigwait(&wanted, &number) == 0 else { return }
            caught.withLock { $0 = number }
            mailbox.post(.input(.hangup))
            sleep(2)
            letThrough(number)
        }
    }

    /// Ends the process by the signal that came, as if it had not been waited for; does nothing if none has.
    func obey() {
        guard let signal else { return }
        letThrough(signal)
    }

    private func letThrough(_ number: Int32) {
        var wanted = self.wanted
        unsafe pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
        raise(number)
    }

    /// The signals to wait for, save what the parent wants ignored, as nohup does.
    private var wanted: sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in [SIGTERM, SIGHUP] + (takesInterrupt ? [SIGINT] : []) {
            var action = sigaction()
            _ = unsafe sigaction(number, nil, &action)
            let isIgnored = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
            if !isIgnored { unsafe sigaddset(&set, number) }
        }
        return set
    }
}

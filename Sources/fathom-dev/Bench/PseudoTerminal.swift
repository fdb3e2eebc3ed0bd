import Glibc

/// A program running in a terminal of our own making, for timing what it paints.
final class PseudoTerminal {
    /// Something of the system that could not be had.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// What Linux calls TIOCSPTLCK and TIOCGPTN, which are no plain constants and so do not reach Swift (see ioctl_tty(2)).
    private enum Request {
        static let unlock: UInt = 0x4004_5431
        static let number: UInt = 0x8004_5430
    }

    /// POSIX_SPAWN_SETSID of spawn.h: the child begins a session, so that the terminal it opens first becomes its own.
    private static let newSession: Int16 = 0x80

    private let controller: CInt
    private let process: pid_t

    /// Nanoseconds of the monotonic clock just before the program was started.
    let started: UInt64

    /// Starts `command` (its first word looked up in PATH) on a terminal of 80 columns and 24 rows.
    init(_ command: [String], columns: UInt16 = 80, rows: UInt16 = 24) throws(Failure) {
        controller = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var number: CInt = -1
        var locked: CInt = 0
        guard controller >= 0, unsafe ioctl(controller, Request.unlock, &locked) == 0,
            unsafe ioctl(controller, Request.number, &number) == 0
        else { throw Failure(description: "no pseudo-terminal to be had") }
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = unsafe ioctl(controller, UInt(TIOCSWINSZ), &size)
        let path = "/dev/pts/\(number)"
        started = Self.now()
        process = try Self.spawn(command, on: path)
        _ = fcntl(controller, F_SETFL, O_NONBLOCK)
    }

    /// Nanoseconds of the monotonic clock.
    static func now() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    private static func spawn(_ command: [String], on path: String) throws(Failure) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
        unsafe posix_spawnattr_setflags(&attributes, newSession)
        var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var child = pid_t()
        guard unsafe posix_spawnp(&child, command[0], &actions, &attributes, &arguments, environ) == 0 else {
            throw Failure(description: "cannot start \(command[0])")
        }
        return child
    }

    /// Sends keys.
    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
    }

    /// What came within `milliseconds`, with the time of its arrival; nil when nothing did or the program has gone.
    func read(within milliseconds: CInt) -> (bytes: [UInt8], at: UInt64)? {
        var wanted = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&wanted, 1, milliseconds) > 0 else { return nil }
        let moment = Self.now()
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(controller, $0.baseAddress, $0.count) }
        guard count > 0 else { return nil }
        return (Array(bytes.prefix(count)), moment)
    }

    /// Types `keys`, waits for the program's end (at most two seconds, then it is killed) and gives its greatest memory in KiB.
    func quit(_ keys: String) -> Int {
        var most = memory()
        type(keys)
        for _ in 0..<200 {
            if waitpid(process, nil, WNOHANG) == process { return most }
            most = max(most, memory())
            _ = read(within: 10)
        }
        kill(process, SIGKILL)
        _ = waitpid(process, nil, 0)
        return most
    }

    /// Waits for the end of a program that ends by itself and gives its greatest memory in KiB, but for what it took in its last milliseconds.
    func memoryToTheEnd() -> Int {
        var most = 0
        while waitpid(process, nil, WNOHANG) == 0 {
            most = max(most, memory())
            usleep(2_000)
        }
        return most
    }

    /// The greatest memory so far in KiB (VmHWM); 0 once the program has ended. What `wait4` tells would count what this process took before.
    private func memory() -> Int {
        let file = unsafe open("/proc/\(process)/status", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return 0 }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
        let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
        let words = lines.first { $0.hasPrefix("VmHWM:") }?.split(whereSeparator: \.isWhitespace)
        return words.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0
    }

    deinit { close(controller) }
}

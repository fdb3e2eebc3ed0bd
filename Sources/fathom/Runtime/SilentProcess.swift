internal import Glibc

/// Runs another program apart from the terminal: it reads bytes that are given to it, and what it says is heard only where it is asked for.
enum SilentProcess {
    /// What a program may use.
    struct Limits {
        /// Longest time, in milliseconds.
        var milliseconds: Int
        /// Most memory that it may fill, in bytes.
        var memory = 1 << 31
        /// Most that it may say, in bytes.
        var output = 1 << 27
    }

    /// What came of a program that is heard.
    struct Heard {
        /// Its status; 127 if it could not be started, 124 if it took too long, 128 + n if signal n ended it.
        let status: Int32
        /// What it said on standard output.
        let output: [UInt8]
        /// The beginning of what it said on standard error.
        let complaint: [UInt8]

        /// Whether it was ended because it took longer than it may.
        var tookTooLong: Bool { status == 124 }
        /// Whether it said more than it may.
        let saidTooMuch: Bool
    }

    /// Runs the program at the path that is the first argument on `input`, and returns its status; 127 if it could not be started, 124 if it took
    /// longer than `milliseconds` and was ended.
    static func run(_ arguments: [String], input: [UInt8], milliseconds: Int) -> Int32 {
        guard let file = filled(with: input) else { return 127 }
        defer { close(file) }
        guard let child = start(arguments, reading: file, environment: nil) else { return 127 }
        return wait(for: child, milliseconds: milliseconds)
    }

    /// Runs a program as `run` does, within limits and in an environment of its own, and returns what it said. What it says goes into files that
    /// nobody else can reach, so that one that floods or hangs holds nothing up.
    static func heard(_ arguments: [String], input: [UInt8], limits: Limits) -> Heard {
        let nothing = Heard(status: 127, output: [], complaint: [], saidTooMuch: false)
        guard let file = filled(with: input) else { return nothing }
        defer { close(file) }
        let (output, complaint) = (nameless(), nameless())
        defer {
            close(output)
            close(complaint)
        }
        let command = bounded(arguments, limits)
        guard output >= 0, complaint >= 0,
            let child = start(
                command, reading: file, saying: output, complaining: complaint, environment: ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"])
        else { return nothing }
        let status = wait(for: child, milliseconds: limits.milliseconds)
        let words = content(of: output, most: limits.output)
        return Heard(
            status: status, output: words, complaint: content(of: complaint, most: 4_096),
            saidTooMuch: status == 128 + SIGXFSZ || words.count >= limits.output)
    }

    /// The command that runs `arguments` within limits on memory and output, and leaves no core. `prlimit` sets them before the program starts;
    /// memory is what is filled and not what is laid claim to, for some programs claim a terabyte.
    private static func bounded(_ arguments: [String], _ limits: Limits) -> [String] {
        guard let bounding = Environment.program("prlimit") else { return arguments }
        return [bounding, "--data=\(limits.memory)", "--fsize=\(limits.output)", "--core=0", "--"] + arguments
    }

    /// What a file of a program holds, up to a limit.
    private static func content(of file: Int32, most: Int) -> [UInt8] {
        var status = stat()
        guard unsafe fstat(file, &status) == 0, lseek(file, 0, SEEK_SET) == 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: min(most, Int(status.st_size)))
        var count = 0
        while count < bytes.count {
            let part = unsafe bytes.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress.map { unsafe $0 + count }, $0.count - count) }
            guard part > 0 else { break }
            count += part
        }
        return Array(bytes.prefix(count))
    }

    /// A file that only the process can reach, with `bytes` in it and read from its start; nil if the disk grants none.
    private static func filled(with bytes: [UInt8]) -> Int32? {
        let file = nameless()
        guard file >= 0 else { return nil }
        if Output.writeAll(bytes, to: file) == 0, lseek(file, 0, SEEK_SET) == 0 { return file }
        close(file)
        return nil
    }

    /// A file that only the process can reach; less than 0 if the disk grants none.
    private static func nameless() -> Int32 {
        var path = Array("\(Environment.value("TMPDIR") ?? "/tmp")/fathom-words-XXXXXX".utf8CString)
        let file = unsafe mkstemp(&path)
        guard file >= 0 else { return file }
        _ = unsafe unlink(path)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        return file
    }

    /// POSIX_SPAWN_SETSID, which the C library's module leaves out.
    private static let ownSession: Int32 = 0x80

    /// Starts it in a session of its own, so that it has no terminal to write on; without an environment it gets ours.
    private static func start(
        _ arguments: [String], reading file: Int32, saying output: Int32? = nil, complaining complaint: Int32? = nil, environment: [String]?
    ) -> pid_t? {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO)
        for (place, target) in [(STDOUT_FILENO, output), (STDERR_FILENO, complaint)] {
            if let target {
                unsafe posix_spawn_file_actions_adddup2(&actions, target, place)
            } else {
                unsafe posix_spawn_file_actions_addopen(&actions, place, "/dev/null", O_WRONLY, 0)
            }
        }
        var none = sigset_t()
        var ours = sigset_t()
        unsafe sigemptyset(&none)
        unsafe sigfillset(&ours)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &ours)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | ownSession))
        return unsafe ChildProcess.spawn(arguments, &actions, &attributes, environment: environment)
    }

    /// Waits for its end in small steps; one that takes too long is ended, with all that it started in its session.
    private static func wait(for child: pid_t, milliseconds: Int) -> Int32 {
        var status: Int32 = 0
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(max(5, milliseconds))
        repeat {
            let ended = unsafe waitpid(child, &status, WNOHANG)
            if ended == child { return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F) }
            guard ended == 0 || errno == EINTR else { return 127 }
            usleep(2_000)
        } while clock.now < end
        kill(-child, SIGKILL)
        kill(child, SIGKILL)
        while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
        return 124
    }
}

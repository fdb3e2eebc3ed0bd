internal import Glibc

/// Runs another program apart from the terminal: it reads bytes that are given to it, and nothing of what it says is heard.
enum SilentProcess {
    /// Runs the program at the path that is the first argument on `input`, and returns its status; 127 if it could not be started, 124 if it took
    /// longer than `milliseconds` and was ended.
    static func run(_ arguments: [String], input: [UInt8], milliseconds: Int) -> Int32 {
        let file = nameless()
        guard file >= 0 else { return 127 }
        defer { close(file) }
        guard Output.writeAll(input, to: file) == 0, lseek(file, 0, SEEK_SET) == 0, let child = start(arguments, reading: file) else {
            return 127
        }
        return wait(for: child, milliseconds: milliseconds)
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

    /// Starts it in a session of its own, so that it has no terminal to write on.
    private static func start(_ arguments: [String], reading file: Int32) -> pid_t? {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO)
        for output in [STDOUT_FILENO, STDERR_FILENO] { unsafe posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0) }
        var none = sigset_t()
        var ours = sigset_t()
        unsafe sigemptyset(&none)
        unsafe sigfillset(&ours)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &ours)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | ownSession))
        return unsafe ChildProcess.spawn(arguments, &actions, &attributes)
    }

    /// Waits for its end in small steps; one that takes too long is ended.
    private static func wait(for child: pid_t, milliseconds: Int) -> Int32 {
        var status: Int32 = 0
        for _ in 0..<max(1, milliseconds / 5) {
            let ended = unsafe waitpid(child, &status, WNOHANG)
            if ended == child { return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F) }
            guard ended == 0 || errno == EINTR else { return 127 }
            usleep(5_000)
        }
        kill(child, SIGKILL)
        while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
        return 124
    }
}

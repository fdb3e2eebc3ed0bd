internal import Glibc

/// Runs another program on the reader's terminal.
enum ChildProcess {
    /// Runs a program by its path with its arguments, and waits for its end. Returns its status, 127 if it could not be started, and
    /// 128 + n if signal n ended it. Meanwhile Ctrl-C and Ctrl-\ are for the other program alone.
    static func run(_ arguments: [String]) -> Int32 {
        let interrupt = signal(SIGINT, SIG_IGN)
        let quit = signal(SIGQUIT, SIG_IGN)
        defer {
            _ = signal(SIGINT, interrupt)
            _ = signal(SIGQUIT, quit)
        }
        guard let child = start(arguments) else { return 127 }
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return 127 }
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    /// Starts it with no signal blocked or ignored, and with the terminal where input or output is none.
    private static func start(_ arguments: [String]) -> pid_t? {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        for file in [STDIN_FILENO, STDOUT_FILENO] where isatty(file) == 0 {
            unsafe posix_spawn_file_actions_addopen(&actions, file, "/dev/tty", O_RDWR, 0)
        }
        var none = sigset_t()
        var ours = sigset_t()
        unsafe sigemptyset(&none)
        unsafe sigemptyset(&ours)
        for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE] { unsafe sigaddset(&ours, number) }
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &ours)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        return unsafe spawn(arguments, &actions, &attributes)
    }

    /// Starts the program at the path that is the first argument, in `environment`, or in ours.
    static func spawn(
        _ arguments: [String], _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t,
        environment: [String]? = nil
    ) -> pid_t? {
        var pointers = unsafe arguments.map { unsafe strdup($0) } + [nil]
        var variables = unsafe (environment ?? []).map { unsafe strdup($0) } + [nil]
        defer { unsafe (pointers + variables).forEach { unsafe free($0) } }
        var child = pid_t()
        let error =
            environment == nil
            ? unsafe posix_spawn(&child, arguments[0], &actions, &attributes, &pointers, environ)
            : unsafe posix_spawn(&child, arguments[0], &actions, &attributes, &pointers, &variables)
        return error == 0 ? child : nil
    }
}

internal import FathomTerminal
internal import Glibc

/// What the process was told by its surroundings.
enum Environment {
    /// The value of an environment variable; nil if it is unset or empty.
    static func value(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// Whether standard output goes to a terminal.
    static var writesToTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Cells of the terminal that standard output goes to; 0 where there is none.
    static var cells: Int {
        var extent = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &extent) == 0 else { return 0 }
        return Int(extent.ws_col) * Int(extent.ws_row)
    }

    /// Whether TERM names a terminal that may be able to place its cursor.
    static var namesTerminal: Bool { value("TERM").map { $0 != "dumb" && $0 != "unknown" } ?? false }

    /// Whether the reader's locale shows nothing but ASCII.
    static var isASCII: Bool {
        guard unsafe setlocale(LC_CTYPE, "") != nil, let name = unsafe nl_langinfo(Int32(CODESET)) else { return true }
        return unsafe strcmp(name, "UTF-8") != 0
    }

    /// What stands between the program and the terminal: tmux or screen, where one of them says so.
    static var multiplexer: Multiplexer {
        if value("TMUX") != nil { return .tmux }
        return value("STY") != nil ? .screen : .none
    }

    /// Whether the terminal shows any colour, as COLORTERM says.
    static var hasTrueColour: Bool { value("COLORTERM").map { $0 == "truecolor" || $0 == "24bit" } ?? false }

    /// The path of a program, by the folders of PATH; nil if none has it.
    static func program(_ name: String) -> String? {
        let folders = (value("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.lazy.map { "\($0)/\(name)" }.first { unsafe $0.hasPrefix("/") && access($0, X_OK) == 0 }
    }

    /// The reader's home folder: HOME, else the one of the account; nil if neither names an absolute path.
    static var home: String? {
        if let home = value("HOME"), home.hasPrefix("/") { return home }
        guard let account = unsafe getpwuid(getuid()), let folder = unsafe account.pointee.pw_dir else { return nil }
        let home = unsafe String(cString: folder)
        return home.hasPrefix("/") ? home : nil
    }

    /// Milliseconds since 1970 (UTC), now.
    static var now: Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// What the system says about an error number.
    static func reason(_ error: Int32) -> String {
        guard let text = unsafe strerror(error) else { return "error \(error)" }
        return unsafe String(cString: text)
    }
}

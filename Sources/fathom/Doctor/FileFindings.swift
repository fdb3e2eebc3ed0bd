internal import Glibc

/// What `fathom doctor` says of the reader's settings.
enum SettingFindings {
    static var all: [Finding] {
        guard let path = ConfigFile.path else { return [Finding(.settings, "file", Messages.noConfigHome.message, .fault)] }
        let reading = ConfigFile.current
        if let failure = reading.failure { return [Finding(.settings, "file", failure.message, .fault)] }
        guard reading.isThere else { return [Finding(.settings, "file", Messages.noConfig(at: path))] + theme }
        guard reading.faults.isEmpty else {
            return [Finding(.settings, "file", Messages.configRemark(reading) ?? "", .fault, advice: Messages.doctorConfigAdvice)] + theme
        }
        return [Finding(.settings, "file", Messages.configIsGood(at: path))] + theme
    }

    private static var theme: [Finding] {
        Messages.themeRemark.map { [Finding(.settings, "theme", $0, .fault)] } ?? []
    }
}

/// What `fathom doctor` says of the folders that Fathom keeps, and of what they take.
enum FileFindings {
    static var all: [Finding] { [state, temporary].compactMap(\.self) }

    private static var state: Finding? {
        guard let path = StateFolder.path else { return Finding(.files, "memory", Messages.noHome.message, .remark) }
        guard unsafe access(path, F_OK) == 0 else { return Finding(.files, "memory", Messages.doctorNoMemory(path)) }
        guard unsafe access(path, W_OK | X_OK) == 0 else {
            return Finding(.files, "memory", Messages.doctorCannotWrite(path, Environment.reason(errno)), .remark)
        }
        return Finding(.files, "memory", Messages.doctorMemory(path, FileSize.bytes(below: path)))
    }

    private static var temporary: Finding? {
        let path = Environment.value("TMPDIR") ?? "/tmp"
        guard unsafe access(path, W_OK | X_OK) != 0 else { return nil }
        let words = Messages.doctorCannotWrite(path, Environment.reason(errno))
        return Finding(.files, "temporary", words, .fault, advice: Messages.doctorTemporary)
    }
}

/// How much room files take.
enum FileSize {
    /// Length of a file in bytes; 0 if there is none.
    static func bytes(at path: String) -> Int {
        var status = stat()
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    }

    /// Bytes of all files of a folder, and of those `depth` levels below it. No link is followed.
    static func bytes(below path: String, depth: Int = 4) -> Int {
        guard depth > 0 else { return 0 }
        return FolderListing.names(of: path).reduce(0) { sum, name in
            let inner = path + "/" + name
            var status = stat()
            guard unsafe lstat(inner, &status) == 0 else { return sum }
            return sum + (status.st_mode & S_IFMT == S_IFDIR ? bytes(below: inner, depth: depth - 1) : bytes(at: inner))
        }
    }

    /// "812 bytes", "4 KiB", "12 MiB".
    static func words(_ bytes: Int) -> String {
        if bytes < 1024 { return "\(bytes) bytes" }
        return bytes < 1 << 20 ? "\((bytes + 1023) >> 10) KiB" : "\((bytes + (1 << 20) - 1) >> 20) MiB"
    }
}

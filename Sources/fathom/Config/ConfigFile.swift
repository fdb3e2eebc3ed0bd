internal import Glibc

/// The reader's file of settings.
enum ConfigFile {
    /// The largest file that is read, in bytes.
    private static let limit = 262_144

    /// What reading the file came to.
    struct Reading: Sendable {
        /// Whether there is a file.
        var isThere = false
        var settings = Settings()
        var faults: [ConfigFault] = []
        /// Why a file that is there could not be read.
        var failure: Failure?
    }

    /// `fathom/config.toml` below XDG_CONFIG_HOME, which is `~/.config` when it is unset, empty or relative; nil without a home.
    static var path: String? {
        if let folder = Environment.value("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/fathom/config.toml" }
        return Environment.home.map { $0 + "/.config/fathom/config.toml" }
    }

    /// The settings of this run: the file is opened when the first of them is asked for, and nothing more is done where there is none.
    static let current = read()

    private static func read() -> Reading {
        guard let path else { return Reading() }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let isMissing = errno == ENOENT || errno == ENOTDIR
            return isMissing ? Reading() : Reading(isThere: true, failure: Messages.cannotOpen(path, errno: errno))
        }
        defer { _ = close(descriptor) }
        do throws(Failure) {
            let reader = ConfigReader(try words(of: descriptor, path))
            return Reading(isThere: true, settings: reader.settings, faults: reader.faults)
        } catch {
            return Reading(isThere: true, failure: error)
        }
    }

    private static func words(of descriptor: Int32, _ path: String) throws(Failure) -> String {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw Messages.configNoFile(path) }
        guard status.st_size <= limit else { throw Messages.configTooLarge(path, limit: limit) }
        let bytes = try FileReading.all(of: descriptor, expecting: Int(status.st_size), name: path)
        guard let words = String(validating: bytes, as: UTF8.self) else { throw Messages.configNotUTF8(path) }
        return words
    }
}

internal import Glibc

/// The folder of a store's backups, beside it: `notes.sqlite-backups`. A backup is called by the time at which it was made, in UTC.
public struct BackupFolder: Sendable {
    /// How old the last backup must be before a changed store gets another, in milliseconds: 30 minutes.
    public static let interval: Int64 = 30 * 60_000

    /// Path of the folder, whether it is there or not.
    public let path: String
    private let store: String

    /// The folder of the store at that path.
    public init(ofStoreAt store: String) {
        self.store = store
        path = store + "-backups"
    }

    /// All backups, the newest first.
    public var backups: [Backup] {
        let found = names.compactMap { name in Self.time(of: name).map { Backup(path: "\(path)/\(name)", time: $0) } }
        return found.sorted { $0.time > $1.time }
    }

    /// The newest backup that is whole, and how many notes stand in it. Reads backups until it finds one.
    public var newestGood: (backup: Backup, count: Int)? {
        for backup in backups {
            if let count = try? backup.count() { return (backup, count) }
        }
        return nil
    }

    /// Whether the store was written since the last backup, and that is longer ago than `interval` (0: whatever its age). A backup of a time to come,
    /// from before a clock was put back, does not count.
    public func isDue(at time: Int64, interval: Int64 = BackupFolder.interval) -> Bool {
        guard let last = backups.first(where: { $0.time <= time })?.time else { return true }
        var status = stat()
        guard unsafe stat(store, &status) == 0 else { return false }
        let changed = Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000
        return changed > last && time - last >= interval
    }

    /// Takes away the backups that are no longer kept, and what a copy left behind that did not come to its end an hour ago or earlier.
    func prune(now: Int64) {
        let superfluous = BackupRetention.superfluous(backups.map(\.time), now: now)
        for backup in backups where superfluous.contains(backup.time) { _ = unsafe unlink(backup.path) }
        for name in names where name.hasPrefix(Self.unfinished) {
            guard let time = Int64(name.split(separator: "-").last ?? ""), now - time > 3_600_000 else { continue }
            _ = unsafe unlink("\(path)/\(name)")
        }
    }

    /// A path for a copy that is being made at that time.
    func unfinishedPath(at time: Int64) -> String { "\(path)/\(Self.unfinished)\(getpid())-\(time)" }

    /// The path of the backup of that time.
    func path(at time: Int64) -> String { "\(path)/\(Self.name(at: time))" }

    private static let unfinished = ".new-"
    private static let suffix = ".sqlite"

    private var names: [String] {
        guard let stream = unsafe opendir(path) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe names.append(String(cString: $0)) }
            }
        }
        return names
    }

    /// "2026-11-30T20-45-01-123Z.sqlite".
    private static func name(at time: Int64) -> String {
        var seconds = time_t(time / 1000)
        var parts = unsafe tm()
        unsafe gmtime_r(&seconds, &parts)
        let day = unsafe [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)].map(two).joined(separator: "-")
        let clock = unsafe [Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec)].map(two).joined(separator: "-")
        return "\(day)T\(clock)-\(String(1000 + time % 1000).dropFirst())Z\(suffix)"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// The time that a name tells; nil for a file that is no backup.
    private static func time(of name: String) -> Int64? {
        guard name.hasSuffix("Z" + suffix) else { return nil }
        let numbers = name.dropLast(suffix.count + 1).split { $0 == "-" || $0 == "T" }.compactMap { Int32($0) }
        guard numbers.count == 7 else { return nil }
        var parts = unsafe tm()
        unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
        unsafe (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
        let time = unsafe Int64(timegm(&parts)) * 1000 + Int64(numbers[6])
        return Self.name(at: time) == name ? time : nil
    }
}

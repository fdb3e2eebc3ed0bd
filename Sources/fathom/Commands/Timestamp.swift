internal import Glibc

/// Writes times of the store.
enum Timestamp {
    /// "2026-11-22 17:03" in the reader's time zone. `milliseconds` since 1970 (UTC).
    static func local(_ milliseconds: Int64) -> String {
        var seconds = time_t(milliseconds / 1000)
        var parts = unsafe tm()
        _ = unsafe localtime_r(&seconds, &parts)
        return unsafe "\(day(parts)) \(clock(parts))"
    }

    /// The reader's time zone then, in milliseconds east of UTC. `milliseconds` since 1970 (UTC).
    static func zone(at milliseconds: Int64) -> Int64 {
        var seconds = time_t(milliseconds / 1000)
        var parts = unsafe tm()
        _ = unsafe localtime_r(&seconds, &parts)
        return unsafe Int64(parts.tm_gmtoff) * 1000
    }

    /// "2026-11-22T17:03:04.005Z". `milliseconds` since 1970 (UTC).
    static func universal(_ milliseconds: Int64) -> String {
        var seconds = time_t(milliseconds / 1000)
        var parts = unsafe tm()
        _ = unsafe gmtime_r(&seconds, &parts)
        let rest = String(1000 + milliseconds % 1000).dropFirst()
        return unsafe "\(day(parts))T\(clock(parts)):\(two(parts.tm_sec)).\(rest)Z"
    }

    private static func day(_ parts: tm) -> String {
        unsafe "\(1900 + parts.tm_year)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    }

    private static func clock(_ parts: tm) -> String {
        unsafe "\(two(parts.tm_hour)):\(two(parts.tm_min))"
    }

    private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
}

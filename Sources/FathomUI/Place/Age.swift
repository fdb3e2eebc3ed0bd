/// How long ago something was, in the words of somebody who is asked.
enum Age {
    /// "41 minutes ago", "3 hours ago", "on 14 Nov 2026"; both moments in milliseconds since 1970.
    static func words(since then: Int64, now: Int64) -> String {
        let minutes = (now - then) / 60_000
        switch minutes {
        case ..<1: return "a moment ago"
        case ..<60: return counted(minutes, "minute")
        case ..<1_440: return counted(minutes / 60, "hour")
        case ..<43_200: return counted(minutes / 1_440, "day")
        default: return "on \(CivilDate(milliseconds: then).words)"
        }
    }

    private static func counted(_ count: Int64, _ unit: String) -> String {
        "\(count) \(unit)\(count == 1 ? "" : "s") ago"
    }
}

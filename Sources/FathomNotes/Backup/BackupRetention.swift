/// Which backups are kept: all of two days, and of what is older the last one of each of 12 days, 10 weeks and 9 months.
///
/// Days, weeks (from Monday on) and months are those of UTC.
enum BackupRetention {
    private static let day: Int64 = 86_400_000

    /// Those of the times, in milliseconds since 1970 (UTC), whose backups are no longer kept at the time `now`. Linear, after sorting.
    static func superfluous(_ times: [Int64], now: Int64) -> Set<Int64> {
        let sorted = Set(times).sorted(by: >)
        var kept = Set(sorted.filter { now - $0 <= 2 * day })
        for (count, period) in [(12, dayNumber), (10, weekNumber), (9, monthNumber)] {
            var seen: Set<Int64> = []
            for time in sorted where now - time > 2 * day && !seen.contains(period(time)) && seen.count < count {
                seen.insert(period(time))
                kept.insert(time)
            }
        }
        return Set(sorted).subtracting(kept)
    }

    private static func dayNumber(_ time: Int64) -> Int64 { floor(time, day) }

    /// The first of January 1970 was a Thursday.
    private static func weekNumber(_ time: Int64) -> Int64 { floor(dayNumber(time) + 3, 7) }

    /// Months since the year 0, by the civil calendar (days counted from the first of March of a year of 400 years' cycle).
    private static func monthNumber(_ time: Int64) -> Int64 {
        let days = dayNumber(time) + 719_468
        let era = floor(days, 146_097)
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        return (era * 400 + yearOfEra) * 12 + (5 * dayOfYear + 2) / 153
    }

    private static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
        number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
    }
}

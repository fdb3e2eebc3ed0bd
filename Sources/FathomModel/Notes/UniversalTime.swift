/// Times of the store in the words that other programs read: "2026-11-22T17:03:04.005Z", by ISO 8601 in universal time.
public enum UniversalTime {
    /// The words for a time in milliseconds since 1970 (UTC). Years before 0 and after 9999 are cut to those.
    public static func text(_ milliseconds: Int64) -> String {
        let bounded = min(max(milliseconds, -62_167_219_200_000), 253_402_300_799_999)
        let (day, rest) = floored(bounded, by: 86_400_000)
        let (year, month, date) = civil(day)
        let clock = [(rest / 3_600_000, 2), (rest / 60_000 % 60, 2), (rest / 1000 % 60, 2)].map(padded).joined(separator: ":")
        return "\([(year, 4), (month, 2), (date, 2)].map(padded).joined(separator: "-"))T\(clock).\(padded(rest % 1000, 3))Z"
    }

    /// The time that words tell: a date, or a date and a time with or without fractions of a second and a zone (none: universal time). Nil for others.
    public static func milliseconds(_ text: String) -> Int64? {
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard let day = parts.first.flatMap(day), parts.count <= 2 else { return nil }
        guard parts.count == 2 else { return day * 86_400_000 }
        let (clock, zone) = zoned(parts[1])
        guard let time = time(clock), let zone else { return nil }
        return day * 86_400_000 + time - zone * 60_000
    }

    private static func day(_ words: Substring) -> Int64? {
        let numbers = words.split(separator: "-", omittingEmptySubsequences: false).map(number)
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let date = numbers[2], year < 10_000 else { return nil }
        let day = days(year, month, date)
        return (1...12).contains(month) && civil(day) == (year, month, date) ? day : nil
    }

    private static func time(_ words: Substring) -> Int64? {
        let parts = words.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let hour = number(parts[0]), let minute = number(parts[1]) else { return nil }
        let seconds = (parts.count == 3 ? parts[2] : "0").split(separator: ".", omittingEmptySubsequences: false)
        let fraction = seconds.count == 2 ? number(Substring((seconds[1] + "000").prefix(3))) : 0
        guard let second = seconds.first.flatMap(number), let fraction, seconds.count <= 2, hour < 24, minute < 60, second < 61 else {
            return nil
        }
        return ((hour * 60 + minute) * 60 + second) * 1000 + fraction
    }

    /// The clock without its zone, and the zone in minutes east.
    private static func zoned(_ words: Substring) -> (clock: Substring, zone: Int64?) {
        if words.last == "Z" { return (words.dropLast(), 0) }
        guard let sign = words.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return (words, 0) }
        let digits = words[words.index(after: sign)...].filter { $0 != ":" }
        guard digits.count == 4, let value = number(Substring(digits)) else { return (words[..<sign], nil) }
        let minutes = value / 100 * 60 + value % 100
        return (words[..<sign], words[sign] == "-" ? -minutes : minutes)
    }

    private static func number(_ words: Substring) -> Int64? {
        words.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && words.utf8.count <= 9 ? Int64(words) : nil
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func floored(_ value: Int64, by unit: Int64) -> (quotient: Int64, rest: Int64) {
        let rest = ((value % unit) + unit) % unit
        return ((value - rest) / unit, rest)
    }

    /// Days since 1970 of a date, counted in eras of 400 years that begin in March, so that the leap day is the last of its year.
    private static func days(_ year: Int64, _ month: Int64, _ date: Int64) -> Int64 {
        let (era, yearOfEra) = floored(month <= 2 ? year - 1 : year, by: 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + date - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date of a day since 1970; the inverse of `days`.
    private static func civil(_ day: Int64) -> (Int64, Int64, Int64) {
        let (era, dayOfEra) = floored(day + 719_468, by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civilMonth = month < 10 ? month + 3 : month - 9
        return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, dayOfYear - (153 * month + 2) / 5 + 1)
    }
}

import FathomModel
import Testing

@Suite("Universal time") struct UniversalTimeTests {
    static let times: [(Int64, String)] = [
        (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"), (951_782_399_999, "2000-02-28T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"), (1_795_366_984_005, "2026-11-22T17:03:04.005Z"),
        (-2_203_891_200_000, "1900-03-01T00:00:00.000Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ]

    @Test(arguments: times)
    func isWrittenAndReadAgain(_ milliseconds: Int64, _ words: String) {
        #expect(UniversalTime.text(milliseconds) == words)
        #expect(UniversalTime.milliseconds(words) == milliseconds)
    }

    static let others: [(String, Int64?)] = [
        ("2026-11-22", 1_795_305_600_000), ("2026-11-22T17:03:04Z", 1_795_366_984_000), ("2026-11-22 17:03:04", 1_795_366_984_000),
        ("2026-11-22T18:03:04.0051234+01:00", 1_795_366_984_005), ("2026-11-22T12:03:04-0500", 1_795_366_984_000),
        ("2026-11-22T17:03", 1_795_366_980_000), ("2026-02-29", nil), ("2026-13-01", nil), ("yesterday", nil), ("", nil),
        ("2026-11-22T25:00:00Z", nil), ("2026-11-22T17:03:04+1", nil), ("99999-01-01", nil), ("2026-11-22T17:03:04.Z", 1_795_366_984_000),
    ]

    @Test(arguments: others)
    func wordsOfOtherProgramsAreRead(_ words: String, _ milliseconds: Int64?) {
        #expect(UniversalTime.milliseconds(words) == milliseconds)
    }
}

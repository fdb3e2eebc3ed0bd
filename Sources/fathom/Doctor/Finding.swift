internal import FathomExport

/// One thing of the surroundings that `fathom doctor` looked at.
struct Finding {
    /// What it belongs to; the order is that of the report.
    enum Area: String, CaseIterable {
        case program, terminal, programs, notes, settings, files
    }

    /// How it is.
    enum Standing: String {
        /// It works.
        case good = "ok"
        /// Fathom does without, and something is missing for it.
        case remark = "note"
        /// Something of the reader's does not work.
        case fault
    }

    let area: Area
    /// What was looked at, in a word or two.
    let name: String
    /// What was found; harmless to print.
    let words: String
    let standing: Standing
    /// What to do about it; nil where there is nothing to be done.
    let advice: String?

    init(_ area: Area, _ name: String, _ words: String, _ standing: Standing = .good, advice: String? = nil) {
        (self.area, self.name, self.words, self.standing, self.advice) = (area, name, words, standing, advice)
    }

    /// The finding for other programs.
    var json: JSONValue {
        .object([
            ("area", .string(area.rawValue)), ("name", .string(name)), ("standing", .string(standing.rawValue)), ("words", .string(words)),
            ("advice", .optional(advice)),
        ])
    }
}

/// All that `fathom doctor` found, as it is printed.
struct FindingList {
    /// Columns of the longest standing and of the longest name, with what parts them from the next column.
    private static let (standingWidth, nameWidth) = (7, 14)

    let findings: [Finding]

    /// What does not work.
    var faults: [Finding] { findings.filter { $0.standing == .fault } }

    /// A block for each area, a line for each finding, its advice on a line below it.
    var text: String {
        let blocks = Finding.Area.allCases.compactMap { area -> String? in
            let lines = findings.filter { $0.area == area }.map(Self.line)
            return lines.isEmpty ? nil : Messages.doctorTitle(area) + "\n" + lines.joined()
        }
        let end = faults.isEmpty ? [Messages.doctorAllWorks + "\n"] : []
        return (blocks + end).joined(separator: "\n")
    }

    var json: String {
        JSONValue.object([
            ("version", .string(Version.text)), ("works", .bool(faults.isEmpty)), ("findings", .array(findings.map(\.json))),
        ]).text
    }

    private static func line(_ finding: Finding) -> String {
        let head = "  " + padded(finding.standing.rawValue, standingWidth) + padded(finding.name, nameWidth)
        let indent = String(repeating: " ", count: 2 + standingWidth + nameWidth)
        return head + finding.words + "\n" + (finding.advice.map { indent + $0 + "\n" } ?? "")
    }

    private static func padded(_ word: String, _ width: Int) -> String {
        word + String(repeating: " ", count: max(1, width - word.count))
    }
}

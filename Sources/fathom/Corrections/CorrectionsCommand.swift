internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomUI

/// `fathom corrections`: what the reader has said about a text.
struct CorrectionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections",
        abstract: "List your corrections of a text, and those that do not apply any more.",
        discussion: """
            One line a correction: its number and what it says. One that does not apply to the text as it is read today has a * and the reason \
            below it; one that was found by another wording or by its passage has a ~. --remove takes one away.
            """)

    @Option(help: ArgumentHelp("Take the correction of that number away.", valueName: "number"))
    var remove: Int64?

    @Flag(help: "Only those that do not apply.")
    var idle = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup
    var text: CorrectedText

    func run() throws {
        var desk = try text.desk()
        if let remove {
            guard let row = desk.rows.first(where: { $0.id == remove }) else { throw Messages.noSuchCorrection(remove) }
            try desk.carryOut(CorrectionChange(removing: [row]))
            return try Output.write(Messages.said(CorrectionWords.takenBack(row.statement)))
        }
        let listed = zip(desk.rows, desk.corrected.outcomes).filter { !idle || $0.1.reason != nil }
        guard !json else { return try Output.write(JSONValue.array(listed.map(Self.json)).text) }
        guard !listed.isEmpty else { return Output.complain(Messages.noCorrections(of: text.text, idle: idle && !desk.rows.isEmpty)) }
        try Output.write(listed.flatMap(Self.lines).map { $0 + "\n" }.joined())
    }

    private static func lines(_ row: StoredCorrection, _ outcome: CorrectionOutcome) -> [String] {
        let number = String(row.id)
        let pad = String(repeating: " ", count: max(0, 4 - number.utf8.count))
        let line = { (sign: String) in "\(pad)\(number) \(sign) \(TextLine.of(CorrectionWords.sentence(row.statement)))" }
        switch outcome {
        case .applied: return [line(" ")]
        case .followed: return [line("~")]
        case .idle(let reason): return [line("*"), "       does not apply: \(TextLine.of(CorrectionWords.reason(reason)))"]
        }
    }

    private static func json(_ row: StoredCorrection, _ outcome: CorrectionOutcome) -> JSONValue {
        .object([
            ("id", .integer(Int(row.id))),
            ("says", .string(TextLine.of(CorrectionWords.sentence(row.statement)))),
            ("applies", .string(outcome.reason == nil ? "yes" : "no")),
            ("reason", .optional(outcome.reason.map { TextLine.of(CorrectionWords.reason($0)) })),
            ("created", .integer(Int(row.created))),
            ("statement", .object(row.statement.fields.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
        ])
    }
}

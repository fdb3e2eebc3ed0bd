import FathomModel

/// The page of the corrections in a vault: each statement in words, and behind them in the words of the store, one a line, for reading them back.
struct VaultCorrections {
    /// How the lines of the store begin and end.
    static let fence = (open: "```fathom", close: "```")

    private let plan: VaultPlan

    init(_ plan: VaultPlan) {
        self.plan = plan
    }

    /// The file.
    var file: ExportFile {
        let rows = plan.words.statements.map { "- \(MarkdownText.escaped($0))" }
        let stored = plan.words.basis.corrections.map(Self.line)
        return plan.file(
            plan.corrections, plan.head("corrections", title: "Corrections"),
            [
                "# Corrections", "What you put right in \(VaultPlan.link(plan.home)).", rows.joined(separator: "\n"),
                ([Self.fence.open] + stored + [Self.fence.close]).joined(separator: "\n"),
            ])
    }

    /// A statement in a line: names and words of the store, in order of the names.
    private static func line(_ stored: StoredCorrection) -> String {
        let times = [("created", UniversalTime.text(stored.created)), ("modified", UniversalTime.text(stored.modified))]
        let fields = stored.statement.fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return (fields + times).map { "\($0.0)=\(FrontMatterBlock.quoted($0.1))" }.joined(separator: " ")
    }
}

import FathomText

extension Dialogue {
    /// The line that says what can be done now; none where it was said already and nothing is to be repeated.
    mutating func hints(alwaysSaying: Bool) -> [String] {
        let rest = commandHints.joined(separator: ", ")
        guard alwaysSaying || rest != saidHints else { return [] }
        saidHints = rest
        var first: [String] = []
        if offer.hasMore { first.append("Enter more (\(offer.said) of \(offer.lines.count) lines)") }
        if offer.range > 0 { first.append(offer.range == 1 ? "1 choose" : "1-\(offer.range) choose") }
        if !offer.hasMore, state.panes.focus == .text { first.append("Enter next sentence") }
        return [(first + [rest]).joined(separator: ", ") + "."]
    }

    private var commandHints: [String] {
        var hints = DialogueCommand.table.compactMap { row -> String? in
            guard let hint = row.hint, isPossible(row.command), let name = row.names.first else { return nil }
            return "\(name) \(hint)"
        }
        let search = hints.firstIndex { $0 == "a note" } ?? hints.endIndex
        hints.insert("/ search", at: search)
        return hints
    }

    /// Whether a command would do something now; only as far as hints ask.
    private func isPossible(_ command: DialogueCommand) -> Bool {
        let focus = state.panes.focus
        switch command {
        case .action(.back): return !state.trail.past.isEmpty
        case .action(.why), .action(.mention): return state.text.selected != nil
        case .list(.mentions): return focus == .links && state.text.selected != nil
        case .list(.sections): return state.text.document.sections.count > 1
        case .pane(.links): return focus != .links && state.text.selected != nil
        case .section: return focus == .text
        default: return true
        }
    }
}

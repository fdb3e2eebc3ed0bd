import FathomScreen
import FathomText

/// Going from match to match.
extension State {
    /// Goes to the next or previous match of the search that is on, around the end.
    mutating func goToMatch(_ step: Action.Step, times: Int) {
        guard let search = text.search else { return }
        guard search.inText != nil else { return goToRow(step, times: times, search) }
        guard search.count > 0 else { return say(search.isOpen ? "The text is still being searched." : "There is no match.") }
        let distance = step == .next ? times : -times
        guard let target = index(distance, from: nextMatch(step), of: search.count, search) else {
            return say("The rest of the text is still being searched.")
        }
        if panes.focus != .text { leave() }
        panes.focus(on: .text)
        goToMatch(target)
    }

    /// Shows the match of that number.
    mutating func goToMatch(_ number: Int) {
        text.search?.number = number
        guard let span = text.search?.currentSpan else { return }
        let geometry = readerGeometry
        panes.reader.cursor = nil
        panes.reader.evidence = nil
        panes.reader.reveal(span.lower, screen: geometry.rows, in: geometry.flow)
        panes.notes = ListCursor()
    }

    /// Goes to the next or previous row that has a match.
    private mutating func goToRow(_ step: Action.Step, times: Int, _ search: Search) {
        let rows = RowSearch(search.pattern, in: lines(of: search.pane)).rows
        text.search?.count = rows.count
        guard !rows.isEmpty else { return say("There is no match.") }
        let row = row(of: search.pane)
        let after = rows.partitionPoint { $0 > row }
        let first = step == .next ? after : rows.partitionPoint { $0 >= row } - 1
        guard let target = index(step == .next ? times : -times, from: first, of: rows.count, search) else { return }
        text.search?.number = target
        go(to: rows[target], in: search.pane)
    }

    /// The match that follows the place where the reader is, or stands before it.
    private func nextMatch(_ step: Action.Step) -> Int {
        guard let search = text.search, let matches = search.inText?.matches else { return 0 }
        if let number = search.number, search.currentSpan?.lower == panes.reader.place { return number + (step == .next ? 1 : -1) }
        let here = matches.partitionPoint { $0.lower >= panes.reader.top.offset }
        return step == .next ? here : here - 1
    }

    /// The match so many steps on, of which the first leads to `first`; around the end, which is said. Nil while the end is not known.
    private mutating func index(_ distance: Int, from first: Int, of count: Int, _ search: Search) -> Int? {
        let target = first + (distance > 0 ? distance - 1 : distance + 1)
        guard !(0..<count).contains(target) else { return target }
        guard !search.isOpen else { return nil }
        say(distance > 0 ? "Past the last match; on from the first." : "Before the first match; on from the last.")
        return (target % count + count) % count
    }
}

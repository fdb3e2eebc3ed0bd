import FathomText

/// A search in the rows of a pane: a row may go over several lines, and what is looked for over their ends.
struct RowSearch {
    /// One line, and the row that it belongs to; nil for a heading, which is not searched.
    struct Line {
        let text: String
        let row: Int?
    }

    /// The rows that have a match, in order.
    private(set) var rows: [Int] = []
    /// For each line, which of its UTF-8 bytes are found.
    private(set) var marks: [[Range<Int>]]

    /// The matches in `lines`. Linear.
    init(_ pattern: SearchPattern, in lines: [Line]) {
        marks = Array(repeating: [], count: lines.count)
        var start = 0
        while start < lines.count {
            let row = lines[start].row
            var end = start + 1
            while end < lines.count, lines[end].row == row { end += 1 }
            if let row { search(pattern, lines[start..<end], of: row) }
            start = end
        }
    }

    private mutating func search(_ pattern: SearchPattern, _ lines: ArraySlice<Line>, of row: Int) {
        let places = pattern.places(in: lines.map(\.text).joined(separator: " "))
        guard !places.isEmpty else { return }
        rows.append(row)
        var offset = 0
        for (index, line) in zip(lines.indices, lines) {
            let end = offset + line.text.utf8.count
            for place in places where place.lowerBound < end && place.upperBound > offset {
                marks[index].append(max(0, place.lowerBound - offset)..<min(end, place.upperBound) - offset)
            }
            offset = end + 1
        }
    }
}

extension LinksContent {
    /// The lines as a search sees them.
    var searched: [RowSearch.Line] { lines.map { RowSearch.Line(text: $0.text, row: $0.item) } }
}

extension NotesContent {
    /// The lines as a search sees them.
    var searched: [RowSearch.Line] { lines.map { RowSearch.Line(text: $0.text, row: $0.item) } }
}

extension State {
    /// The lines of a pane other than the text as they stand on the screen now.
    func lines(of pane: PaneID) -> [RowSearch.Line] {
        switch pane {
        case .text: []
        case .links: linksContent.searched
        case .notes: notesContent.searched
        default: text.entries(of: pane).enumerated().map { RowSearch.Line(text: name(of: $1), row: $0) }
        }
    }

    /// The row under the cursor of a pane other than the text.
    func row(of pane: PaneID) -> Int {
        switch pane {
        case .text: 0
        case .links: panes.links.row
        case .notes: panes.notes.row
        default: panes.lists[pane.rawValue - 1].row
        }
    }

    /// Puts the cursor of a pane other than the text on a row.
    mutating func go(to row: Int, in pane: PaneID) {
        panes.focus(on: pane)
        switch pane {
        case .text: break
        case .links: panes.links.move(to: row, of: linksContent.items.count)
        case .notes: panes.notes.move(to: row, of: notesContent.items.count)
        default:
            let entries = text.entries(of: pane)
            if entries.indices.contains(row) { text.select(entries[row]) }
        }
    }
}

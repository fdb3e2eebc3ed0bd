import FathomModel
import FathomScreen
import FathomText

extension State {
    /// Lays letters over what can be followed: the rows of the links if they have the focus, else the mentions in the text that shows.
    mutating func showLabels() {
        guard panes.overview == nil else {
            return say("Letters lie over the text and the links. Here \(key(.follow)) follows what is under the cursor.")
        }
        let isLinks = panes.focus == .links
        let targets = isLinks ? shownLinks.map { Labels.Target.link($0.item) } : shownMentions.map { Labels.Target.mention($0.entry) }
        guard !targets.isEmpty else {
            return say(isLinks ? "This concept has no links to follow." : "No concept is mentioned on this screen.")
        }
        labels = Labels(targets)
        say("Type the letters to follow.")
    }

    /// Takes in a letter of a label; a whole one is followed.
    mutating func typeLabel(_ letter: Character) {
        guard let target = labels?.type(letter) else { return say("Type the letters to follow; \(key(.leave)) leaves.") }
        labels = nil
        switch target {
        case .link(let item):
            panes.links.move(to: item, of: linksContent.items.count)
            followLink()
        case .mention(let entry):
            leave()
            panes.focus(on: .text)
            text.select(entry.concept)
            show(entry.span)
            nameCursor()
        }
    }

    /// The mentions that begin or go on in the text that shows, each where its first letter stands on the screen; of several that begin
    /// at one cell the innermost.
    var shownMentions: [(entry: MentionIndex.Entry, position: Position)] {
        guard let rect = layout.panes[.text] else { return [] }
        let geometry = ReaderGeometry(rect, text, glyphs: look.glyphs)
        var seen: Set<TextSpan> = []
        var shown: [(entry: MentionIndex.Entry, position: Position)] = []
        for (line, row) in geometry.flow.rows(from: panes.reader.top, count: geometry.rows).enumerated() where row.kind != .metadata {
            for entry in text.mentions.mentions(in: row.span) where seen.insert(entry.span).inserted {
                guard let column = row.column(of: entry.span) else { continue }
                let position = Position(column: rect.column + geometry.margin + column, row: rect.row + 1 + line)
                if shown.last?.position == position { shown.removeLast() }
                shown.append((entry, position))
            }
        }
        return shown
    }

    /// The links whose first line shows, and where it stands on the screen.
    var shownLinks: [(item: Int, position: Position)] {
        guard let rect = layout.panes[.links] else { return [] }
        var seen: Set<Int> = []
        let shown = linksContent.lines.dropFirst(panes.links.top).prefix(max(0, rect.rows - 1))
        return shown.enumerated().compactMap { row, line in
            guard let item = line.item, seen.insert(item).inserted else { return nil }
            return (item, Position(column: rect.column + max(0, line.indent - 2), row: rect.row + 1 + row))
        }
    }
}

extension FlowRow {
    /// The column of the first letter of `span` in this row, counted from its left edge; nil if none of it is here.
    func column(of span: TextSpan) -> Int? {
        guard let piece = pieces.first(where: { $0.span.upper > span.lower && $0.span.lower < span.upper }) else { return nil }
        let inside = piece.text.utf8.count == piece.columns ? max(0, span.lower - piece.span.lower) : 0
        return piece.column + min(inside, max(0, piece.columns - 1))
    }
}

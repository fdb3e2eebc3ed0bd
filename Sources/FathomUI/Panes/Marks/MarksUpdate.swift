import FathomModel
import FathomScreen
import FathomText

/// Marking places with letters, and going back to them.
extension State {
    /// Asks for the letter of a mark, or lists the bookmarks.
    mutating func openMarks(_ use: Action.Marking) {
        marks = MarkList(use: use)
        if use == .set { say("Mark this place: a letter from a to z.") }
    }

    /// Leaves what the keys for marks have opened.
    mutating func leaveMarks() {
        marks = nil
    }

    /// Takes in the letter of a mark.
    mutating func take(letter: Character) -> [Effect] {
        defer { marks = nil }
        guard ("a"..."z").contains(letter) else {
            say("Marks are letters from a to z.")
            return []
        }
        if marks?.use == .set { return mark(letter) }
        guard let bookmark = text.bookmarks.first(where: { $0.letter == letter }) else {
            say("There is no mark \(letter) in this text.")
            return []
        }
        go(to: bookmark)
        return []
    }

    /// Goes to where the reader was before the last jump; the second time back again.
    mutating func goBeforeJump() {
        marks = nil
        guard let place = trail.beforeJump else { return say("There was no jump yet.") }
        leave()
        arrive(at: place)
    }

    /// Goes to the bookmark that is chosen in the list.
    mutating func takeBookmark() {
        guard let row = marks?.cursor.row, text.bookmarks.indices.contains(row) else { return leaveMarks() }
        marks = nil
        go(to: text.bookmarks[row])
    }

    /// Goes to the bookmark at a place of the screen; a click beside the list closes it.
    mutating func clickMarks(_ position: Position) {
        let row = MarkListView(self)?.row(at: position)
        marks = nil
        if let row { go(to: text.bookmarks[row]) }
    }

    /// Deletes the bookmark that is chosen in the list.
    mutating func deleteBookmark() -> [Effect] {
        guard let row = marks?.cursor.row, text.bookmarks.indices.contains(row) else { return [] }
        let letter = text.bookmarks[row].letter
        text.bookmarks.remove(at: row)
        let count = text.bookmarks.count
        marks?.cursor.move(to: row, of: count)
        say("Bookmark \(letter) deleted.")
        return [.deleteBookmark(text: current, letter: letter)]
    }

    /// Moves in the list of bookmarks.
    mutating func moveMarks(_ motion: Action.Motion, times: Int) {
        guard let cursor = marks?.cursor else { return }
        let count = text.bookmarks.count
        let target = cursor.target(motion, times: times, rows: MarkListView.rows(self), of: count)
        marks?.cursor.move(to: target, of: count)
    }

    /// Scrolls the list of bookmarks so that the chosen one shows.
    mutating func settleMarks() {
        guard let row = marks?.cursor.row else { return }
        let rows = MarkListView.rows(self)
        let total = text.bookmarks.count
        marks?.cursor.settle(lines: row..<row + 1, total: total, rows: rows)
    }

    /// Takes in the bookmarks that the store has; those that were made meanwhile stay.
    mutating func take(_ bookmarks: [Bookmark], in index: Int) {
        guard texts.indices.contains(index) else { return }
        let own = texts[index].bookmarks
        let others = bookmarks.filter { bookmark in !own.contains { $0.letter == bookmark.letter } }
        texts[index].bookmarks = (own + others).sorted { $0.letter < $1.letter }
    }

    /// Marks the place that the reader looks at: the mention under the cursor, or the first row that shows.
    private mutating func mark(_ letter: Character) -> [Effect] {
        let offset = panes.reader.cursor?.lower ?? panes.reader.top.offset
        let bookmark = Bookmark(letter: letter, at: offset, in: text.document)
        text.bookmarks.removeAll { $0.letter == letter }
        text.bookmarks.append(bookmark)
        text.bookmarks.sort { $0.letter < $1.letter }
        say(
            "Marked as \(letter). \(look.quotes.open)\(key(.marks(.go)))\(letter)\(look.quotes.close) comes back here, \(key(.marks(.list))) lists the bookmarks."
        )
        return [.saveBookmark(text: current, bookmark)]
    }

    private mutating func go(to bookmark: Bookmark) {
        leave()
        panes.focus(on: .text)
        text.filter(.text, by: nil)
        let place = bookmark.place(in: text.document)
        let geometry = readerGeometry
        panes.reader.cursor = nil
        panes.reader.evidence = nil
        panes.reader.putOnTop(place.offset, screen: geometry.rows, in: geometry.flow)
        panes.notes = ListCursor()
        switch place {
        case .kept: say("Mark \(bookmark.letter).")
        case .moved: say("Mark \(bookmark.letter): its words have moved; they stand here now.")
        case .lost: say("The words of mark \(bookmark.letter) are gone; this is the section where they stood.")
        }
    }
}

import FathomModel
import FathomScreen

extension State {
    /// Shows the open texts.
    mutating func showLibrary() {
        spread = .library(ListCursor(row: current))
    }

    /// Moves among the open texts.
    mutating func moveLibrary(_ cursor: ListCursor, _ motion: Action.Motion, times: Int) {
        var cursor = cursor
        let rows = (layout.body.rows - 1) / LibraryView.lines(columns: layout.body.columns)
        cursor.move(to: cursor.target(motion, times: times, rows: rows, of: texts.count), of: texts.count)
        spread = .library(cursor)
    }

    /// Opens the text under the cursor, as a jump.
    mutating func followLibrary(_ cursor: ListCursor) {
        spread = nil
        open(cursor.row)
    }

    /// Keeps the cursor on the screen.
    mutating func settleLibrary(_ cursor: ListCursor) {
        var cursor = cursor
        let lines = LibraryView.lines(columns: layout.body.columns)
        let first = cursor.row * lines
        cursor.settle(lines: first..<first + lines, total: texts.count * lines, rows: max(1, layout.body.rows - 1))
        spread = .library(cursor)
    }
}

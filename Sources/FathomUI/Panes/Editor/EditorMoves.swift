import FathomModel

/// Moves of the cursor and changes of the words.
extension EditorWords {
    /// Carries out one edit on a screen of `rows` rows of `columns` columns.
    mutating func apply(_ edit: Edit, columns: Int, rows: Int) {
        let wasKilling = isKilling
        isKilling = false
        if edit != .yankBefore { ring.settle() }
        switch edit {
        case .up: moveRows(-1, columns: columns)
        case .down: moveRows(1, columns: columns)
        case .pageUp: moveRows(-max(1, rows - 1), columns: columns)
        case .pageDown: moveRows(max(1, rows - 1), columns: columns)
        default:
            goal = nil
            if let target = target(of: edit) { return move(to: target) }
            isKilling = wasKilling
            change(edit)
        }
    }

    /// The row of the cursor among the rows of its line, and the row's first column.
    func cursorRow(columns: Int) -> (row: Int, start: Int) {
        let rows = lines[cursor.line].rows(columns: columns)
        let row = rows.row(holding: cursor.column)
        return (row, rows[row].lowerBound)
    }

    private mutating func change(_ edit: Edit) {
        switch edit {
        case .killLine:
            let lineEnd = Place(line: cursor.line, column: lines[cursor.line].count)
            kill(from: cursor, to: cursor == lineEnd ? after(cursor) : lineEnd)
        case .killToStart: kill(from: Place(line: cursor.line, column: 0), to: cursor)
        case .killWordBack: kill(from: wordLeft(of: cursor), to: cursor)
        case .killWordForward: kill(from: cursor, to: wordRight(of: cursor))
        default:
            isKilling = false
            changePlainly(edit)
        }
    }

    private mutating func changePlainly(_ edit: Edit) {
        switch edit {
        case .newLine: replace(from: cursor, to: cursor, with: [EditorLine(), EditorLine()])
        case .deleteBack: delete(from: before(cursor), to: cursor, as: .deletingBack)
        case .deleteForward: delete(from: cursor, to: after(cursor), as: .deletingForward)
        case .yank: if let words = ring.last { yank(words, from: cursor, to: cursor) }
        case .yankBefore: if let turn = ring.turn() { yank(turn.words, from: turn.start, to: turn.end) }
        case .undo: _ = step(.undo)
        case .redo: _ = step(.redo)
        default: break
        }
    }

    /// Deletes what lies between two places.
    private mutating func delete(from start: Place, to end: Place, as sort: EditorHistory.Sort) {
        replace(from: start, to: end, with: [EditorLine()], as: sort)
    }

    /// Cuts what lies between two places; right behind another cut it joins that.
    private mutating func kill(from start: Place, to end: Place) {
        defer { isKilling = true }
        guard start < end else { return }
        ring.keep(text(from: start, to: end), joining: isKilling, before: end <= cursor)
        delete(from: start, to: end, as: .whole)
    }

    /// Puts what was cut between two places.
    private mutating func yank(_ words: String, from start: Place, to end: Place) {
        replace(from: start, to: end, with: Self.lines(of: words))
        ring.note(start: start, end: cursor)
    }

    /// Where an edit that only moves leads to; nil for the others.
    private func target(of edit: Edit) -> Place? {
        switch edit {
        case .left: before(cursor)
        case .right: after(cursor)
        case .wordLeft: wordLeft(of: cursor)
        case .wordRight: wordRight(of: cursor)
        case .lineStart: Place(line: cursor.line, column: 0)
        case .lineEnd: Place(line: cursor.line, column: lines[cursor.line].count)
        case .start: Place()
        case .end: end
        default: nil
        }
    }

    private func before(_ place: Place) -> Place {
        if place.column > 0 { return Place(line: place.line, column: place.column - 1) }
        return place.line > 0 ? Place(line: place.line - 1, column: lines[place.line - 1].count) : place
    }

    private func after(_ place: Place) -> Place {
        if place.column < lines[place.line].count { return Place(line: place.line, column: place.column + 1) }
        return place.line + 1 < lines.count ? Place(line: place.line + 1, column: 0) : place
    }

    private func wordLeft(of place: Place) -> Place {
        guard place.column > 0 else { return before(place) }
        var column = place.column
        while column > 0, !lines[place.line].characters[column - 1].isWord { column -= 1 }
        while column > 0, lines[place.line].characters[column - 1].isWord { column -= 1 }
        return Place(line: place.line, column: column)
    }

    private func wordRight(of place: Place) -> Place {
        let count = lines[place.line].count
        guard place.column < count else { return after(place) }
        var column = place.column
        while column < count, !lines[place.line].characters[column].isWord { column += 1 }
        while column < count, lines[place.line].characters[column].isWord { column += 1 }
        return Place(line: place.line, column: column)
    }

    /// Moves by rows of the screen and stays near the column that the first such move started from.
    private mutating func moveRows(_ distance: Int, columns: Int) {
        var rows = self.rows(ofLine: cursor.line, columns: columns)
        let here = rows.row(holding: cursor.column)
        let aim = goal ?? lines[cursor.line].columns(rows[here].lowerBound..<cursor.column)
        var line = cursor.line
        var row = here + distance
        while row < 0, line > 0 {
            line -= 1
            rows = self.rows(ofLine: line, columns: columns)
            row += rows.count
        }
        while row >= rows.count, line + 1 < lines.count {
            row -= rows.count
            line += 1
            rows = self.rows(ofLine: line, columns: columns)
        }
        go(toRow: row, ofLine: line, near: aim, columns: columns)
        goal = aim
    }

    /// Goes to a row of a line, held to those that it has, near a column of the screen.
    mutating func go(toRow row: Int, ofLine line: Int, near aim: Int, columns: Int) {
        let rows = self.rows(ofLine: line, columns: columns)
        let target = rows[min(max(0, row), rows.count - 1)]
        move(to: Place(line: line, column: column(aim, in: target, of: line, isLast: target.upperBound == lines[line].count)))
        goal = nil
    }

    /// The character of a row that stands nearest to a column of the screen, not behind the row.
    private func column(_ aim: Int, in row: Range<Int>, of line: Int, isLast: Bool) -> Int {
        let last = isLast ? row.upperBound : max(row.lowerBound, row.upperBound - 1)
        var column = row.lowerBound
        var width = 0
        while column < last {
            width += lines[line].columns(column..<column + 1)
            guard width <= aim else { break }
            column += 1
        }
        return column
    }
}

extension Character {
    /// Whether it belongs to a word.
    var isWord: Bool { isLetter || isNumber || self == "_" || self == "'" || self == "’" }
}

/// Moves of the cursor and changes of the words.
extension EditorWords {
    /// Carries out one edit on a screen of `rows` rows of `columns` columns.
    mutating func apply(_ edit: Edit, columns: Int, rows: Int) {
        let wasKilling = isKilling
        isKilling = false
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
        let row = rows.lastIndex { $0.lowerBound <= cursor.column } ?? 0
        return (row, rows[row].lowerBound)
    }

    private mutating func change(_ edit: Edit) {
        let kills: Bool
        switch edit {
        case .killLine:
            let lineEnd = Place(line: cursor.line, column: lines[cursor.line].count)
            delete(from: cursor, to: cursor == lineEnd ? after(cursor) : lineEnd, keeping: true)
            kills = true
        case .killToStart:
            delete(from: Place(line: cursor.line, column: 0), to: cursor, keeping: true)
            kills = true
        case .killWordBack:
            delete(from: wordLeft(of: cursor), to: cursor, keeping: true)
            kills = true
        case .killWordForward:
            delete(from: cursor, to: wordRight(of: cursor), keeping: true)
            kills = true
        default:
            changePlainly(edit)
            kills = false
        }
        isKilling = kills
    }

    private mutating func changePlainly(_ edit: Edit) {
        switch edit {
        case .newLine: insert("\n")
        case .deleteBack: delete(from: before(cursor), to: cursor)
        case .deleteForward: delete(from: cursor, to: after(cursor))
        case .yank: yank()
        default: break
        }
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
        let characters = lines[place.line].characters
        var column = place.column
        while column > 0, !characters[column - 1].isWord { column -= 1 }
        while column > 0, characters[column - 1].isWord { column -= 1 }
        return Place(line: place.line, column: column)
    }

    private func wordRight(of place: Place) -> Place {
        let characters = lines[place.line].characters
        guard place.column < characters.count else { return after(place) }
        var column = place.column
        while column < characters.count, !characters[column].isWord { column += 1 }
        while column < characters.count, characters[column].isWord { column += 1 }
        return Place(line: place.line, column: column)
    }

    /// Moves by rows of the screen and stays near the column that the first such move started from.
    private mutating func moveRows(_ distance: Int, columns: Int) {
        let here = cursorRow(columns: columns)
        let aim = goal ?? lines[cursor.line].columns(here.start..<cursor.column)
        var line = cursor.line
        var row = here.row + distance
        var rows = lines[line].rows(columns: columns)
        while row < 0, line > 0 {
            line -= 1
            rows = lines[line].rows(columns: columns)
            row += rows.count
        }
        while row >= rows.count, line + 1 < lines.count {
            row -= rows.count
            line += 1
            rows = lines[line].rows(columns: columns)
        }
        let target = rows[min(max(0, row), rows.count - 1)]
        move(to: Place(line: line, column: column(aim, in: target, of: line, isLast: target.upperBound == lines[line].count)))
        goal = aim
    }

    /// The character of a row that stands nearest to a column of the screen, not behind the row.
    private func column(_ aim: Int, in row: Range<Int>, of line: Int, isLast: Bool) -> Int {
        var column = row.lowerBound
        let last = isLast ? row.upperBound : max(row.lowerBound, row.upperBound - 1)
        while column < last, lines[line].columns(row.lowerBound..<column + 1) <= aim { column += 1 }
        return column
    }
}

extension Character {
    /// Whether it belongs to a word.
    fileprivate var isWord: Bool { isLetter || isNumber || self == "_" || self == "'" || self == "’" }
}

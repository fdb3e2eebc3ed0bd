import FathomScreen

/// The shortest way of the cursor from one place to another.
struct CursorMoves {
    let form: TerminalForm

    /// Appends what leads to `target`; `place` is nil where the cursor may stand anywhere.
    func append(from place: Position?, to target: Position, into bytes: inout [UInt8]) {
        guard place != target else { return }
        var best = absolute(target)
        for way in place.map({ relative(from: $0, to: target) }) ?? [] where way.utf8.count < best.utf8.count { best = way }
        bytes += best.utf8
    }

    private func absolute(_ target: Position) -> String {
        if target.column > 0 { return "\u{1B}[\(target.row + 1);\(target.column + 1)H" }
        return target.row == 0 ? "\u{1B}[H" : "\u{1B}[\(target.row + 1)H"
    }

    private func relative(from place: Position, to target: Position) -> [String] {
        if place.row == target.row { return alongRow(from: place.column, to: target.column) }
        var ways: [String] = []
        if place.row + 1 == target.row {
            ways.append("\r\n" + (forward(target.column) ?? ""))
            ways.append("\n" + (forward(target.column - place.column) ?? back(place.column - target.column)))
        }
        if place.column == target.column, form.movesAlone { ways.append("\u{1B}[\(target.row + 1)d") }
        return ways
    }

    private func alongRow(from column: Int, to target: Int) -> [String] {
        var ways = ["\r" + (forward(target) ?? "")]
        if target < column { ways.append(back(column - target)) }
        if target > column, let way = forward(target - column) { ways.append(way) }
        if form.movesAlone { ways.append("\u{1B}[\(target + 1)G") }
        return ways
    }

    private func back(_ columns: Int) -> String {
        columns <= 4 ? String(repeating: "\u{8}", count: max(0, columns)) : "\u{1B}[\(columns)D"
    }

    private func forward(_ columns: Int) -> String? {
        switch columns {
        case ...0: nil
        case 1: "\u{1B}[C"
        default: "\u{1B}[\(columns)C"
        }
    }
}

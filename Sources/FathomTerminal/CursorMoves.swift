import FathomScreen

/// The shortest way of the cursor from one place to another.
struct CursorMoves {
    let form: TerminalForm

    /// A way to somewhere; numbers are columns.
    private enum Way {
        /// Row and column.
        case absolute
        /// To a column of this row.
        case column
        /// To a row of this column.
        case row
        /// To the left edge, of the next row if asked, and then to the right.
        case fromEdge(nextRow: Bool, right: Int)
        /// To the right or, negative, to the left, in the next row if asked.
        case along(nextRow: Bool, Int)
    }

    /// Appends what leads to `target`; `place` is nil where the cursor may stand anywhere.
    func append(from place: Position?, to target: Position, into bytes: inout [UInt8]) {
        guard place != target else { return }
        var best = (way: Way.absolute, cost: cost(of: .absolute, to: target))
        let consider = { (way: Way) in
            let cost = cost(of: way, to: target)
            if cost < best.cost { best = (way, cost) }
        }
        if let place, place.row == target.row {
            consider(.fromEdge(nextRow: false, right: target.column))
            consider(.along(nextRow: false, target.column - place.column))
            if form.movesAlone { consider(.column) }
        } else if let place {
            if place.row + 1 == target.row {
                consider(.fromEdge(nextRow: true, right: target.column))
                consider(.along(nextRow: true, target.column - place.column))
            }
            if place.column == target.column, form.movesAlone { consider(.row) }
        }
        write(best.way, to: target, into: &bytes)
    }

    /// How many bytes a way takes.
    private func cost(of way: Way, to target: Position) -> Int {
        switch way {
        case .absolute where target.column == 0: target.row == 0 ? 3 : 3 + Digits.count(target.row + 1)
        case .absolute: 4 + Digits.count(target.row + 1) + Digits.count(target.column + 1)
        case .column: 3 + Digits.count(target.column + 1)
        case .row: 3 + Digits.count(target.row + 1)
        case .fromEdge(let nextRow, let right): (nextRow ? 2 : 1) + costAlong(right)
        case .along(let nextRow, let distance): (nextRow ? 1 : 0) + costAlong(distance)
        }
    }

    private func costAlong(_ distance: Int) -> Int {
        switch distance {
        case 0: 0
        case 1: 3
        case ..<0 where distance >= -4: -distance
        default: 3 + Digits.count(abs(distance))
        }
    }

    private func write(_ way: Way, to target: Position, into bytes: inout [UInt8]) {
        switch way {
        case .absolute where target.column == 0:
            write(target.row == 0 ? nil : target.row + 1, "H", into: &bytes)
        case .absolute:
            bytes += [0x1B, 0x5B]
            Digits.append(target.row + 1, to: &bytes)
            bytes.append(UInt8(ascii: ";"))
            Digits.append(target.column + 1, to: &bytes)
            bytes.append(UInt8(ascii: "H"))
        case .column: write(target.column + 1, "G", into: &bytes)
        case .row: write(target.row + 1, "d", into: &bytes)
        case .fromEdge(let nextRow, let right):
            bytes.append(0x0D)
            write(.along(nextRow: nextRow, right), to: target, into: &bytes)
        case .along(let nextRow, let distance):
            if nextRow { bytes.append(0x0A) }
            writeAlong(distance, into: &bytes)
        }
    }

    private func writeAlong(_ distance: Int, into bytes: inout [UInt8]) {
        switch distance {
        case 0: break
        case 1: write(nil, "C", into: &bytes)
        case 2...: write(distance, "C", into: &bytes)
        case (-4)...: bytes += repeatElement(0x08, count: -distance)
        default: write(-distance, "D", into: &bytes)
        }
    }

    private func write(_ number: Int?, _ final: Unicode.Scalar, into bytes: inout [UInt8]) {
        bytes += [0x1B, 0x5B]
        if let number { Digits.append(number, to: &bytes) }
        bytes.append(UInt8(ascii: final))
    }
}

/// Numbers as they stand in control sequences.
enum Digits {
    /// How many digits a number has that is not negative.
    static func count(_ number: Int) -> Int {
        number < 10 ? 1 : number < 100 ? 2 : number < 1_000 ? 3 : 1 + count(number / 10)
    }

    /// Appends a number that is not negative.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        if number >= 10 { append(number / 10, to: &bytes) }
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
}

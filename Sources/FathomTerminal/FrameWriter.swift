import CTerminal
import FathomScreen

/// Writes what turns one frame into the next on a terminal, in as few bytes as it can: cells that look the same are passed over, rows that only
/// moved are scrolled, runs are repeated, ends of rows are cleared.
///
/// A value without a terminal: bytes come out. It begins and ends in the terminal's own look.
struct FrameWriter {
    /// Appends the bytes of a cluster that takes so many columns.
    typealias Encoder = (_ cluster: String, _ columns: Int, _ bytes: inout [UInt8]) -> Void

    /// Most cells that are written again where that is shorter than a jump over them.
    private static let widestGap = 4
    /// Fewest equal cells that are repeated, and fewest blanks that are cleared.
    private static let shortestRun = 6

    /// What the terminal can be told.
    var form: TerminalForm
    private let encode: Encoder
    private let moves: CursorMoves
    private let switches: StyleSwitch
    private var bytes: [UInt8] = []
    private var place: Position?
    private var style = Style.plain
    /// The style that was asked for last, and what the terminal shows for it: neighbours mostly look alike.
    private var asked = (style: Style.plain, shown: Style.plain)
    /// Columns of the screen.
    private var columns = 0

    init(form: TerminalForm, encode: @escaping Encoder = FrameWriter.encoded) {
        self.form = form
        self.encode = encode
        moves = CursorMoves(form: form)
        switches = StyleSwitch(form: form)
    }

    /// What clears the screen and puts a frame on it, whatever stood there; the cursor stands at the frame's place afterwards.
    mutating func whole(_ frame: Frame) -> [UInt8] {
        Array("\u{1B}[m\u{1B}[H\u{1B}[2J".utf8) + change(from: nil, to: frame)
    }

    /// What turns `old` into `new`, of the same extent, or a blank screen where there is no old one; the cursor may stand anywhere before, and stands at
    /// the new frame's place afterwards.
    mutating func change(from old: Frame?, to new: Frame) -> [UInt8] {
        bytes.removeAll(keepingCapacity: true)
        columns = new.size.columns
        place = nil
        style = .plain
        let changes = (0..<new.size.rows).map { new.changes(inRow: $0, against: old) }
        if let old, let shift = shift(from: old, to: new, changes) {
            scroll(shift, of: new.size)
            let base = shift.applied(to: old)
            for row in 0..<new.size.rows {
                if let changes = new.changes(inRow: row, against: base) { write(changes, ofRow: row, new, over: base) }
            }
        } else {
            for (row, changes) in changes.enumerated() { if let changes { write(changes, ofRow: row, new, over: old) } }
        }
        use(.plain)
        if let cursor = new.cursor, !bytes.isEmpty || old?.cursor != cursor { go(to: cursor) }
        return bytes
    }

    /// Sends clusters as ncurses would, so that the C library's widths and ours agree.
    static func encoded(_ cluster: String, _ columns: Int, _ bytes: inout [UInt8]) {
        var cluster = cluster
        cluster.withUTF8 { text in
            guard let start = text.baseAddress else { return }
            var count = 0
            unsafe start.withMemoryRebound(to: CChar.self, capacity: text.count) { start in
                let encoded = unsafe cterm_encode(start, text.count, Int32(columns), &count)
                unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: encoded, count: count))
            }
        }
    }

    private func shift(from old: Frame, to new: Frame, _ changes: [Range<Int>?]) -> FrameShift? {
        guard form.scrolls else { return nil }
        if let shift = FrameShift(from: old, to: new, changes: changes) { return shift }
        return form.scrollsColumns ? FrameShift(ofColumnsFrom: old, to: new, changes: changes) : nil
    }

    private mutating func scroll(_ shift: FrameShift, of size: Size) {
        let isPart = shift.columns != 0..<size.columns
        if isPart { append("\u{1B}[?69h\u{1B}[\(shift.columns.lowerBound + 1);\(shift.columns.upperBound)s") }
        append("\u{1B}[\(shift.rows.lowerBound + 1);\(shift.rows.upperBound)r")
        let count = abs(shift.distance)
        if isPart {
            append("\u{1B}[\(count == 1 ? "" : "\(count)")\(shift.distance > 0 ? "S" : "T")\u{1B}[?69l")
        } else {
            append("\u{1B}[\(shift.distance > 0 ? shift.rows.upperBound : shift.rows.lowerBound + 1)H")
            append(String(repeating: shift.distance > 0 ? "\n" : "\u{1B}M", count: count))
        }
        append("\u{1B}[r")
        place = Position(column: 0, row: 0)
    }

    private mutating func write(_ changes: Range<Int>, ofRow row: Int, _ new: Frame, over old: Frame?) {
        let end = max(new.end(ofRow: row), changes.lowerBound)
        let clears = changes.upperBound - end >= Self.shortestRun / 2
        let stop = clears ? end : changes.upperBound
        var column = changes.lowerBound
        while column < stop {
            let cell = new[column, row]
            if cell.width == 0 || Self.stands(cell, at: column, row, in: old) {
                column += 1
            } else {
                reach(column, row, in: new)
                column += write(cell, count: Self.run(of: cell, at: column, row, new, before: stop))
            }
        }
        guard clears else { return }
        go(to: Position(column: stop, row: row))
        if style.ofBlank != .plain { use(.plain) }
        append("\u{1B}[K")
    }

    /// Whether a place already looks like `cell`; on a blank screen where there is no old frame.
    private static func stands(_ cell: Cell, at column: Int, _ row: Int, in old: Frame?) -> Bool {
        guard let old else { return cell.isClear }
        return cell.looks(like: old[column, row])
    }

    /// How many cells from `column` on look like `cell`; 1 for what is not ASCII, which not all terminals repeat that say they do.
    private static func run(of cell: Cell, at column: Int, _ row: Int, _ frame: Frame, before stop: Int) -> Int {
        guard cell.ascii != nil else { return 1 }
        var end = column + 1
        while end < stop, frame[end, row].looks(like: cell) { end += 1 }
        return end - column
    }

    /// Writes a cell `count` times, or once where that cannot be shortened; returns how many columns are written.
    private mutating func write(_ cell: Cell, count: Int) -> Int {
        use(cell)
        let isLong = count >= Self.shortestRun
        if isLong, cell.isClear, form.blanks, !form.repeats {
            append("\u{1B}[\(count)X")
            return count
        }
        put(cell)
        guard isLong, form.repeats else { return Int(cell.width) }
        append("\u{1B}[\(count - 1)b")
        advance(count - 1)
        return count
    }

    private mutating func put(_ cell: Cell) {
        let columns = Int(cell.width)
        if let byte = cell.ascii {
            bytes.append(byte)
        } else if form.isASCII {
            append(ASCIIForm.of(cell.text, columns: columns))
        } else if cell.isSimple {
            append(cell.text)
        } else {
            encode(cell.text, columns, &bytes)
        }
        advance(columns)
        if cell.isOneScalar || form.isASCII { return }
        place = nil  // Terminals disagree about the width of clusters of several characters; the next cell is placed anew.
    }

    /// The cursor has gone so far to the right; behind the last column nobody knows where it is.
    private mutating func advance(_ steps: Int) {
        place?.column += steps
        if let place, place.column >= columns { self.place = nil }
    }

    /// Brings the cursor to a column, by writing the cells between again where that is shorter.
    private mutating func reach(_ column: Int, _ row: Int, in frame: Frame) {
        let target = Position(column: column, row: row)
        if let place, place.row == row, (1...Self.widestGap).contains(column - place.column) {
            let gap = (place.column..<column).map { frame[$0, row] }
            var isShort = true
            for cell in gap where isShort { isShort = cell.ascii != nil && looksRight(cell) }
            if isShort { gap.forEach { put($0) } }
        }
        go(to: target)
    }

    /// Whether a cell can be written without changing the look of what is written next.
    private mutating func looksRight(_ cell: Cell) -> Bool {
        let shown = shown(cell.style)
        return shown == style || cell.isBlank && shown.ofBlank == style.ofBlank
    }

    private mutating func go(to target: Position) {
        moves.append(from: place, to: target, into: &bytes)
        place = target
    }

    private mutating func use(_ cell: Cell) {
        if !looksRight(cell) { use(cell.style) }
    }

    private mutating func shown(_ style: Style) -> Style {
        if style != asked.style { asked = (style, form.shown(style)) }
        return asked.shown
    }

    private mutating func use(_ wanted: Style) {
        let shown = shown(wanted)
        switches.append(from: style, to: shown, into: &bytes)
        style = shown
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}

import FathomScreen

/// A terminal of paper: obeys the sequences that `FrameWriter` sends, and nothing else.
struct PaperTerminal {
    private(set) var frame: Frame
    /// Sequences that it did not understand.
    private(set) var unknown: [String] = []
    private var column = 0
    private var row = 0
    private var style = Style.plain
    private var margins: Range<Int>
    /// The columns between the left and the right margin.
    private var sides: Range<Int>
    private var last: Character = " "
    private var canvas: Canvas

    init(showing frame: Frame) {
        self.frame = frame
        margins = 0..<frame.size.rows
        sides = 0..<frame.size.columns
        canvas = Canvas(size: frame.size)
        canvas.frame = frame
    }

    /// The look that would be written next.
    var look: Style { style }
    /// Where the cursor stands.
    var cursor: Position { Position(column: column, row: row) }

    mutating func feed(_ bytes: [UInt8]) {
        var rest = String(decoding: bytes, as: UTF8.self)[...]
        while let character = rest.popFirst() {
            switch character {
            case "\u{1B}": escape(&rest)
            case "\r\n":
                column = 0
                lineFeed()
            case "\r": column = 0
            case "\n": lineFeed()
            case "\u{8}": column -= 1
            default: type(character)
            }
        }
        frame = canvas.frame
    }

    private mutating func type(_ character: Character) {
        last = character
        canvas.text(String(character), at: Position(column: column, row: row), style: style)
        column += CellWidth.columns(of: character)
    }

    private mutating func lineFeed() {
        if row + 1 == margins.upperBound { shift(by: 1) } else { row += 1 }
    }

    private mutating func escape(_ rest: inout Substring) {
        guard let kind = rest.popFirst() else { return }
        if kind == "M" {
            if row == margins.lowerBound { shift(by: -1) } else { row -= 1 }
            return
        }
        let isPrivate = rest.first == "?"
        if isPrivate { rest.removeFirst() }
        let numbers = rest.prefix { $0.isNumber || $0 == ";" }
        rest = rest.dropFirst(numbers.count)
        guard kind == "[", let final = rest.popFirst() else { return unknown.append("\(kind)") }
        if isPrivate { return sideMargins(final, mode: String(numbers)) }
        obey(final, numbers.split(separator: ";").compactMap { Int($0) })
    }

    /// Switches left and right margins on or off, which also takes them away.
    private mutating func sideMargins(_ final: Character, mode: String) {
        guard mode == "69", final == "h" || final == "l" else { return unknown.append("?\(mode)\(final)") }
        sides = 0..<frame.size.columns
    }

    private mutating func obey(_ final: Character, _ numbers: [Int]) {
        let first = numbers.first ?? 1
        switch final {
        case "H": (row, column) = (first - 1, (numbers.dropFirst().first ?? 1) - 1)
        case "G": column = first - 1
        case "d": row = first - 1
        case "C": column += first
        case "D": column -= first
        case "K": clear(frame.size.columns - column)
        case "X": clear(first)
        case "b": for _ in 0..<first { type(last) }
        case "r":
            margins = first - 1..<(numbers.dropFirst().first ?? frame.size.rows)
            (row, column) = (0, 0)
        case "s":
            sides = first - 1..<(numbers.dropFirst().first ?? frame.size.columns)
            (row, column) = (0, 0)
        case "S": shift(by: first)
        case "T": shift(by: -first)
        case "m": render(numbers)
        default: unknown.append("\(final)")
        }
    }

    private mutating func clear(_ columns: Int) {
        canvas.fill(Rect(column: column, row: row, columns: columns, rows: 1), style: Style(on: style.background))
    }

    private mutating func shift(by distance: Int) {
        let before = canvas.frame
        for row in margins {
            let source = row + distance
            canvas.fill(Rect(column: sides.lowerBound, row: row, columns: sides.count, rows: 1))
            guard margins.contains(source) else { continue }
            for column in sides where before[column, source].width > 0 {
                let cell = before[column, source]
                canvas.text(cell.text, at: Position(column: column, row: row), style: cell.style)
            }
        }
    }

    private mutating func render(_ numbers: [Int]) {
        var rest = (numbers.isEmpty ? [0] : numbers)[...]
        let marks: [Int: Style.Attributes] = [1: .bold, 2: .dim, 3: .italic, 4: .underline, 7: .reverse]
        let offs: [Int: Style.Attributes] = [22: [.bold, .dim], 23: .italic, 24: .underline, 27: .reverse]
        while let number = rest.popFirst() {
            if let mark = marks[number] { style.attributes.insert(mark) }
            if let off = offs[number] { style.attributes.subtract(off) }
            switch number {
            case 0: style = .plain
            case 30...37: style.foreground = .palette(UInt8(number - 30))
            case 90...97: style.foreground = .palette(UInt8(number - 82))
            case 40...47: style.background = .palette(UInt8(number - 40))
            case 100...107: style.background = .palette(UInt8(number - 92))
            case 39: style.foreground = .standard
            case 49: style.background = .standard
            case 38, 48: colour(number, &rest)
            default: break
            }
        }
    }

    private mutating func colour(_ number: Int, _ rest: inout ArraySlice<Int>) {
        let isEntry = rest.popFirst() == 5
        let parts = (0..<(isEntry ? 1 : 3)).map { _ in UInt8(rest.popFirst() ?? 0) }
        let colour = isEntry ? Colour.palette(parts[0]) : .rgb(parts[0], parts[1], parts[2])
        if number == 38 { style.foreground = colour } else { style.background = colour }
    }
}

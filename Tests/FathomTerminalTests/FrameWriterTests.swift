import FathomScreen
import Testing

@testable import FathomTerminal

/// What is sent to turn one frame into another, tried on a terminal of paper.
@Suite struct FrameWriterTests {
    private static let forms: [TerminalForm] = {
        var plain = TerminalForm()
        (plain.switchesOff, plain.movesAlone, plain.repeats, plain.blanks, plain.scrolls) = (false, false, false, false, false)
        var half = TerminalForm()
        (half.repeats, half.palette) = (false, .indexed(256))
        var direct = TerminalForm()
        direct.palette = .direct
        var sideways = TerminalForm()
        sideways.scrollsColumns = true
        return [TerminalForm(), half, plain, direct, sideways]
    }()

    @Test(arguments: 0..<120) func theScreenShowsTheNewFrameWhateverStoodThere(_ seed: UInt64) {
        var random = Numbers(seed: seed)
        let size = Size(columns: 1 + Int(random.next() % 40), rows: 1 + Int(random.next() % 12))
        for form in Self.forms {
            let old = drawing(size, &random)
            let new = random.next() % 3 == 0 ? moved(old, &random) : drawing(size, &random, over: random.next() % 2 == 0 ? old : nil)
            expect(old, new, form)
        }
    }

    private func expect(_ old: Frame, _ new: Frame, _ form: TerminalForm) {
        var paper = PaperTerminal(showing: old)
        paper.feed(written(old, new, form))
        let places = (0..<new.size.rows).flatMap { row in (0..<new.size.columns).map { Position(column: $0, row: row) } }
        let wrong = places.filter { place in
            let shown = paper.frame[place.column, place.row]
            return !shown.looks(like: new[place.column, place.row])
        }
        #expect(wrong.isEmpty && paper.unknown.isEmpty, "\(new.rows) became \(paper.frame.rows), unknown: \(paper.unknown), at \(wrong)")
        #expect(paper.look == .plain)
        if let cursor = new.cursor, old != new { #expect(paper.cursor == cursor) }
    }

    @Test func whatDoesNotChangeIsNotSent() {
        var random = Numbers(seed: 7)
        let frame = drawing(Size(columns: 30, rows: 8), &random)
        #expect(written(frame, frame).isEmpty)
    }

    @Test func aBlankInAnotherColourIsNoChange() {
        var canvas = Canvas(size: Size(columns: 9, rows: 1))
        canvas.text("a b", at: Position(column: 0, row: 0), style: Style(.palette(3), .bold))
        let old = canvas.frame
        canvas.text(" ", at: Position(column: 1, row: 0), style: .plain)
        #expect(written(old, canvas.frame).isEmpty)
        canvas.text(" ", at: Position(column: 1, row: 0), style: Style(.standard, .underline))
        #expect(!written(old, canvas.frame).isEmpty)
    }

    @Test(arguments: [(1, "\u{1B}[2;9r\u{1B}[9H\n\u{1B}[r"), (-2, "\u{1B}[2;9r\u{1B}[2H\u{1B}M\u{1B}M\u{1B}[r")])
    func rowsThatOnlyMovedAreScrolled(_ distance: Int, _ expected: String) {
        let bytes = written(page(from: 10), page(from: 10 + distance))
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(expected))
        #expect(bytes.count < 90)
    }

    @Test(arguments: [(1, "\u{1B}[2;9r\u{1B}[S\u{1B}[?69l\u{1B}[r"), (-2, "\u{1B}[2;9r\u{1B}[2T\u{1B}[?69l\u{1B}[r")])
    func aPaneBesideOthersIsScrolledWhereColumnsCanBe(_ distance: Int, _ expected: String) {
        var form = TerminalForm()
        form.scrollsColumns = true
        let (old, new) = (panes(from: 10), panes(from: 10 + distance))
        let bytes = written(old, new, form)
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("\u{1B}[?69h\u{1B}[13;35s" + expected))
        #expect(bytes.count * 2 < written(old, new).count)
        expect(old, new, form)
    }

    @Test func noColumnIsScrolledThroughAWideCharacter() {
        var form = TerminalForm()
        form.scrollsColumns = true
        let frames = [10, 11].map { line in
            var canvas = Canvas(size: Size(columns: 40, rows: 11))
            canvas.frame = panes(from: line)
            for row in 1..<6 { canvas.text("中", at: Position(column: 11, row: row)) }
            return canvas.frame
        }
        #expect(!String(decoding: written(frames[0], frames[1], form), as: UTF8.self).contains("?69h"))
        expect(frames[0], frames[1], form)
    }

    @Test func aWholeFrameReplacesWhateverStandsThere() {
        var random = Numbers(seed: 3)
        let size = Size(columns: 30, rows: 8)
        for _ in 0..<20 {
            let frame = drawing(size, &random)
            var writer = FrameWriter(form: TerminalForm()) { cluster, _, bytes in bytes += cluster.utf8 }
            let sent = String(decoding: writer.whole(frame), as: UTF8.self)
            let clearing = "\u{1B}[m\u{1B}[H\u{1B}[2J"
            #expect(sent.hasPrefix(clearing))
            var paper = PaperTerminal(showing: Frame(size: size))
            paper.feed(Array(sent.dropFirst(clearing.count).utf8))
            #expect(paper.frame.rows == frame.rows)
            if let cursor = frame.cursor { #expect(paper.cursor == cursor) }
        }
    }

    @Test func runsAreRepeatedAndEndsOfRowsCleared() {
        var canvas = Canvas(size: Size(columns: 40, rows: 2))
        canvas.text("some words that go", at: Position(column: 0, row: 1))
        let old = canvas.frame
        canvas.line(of: "=", at: Position(column: 0, row: 0), columns: 30)
        canvas.fill(Rect(column: 4, row: 1, columns: 36, rows: 1))
        #expect(String(decoding: written(old, canvas.frame), as: UTF8.self) == "\u{1B}[H=\u{1B}[29b\u{1B}[2;6H\u{1B}[K")
    }

    @Test func aClusterOfSeveralCharactersIsFollowedByAPlaceOfItsOwn() {
        var canvas = Canvas(size: Size(columns: 20, rows: 1))
        let old = canvas.frame
        canvas.text("e\u{301}👩‍👩‍👧ab", at: Position(column: 0, row: 0))
        let sent = String(decoding: written(old, canvas.frame), as: UTF8.self)
        #expect(sent == "\u{1B}[He\u{301}\u{1B}[1;2H👩‍👩‍👧\u{1B}[1;4Hab")
    }

    @Test func stylesChangeByWhatIsShortest() {
        let switches = StyleSwitch(form: TerminalForm())
        let cases: [(Style, Style, String)] = [
            (.plain, Style(.palette(30), .bold), "\u{1B}[1;38;5;30m"), (Style(.palette(30), .bold), .plain, "\u{1B}[m"),
            (Style(.palette(30), .bold), Style(.palette(30)), "\u{1B}[22m"),
            (Style(.standard, .dim), Style(.standard, .bold), "\u{1B}[0;1m"),
            (Style(.palette(1)), Style(.palette(9)), "\u{1B}[91m"), (Style(.palette(1), .reverse), Style(.palette(1)), "\u{1B}[27m"),
        ]
        for (old, new, expected) in cases {
            var bytes: [UInt8] = []
            switches.append(from: old, to: new, into: &bytes)
            #expect(String(decoding: bytes, as: UTF8.self) == expected)
        }
    }

    @Test func anyColourIsSentWhereItCanBeShownAndTheNearestElse() {
        var form = TerminalForm()
        form.palette = .direct
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        let old = canvas.frame
        canvas.text("a", at: Position(column: 0, row: 0), style: Style(.rgb(255, 0, 135)))
        #expect(String(decoding: written(old, canvas.frame, form), as: UTF8.self) == "\u{1B}[H\u{1B}[38;2;255;0;135ma\u{1B}[m")
        #expect(String(decoding: written(old, canvas.frame), as: UTF8.self) == "\u{1B}[H\u{1B}[38;5;198ma\u{1B}[m")
    }

    @Test(arguments: [(167, 16, Colour.palette(9)), (167, 8, .palette(1)), (28, 8, .palette(2)), (244, 8, .standard), (3, 0, .standard)])
    func coloursComeDownToTheNearestThereIs(_ entry: UInt8, _ count: Int, _ expected: Colour) {
        #expect(Palette.indexed(count).nearest(.palette(entry)) == expected)
    }

    private func written(_ old: Frame, _ new: Frame, _ form: TerminalForm = TerminalForm()) -> [UInt8] {
        var writer = FrameWriter(form: form) { cluster, _, bytes in bytes += cluster.utf8 }
        return writer.change(from: old, to: new)
    }

    private func page(from line: Int) -> Frame {
        var canvas = Canvas(size: Size(columns: 40, rows: 11))
        canvas.text("a title that stays", at: Position(column: 0, row: 0))
        for row in 1..<9 { canvas.text("line \(line + row) of a long text", at: Position(column: 0, row: row)) }
        canvas.text("a status line that stays", at: Position(column: 0, row: 10))
        return canvas.frame
    }

    /// Two panes: one that stays, and lines of a text beside it.
    private func panes(from line: Int) -> Frame {
        var canvas = Canvas(size: Size(columns: 40, rows: 11))
        canvas.text("a title that stays", at: Position(column: 0, row: 0))
        for row in 1..<9 {
            canvas.text("concept \(row)", at: Position(column: 0, row: row))
            let words = ["harbour", "tariffs", "a long line of words", "defence"][(line + row) % 4]
            canvas.text(String("\(words) \((line + row) * 7919) at sea, ever after".prefix(23)), at: Position(column: 12, row: row))
        }
        canvas.text("a status line that stays", at: Position(column: 0, row: 10))
        return canvas.frame
    }

    private func moved(_ frame: Frame, _ random: inout Numbers) -> Frame {
        var canvas = Canvas(size: frame.size)
        let distance = Int(random.next() % 5) - 2
        for row in 0..<frame.size.rows {
            for column in 0..<frame.size.columns where frame[column, row].width > 0 {
                let cell = frame[column, row]
                canvas.text(cell.text, at: Position(column: column, row: row + distance), style: cell.style)
            }
        }
        return canvas.frame
    }

    private func drawing(_ size: Size, _ random: inout Numbers, over base: Frame? = nil) -> Frame {
        var canvas = Canvas(size: size)
        if let base { canvas.frame = base }
        let words = ["argument", "中文字", "e\u{301}a", "──────────", "          ", "👩‍👩‍👧", "x", "the end of it all "]
        let styles: [Style] = [
            .plain, Style(.palette(30), .bold), Style(.standard, .dim), Style(.palette(9), .reverse), Style(on: .palette(3)),
        ]
        for _ in 0..<Int(random.next() % 9) {
            let place = Position(column: Int(random.next() % 40) - 2, row: Int(random.next() % 12))
            canvas.text(words[Int(random.next() % 8)], at: place, style: styles[Int(random.next() % 5)])
        }
        if random.next() % 2 == 0 { canvas.cursor(at: Position(column: Int(random.next() % 40), row: Int(random.next() % 12))) }
        return canvas.frame
    }
}

/// Numbers that come back with their seed.
struct Numbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

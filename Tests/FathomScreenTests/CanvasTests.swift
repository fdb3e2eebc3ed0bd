import FathomScreen
import Testing

/// What drawing leaves on the frame.
@Suite struct CanvasTests {
    @Test func textIsClippedAtBothEdges() {
        var canvas = Canvas(size: Size(columns: 5, rows: 2))
        #expect(canvas.text("abcdefgh", at: Position(column: 2, row: 0)) == 3)
        #expect(canvas.text("abcdefgh", at: Position(column: -2, row: 1)) == 7)
        #expect(canvas.text("x", at: Position(column: 0, row: 9)) == 0)
        #expect(canvas.frame.rows == ["  abc", "cdefg"])
    }

    @Test func aWideCharacterCutInHalfBecomesABlank() {
        var canvas = Canvas(size: Size(columns: 4, rows: 2))
        canvas.text("a中中", at: Position(column: 0, row: 0))
        canvas.text("中b", at: Position(column: -1, row: 1))
        #expect(canvas.frame.rows == ["a中", " b"])
        #expect(canvas.frame.isWellFormed)
    }

    @Test func overwritingHalfOfAWideCharacterBlanksTheOtherHalf() {
        var canvas = Canvas(size: Size(columns: 6, rows: 1))
        canvas.text("中中中", at: Position(column: 0, row: 0))
        canvas.text("x", at: Position(column: 1, row: 0))
        canvas.text("y", at: Position(column: 4, row: 0))
        #expect(canvas.frame.rows == [" x中y"])
        canvas.text("文", at: Position(column: 2, row: 0))
        canvas.text("文", at: Position(column: 1, row: 0))
        #expect(canvas.frame.rows == [" 文 y"])
        #expect(canvas.frame.isWellFormed)
    }

    @Test func aLimitHoldsTextBack() {
        var canvas = Canvas(size: Size(columns: 10, rows: 1))
        #expect(canvas.text("abcdef", at: Position(column: 1, row: 0), columns: 3) == 3)
        #expect(canvas.text("abc", at: Position(column: 6, row: 0), columns: -3) == 0)
        #expect(canvas.frame.rows == [" abc"])
    }

    @Test func anInnerCanvasDrawsInItsOwnCoordinates() {
        var canvas = Canvas(size: Size(columns: 8, rows: 3))
        let extent = canvas.inner(Rect(column: 2, row: 1, columns: 4, rows: 5)) { inner in
            inner.text("abcdefgh", at: Position(column: 0, row: 0))
            inner.cursor(at: Position(column: 1, row: 1))
            inner.inner(Rect(column: 3, row: 1, columns: 9, rows: 1)) { _ = $0.text("xyz", at: Position(column: 0, row: 0)) }
            return inner.size
        }
        #expect(extent == Size(columns: 4, rows: 5))
        #expect(canvas.frame.rows == ["", "  abcd", "     x"])
        #expect(canvas.frame.cursor == Position(column: 3, row: 2))
    }

    @Test(arguments: [(Glyphs.unicode, "╭ Ac… ╮,│     │,╰─────╯"), (.ascii, "+ ... +,|     |,+-----+")])
    func aBoxHasATitle(_ glyphs: Glyphs, _ rows: String) {
        var canvas = Canvas(size: Size(columns: 7, rows: 3), glyphs: glyphs)
        canvas.box(canvas.bounds, title: "Actors")
        #expect(canvas.frame.rows == rows.split(separator: ",").map(String.init))
    }

    @Test func fillAndStyleReachOnlyTheirRectangle() {
        var canvas = Canvas(size: Size(columns: 4, rows: 2))
        canvas.text("abcd", at: Position(column: 0, row: 0))
        canvas.style(Rect(column: 1, row: 0, columns: 2, rows: 1), Style(.palette(4), .bold))
        canvas.fill(Rect(column: 3, row: -4, columns: 99, rows: 99), style: Style(on: .palette(1)))
        #expect(canvas.frame.rows == ["abc", ""])
        #expect(canvas.frame[1, 0].style == Style(.palette(4), .bold))
        #expect(canvas.frame[0, 0].style == .plain)
        #expect(canvas.frame[3, 1].style == Style(on: .palette(1)))
    }

    @Test(arguments: [
        ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("ab cd", 4, "ab…"), ("中中中", 5, "中中…"), ("中中", 3, "中…"), ("abc", 1, "…"),
        ("abc", 0, ""), ("abc", -5, ""), ("", 0, ""), ("a\tb", 9, "a␉b"),
    ])
    func elides(_ text: String, _ columns: Int, _ shown: String) {
        #expect(Glyphs.unicode.elided(text, columns: columns) == shown)
    }

    @Test func elidesInASCII() {
        #expect(Glyphs.ascii.elided("abcdefgh", columns: 6) == "abc...")
        #expect(Glyphs.ascii.elided("abcdefgh", columns: 2) == "..")
    }
}

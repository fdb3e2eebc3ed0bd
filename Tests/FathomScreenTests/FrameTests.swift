import FathomScreen
import Testing

/// Frames stay well formed, their differences rebuild them, and golden forms tell them apart.
@Suite struct FrameTests {
    @Test(arguments: 1...150 as ClosedRange<UInt64>)
    func anyDrawingLeavesAWellFormedFrameAndItsDifferenceRebuildsIt(_ seed: UInt64) {
        var drawing = RandomDrawing(seed: seed)
        var canvas = Canvas(size: drawing.size(), glyphs: seed % 2 == 0 ? .unicode : .ascii)
        var shown = Frame(size: canvas.size)
        for _ in 0..<12 {
            drawing.draw(Int(seed % 5) + 1, on: &canvas)
            #expect(canvas.frame.isWellFormed)
            let difference = FrameDiff(from: shown, to: canvas.frame)
            #expect(difference.applied(to: shown) == canvas.frame)
            #expect(difference.runs.allSatisfy { $0.cells.first?.width != 0 && !$0.cells.isEmpty })
            #expect(!canvas.frame.text.unicodeScalars.contains { $0.value < 0x20 && $0.value != 0x0A })
            shown = canvas.frame
        }
        #expect(FrameDiff(from: shown, to: shown).changesNothing(in: shown))
    }

    @Test func anotherExtentIsPaintedWhole() {
        let small = Frame(size: Size(columns: 2, rows: 1))
        let large = Frame(size: Size(columns: 3, rows: 2))
        let difference = FrameDiff(from: small, to: large)
        #expect(difference.isWhole)
        #expect(difference.runs.map(\.cells.count) == [3, 3])
        #expect(difference.applied(to: small) == large)
    }

    @Test(arguments: [
        ("abcdefghij", "Xbcdefghij", [0..<1]), ("abcdefghij", "XbcdeYghij", [0..<6]), ("abcdefghij", "XbcdefYhij", [0..<1, 6..<7]),
    ])
    func nearChangesAreOneRun(_ old: String, _ new: String, _ runs: [Range<Int>]) {
        let difference = FrameDiff(from: frame(old), to: frame(new))
        #expect(difference.runs.map { $0.column..<$0.column + $0.cells.count } == runs)
    }

    @Test func theGoldenFormShowsTextStylesAndCursor() {
        var canvas = Canvas(size: Size(columns: 6, rows: 2))
        canvas.text("中b", at: Position(column: 0, row: 0), style: Style(.palette(4), .bold))
        canvas.text("c", at: Position(column: 3, row: 1), style: Style(on: .palette(1), [.dim, .reverse]))
        canvas.cursor(at: Position(column: 3, row: 1))
        #expect(
            canvas.frame.golden == """
                6 x 2, cursor at column 3, row 1
                == text
                中b
                   c
                == styles
                aaa
                ...b
                == legend
                a bold 4
                b dim reverse on 1

                """)
    }

    @Test func cellsOutsideAreBlank() {
        #expect(Frame(size: Size(columns: 0, rows: 0))[3, -1] == .blank())
        #expect(Frame(size: Size(columns: 0, rows: 0)).text == "")
    }

    private func frame(_ text: String) -> Frame {
        var canvas = Canvas(size: Size(columns: text.count, rows: 1))
        canvas.text(text, at: Position(column: 0, row: 0))
        return canvas.frame
    }
}

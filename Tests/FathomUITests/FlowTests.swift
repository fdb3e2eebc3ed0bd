import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

@Suite struct FlowTests {
    static let texts: [String] = [
        SampleText.markdown, "", "\n\n", "one", String(repeating: "word and ", count: 3_000), String(repeating: "x", count: 20_000),
        "漢字かな交じり文は二列を占める。" + String(repeating: "漢字", count: 200), "a—b—c " + String(repeating: "long—joined—", count: 40),
        (1...400).map { "    code line \($0)" }.joined(separator: "\n"), "\u{FEFF}e\u{301}\u{0}\u{1b}[31m \r\n\r\n \u{c} end",
    ]

    private func flow(_ text: String, _ columns: Int) -> Flow {
        Flow(document: Document(reading: Array(text.utf8), name: "t", format: .markdown), columns: columns, glyphs: .unicode)
    }

    @Test(arguments: texts.indices, [1, 7, 30, 78])
    func rowsFitAndGoOnInOrder(_ text: Int, _ columns: Int) {
        let flow = flow(Self.texts[text], columns)
        let rows = flow.rows(from: FlowPlace(), count: 100_000)
        for (row, next) in zip(rows, rows.dropFirst()) { #expect(row.place < next.place) }
        for row in rows {
            for piece in row.pieces {
                #expect(piece.column >= 0)
                #expect(piece.column + piece.columns <= max(columns, 2) + (columns < 12 ? 3 : 0))
            }
        }
    }

    @Test(arguments: texts.indices)
    func everyReadWordShowsOnce(_ text: Int) {
        let flow = flow(Self.texts[text], 40)
        let document = flow.document
        let shown = flow.rows(from: FlowPlace(), count: 100_000).filter { $0.kind != .verbatim && $0.kind != .metadata }
        let spans = shown.flatMap { $0.pieces.map(\.span) }
        for (left, right) in zip(spans, spans.dropFirst()) { #expect(left.upper <= right.lower) }
        let words = document.paragraphs.filter { ![.verbatim, .metadata, .furniture].contains($0.kind) }
            .flatMap { document.tokens[document.tokens(in: $0.span)] }.filter { $0.kind == .word }
        let starts = Set(spans.map(\.lower))
        #expect(words.allSatisfy { starts.contains($0.span.lower) })
    }

    @Test(arguments: texts.indices, [7, 40])
    func stepsForwardAndBackMeet(_ text: Int, _ columns: Int) {
        let flow = flow(Self.texts[text], columns)
        let rows = flow.rows(from: FlowPlace(), count: 300)
        guard let first = rows.first else { return #expect(flow.lastPlace == FlowPlace()) }
        var place = first.place
        for row in rows.dropFirst().prefix(200) {
            place = flow.place(place, movedBy: 1)
            #expect(place == row.place)
        }
        #expect(flow.place(place, movedBy: -1_000_000) == first.place)
        #expect(flow.place(first.place, movedBy: 1_000_000) == flow.lastPlace)
        #expect(flow.row(holding: rows[rows.count - 1].place.offset) <= rows[rows.count - 1].place)
    }

    @Test func aTextKeepsItsPlaceWhenTheWidthChanges() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 120, rows: 40))
        replay.press("l", "]", "]", "]")
        let section = replay.state.text.currentSection
        for size in ["80x24", "40x12", "1x1", "0x0", "200x60", "120x40"].compactMap(SessionScript.size) {
            replay.resize(to: size)
            #expect(replay.state.text.currentSection == section)
        }
        #expect(replay.frame.text.contains("3 What was done"))
    }

    @Test func aLongParagraphIsLaidOutInParts() {
        let flow = flow(String(repeating: "word and ", count: 30_000), 60)
        #expect(flow.parts(of: 0) > 100)
        #expect(flow.rows(from: FlowPlace(), count: 40).count == 40)
        #expect(flow.lastPlace.offset > 260_000)
    }
}

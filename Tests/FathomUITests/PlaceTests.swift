import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

/// Where a reader left a text, and how it is found again.
@Suite struct PlaceTests {
    static func replay(_ keys: String = "", _ model: ArgumentModel = SampleModel.model) -> Replay {
        var replay = Replay(State(texts: [model]), size: Size(columns: 80, rows: 24))
        for key in keys.split(separator: " ") { if key == "pause" { replay.send(.pause) } else { replay.press(String(key)) } }
        return replay
    }

    /// Opens the sample as a reader finds it who left it after `keys`.
    static func reopened(_ keys: String) throws -> Replay {
        let place = try #require(replay(keys).state.place(ofText: 0))
        let read = try #require(SavedPlace(lines: place.lines))
        #expect(read == place)
        var replay = Replay(State(texts: [SampleModel.empty]), size: Size(columns: 80, rows: 24))
        replay.send(.placeFound(text: 0, read, isChanged: false, now: 0))
        replay.send(.modelReady(text: 0, SampleModel.model))
        return replay
    }

    @Test(arguments: [
        "j", "3 pause j", "j Enter", "l G", "6 pause j", "7 pause", "o", "z", "3 pause z", "4 pause j 6 pause j j s", "l ) ) ) )",
    ])
    func everythingIsAsItWas(_ keys: String) throws {
        let before = Self.replay(keys).state
        let after = try Self.reopened(keys).state
        #expect(after.panes.focus == before.panes.focus)
        #expect(after.panes.list == before.panes.list)
        #expect(after.panes.drawer == before.panes.drawer)
        #expect(after.panes.selection == before.panes.selection)
        #expect(after.panes.reader == before.panes.reader)
        #expect(after.panes.links.row == before.panes.links.row)
        #expect(after.isZoomed == before.isZoomed)
        let looksTheSame = view(after, after.size).cells.prefix(80 * 22) == view(before, before.size).cells.prefix(80 * 22)
        #expect(looksTheSame)
    }

    @Test func theBeginningIsNoPlace() {
        #expect(Self.replay().state.place(ofText: 0) == nil)
        #expect(Self.replay("j k z z").state.place(ofText: 0) == nil)
        #expect(Self.replay().state.place(ofText: 7) == nil)
    }

    @Test func aReaderWhoIsAtWorkIsNotMoved() throws {
        let place = try #require(Self.replay("l G").state.place(ofText: 0))
        var replay = Self.replay("j")
        let before = replay.state.panes
        replay.send(.placeFound(text: 0, place, isChanged: false, now: 0))
        replay.send(.placeFound(text: 3, place, isChanged: false, now: 0))
        #expect(replay.state.panes == before)
    }

    @Test func whatWasSelectedWaitsForItsModel() throws {
        let place = try #require(Self.replay("G Enter").state.place(ofText: 0))
        var replay = Replay(State(texts: [SampleModel.empty]), size: Size(columns: 80, rows: 24))
        replay.send(.placeFound(text: 0, place, isChanged: false, now: 0))
        #expect(replay.state.place(ofText: 0)?.selection == place.selection)
        replay.send(.modelSoFar(text: 0, SampleModel.model.part(percent: 40)))
        #expect(replay.state.panes.focus == .text)
        replay.send(.modelReady(text: 0, SampleModel.model))
        #expect(replay.state.text.selected?.name == "fishing families of the lower town")
    }

    /// The sample with words before and behind it.
    static func changed(_ before: String, without words: String = "") -> ArgumentModel {
        let text = before + SampleText.markdown.split(separator: words.isEmpty ? "\u{0}" : words).joined()
        return ArgumentModel(empty: Document(reading: Array(text.utf8), name: "harbour.md", format: .markdown))
    }

    @Test func aChangedTextIsFoundByItsWords() throws {
        let place = try #require(Self.replay("l G").state.place(ofText: 0))
        let model = Self.changed("# A new beginning\n\nOf three words.\n\n")
        var replay = Replay(State(texts: [model]), size: Size(columns: 80, rows: 24))
        replay.send(.placeFound(text: 0, place, isChanged: true, now: 90_000_000))
        #expect(SavedPlace.quote(at: replay.state.panes.reader.top.offset, in: model.document) == place.quote)
        #expect(replay.state.message?.text == "Back where you left 1 day ago; the text has changed. R starts at the top.")
    }

    @Test func aPlaceThatIsGoneIsDroppedQuietly() throws {
        var place = try #require(Self.replay("l G").state.place(ofText: 0))
        place.quote = "words that were never there"
        var replay = Self.replay("", SampleModel.empty)
        let before = replay.state.panes
        replay.send(.placeFound(text: 0, place, isChanged: true, now: 0))
        #expect(replay.state.panes == before && replay.state.message == nil)
        place.reader.top.offset = 1 << 30
        replay.send(.placeFound(text: 0, place, isChanged: false, now: 0))
        #expect(replay.state.panes == before && replay.state.message == nil)
    }

    @Test(arguments: [
        "", "fathom place 2\n", "fathom place 1\ntop\t-4\t0\n", "fathom place 1\nfocus\t9\n", "fathom place 1\ncursor\t9\t2\n",
        "fathom place 1\nleft\tyesterday\n", "fathom place 1\nselection\tactor\tx\n", "fathom place 1\nlist\t5\n",
    ])
    func damagedLinesAreNoPlace(_ lines: String) {
        #expect(SavedPlace(lines: lines) == nil)
    }

    @Test func linesOfALaterFathomArePassedOver() {
        #expect(SavedPlace(lines: "fathom place 1\nweather\tfine\n\nleft\t5\n")?.left == 5)
    }

    @Test func nothingOfTheTextBreaksTheLines() throws {
        var place = try #require(Self.replay("l G").state.place(ofText: 0))
        place.name = "/a\tb\nc"
        place.selection?.name = "x\ty".harmless
        #expect(SavedPlace(lines: place.lines)?.reader == place.reader)
    }

    @Test(arguments: [
        (0, "a moment ago"), (-9, "a moment ago"), (1, "1 minute ago"), (41, "41 minutes ago"), (60, "1 hour ago"), (1_439, "23 hours ago"),
        (2_880, "2 days ago"), (43_200, "on 1 Jan 1970"),
    ])
    func agesAreTold(_ minutes: Int64, _ words: String) {
        #expect(Age.words(since: 0, now: minutes * 60_000) == words)
    }
}

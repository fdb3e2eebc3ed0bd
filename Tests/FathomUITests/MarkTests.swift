import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

@Suite struct MarkTests {
    /// One row: keys, and what must hold after them.
    static let rows: [ActionTests.Row] = [
        ActionTests.Row("m", "m asks for a letter") {
            $0.scope == .letter && $0.message?.text == "Mark this place: a letter from a to z."
        },
        ActionTests.Row("m Esc", "Esc marks nothing") { $0.scope == .lists && $0.text.bookmarks.isEmpty },
        ActionTests.Row("m 3", "a digit is no mark") { $0.text.bookmarks.isEmpty && $0.message?.text == "Marks are letters from a to z." },
        ActionTests.Row("5 pause ] ] m a", "the place is marked") {
            $0.text.bookmarks.map(\.letter) == ["a"] && $0.text.bookmarks.first?.section.section == 2
        },
        ActionTests.Row("5 pause ] ] m a g ' a", "and gone back to") { $0.text.currentSection == 2 && $0.panes.focus == .text },
        ActionTests.Row("5 pause ] ] m a g ' a Backspace", "as a jump") { $0.text.currentSection == 0 },
        ActionTests.Row("5 pause m a ] ] m a", "a letter means the last place") { $0.text.bookmarks.map(\.section.section) == [2] },
        ActionTests.Row("' x", "a mark that is none says so") { $0.message?.text == "There is no mark x in this text." && $0.marks == nil },
        ActionTests.Row("' '", "no jump yet") { $0.message?.text == "There was no jump yet." },
        ActionTests.Row("j Enter ' '", "'' goes to where the jump began") { $0.panes.focus == .actors },
        ActionTests.Row("j Enter ' ' ' '", "and back again") { $0.panes.focus == .text && $0.panes.reader.cursor != nil },
        ActionTests.Row("B", "no bookmarks yet") { $0.scope == .bookmarks },
        ActionTests.Row("B Enter", "and nothing to go to") { $0.scope == .lists },
        ActionTests.Row("5 pause m b ] ] m a 1 pause B j Enter", "the list leads to a place") {
            $0.panes.focus == .text && $0.text.currentSection == 0 && $0.marks == nil
        },
        ActionTests.Row("5 pause m b ] ] m a B d", "d deletes") { $0.text.bookmarks.map(\.letter) == ["b"] && $0.scope == .bookmarks },
        ActionTests.Row("5 pause m b B d d", "and no more than there is") { $0.text.bookmarks.isEmpty },
        ActionTests.Row("5 pause m b B q", "q closes the list only") { $0.scope == .text },
        ActionTests.Row("5 pause m b ' Ctrl-c", "Ctrl-c leaves") { $0.marks == nil && !$0.isAboutToQuit },
    ]

    @Test(arguments: rows)
    func keysMark(_ row: ActionTests.Row) {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        for name in row.keys.split(separator: " ") {
            if name == "pause" { replay.send(.pause) } else { replay.press(String(name)) }
        }
        let holds = row.check(replay.state)
        #expect(holds, "\(row.keys): \(row.holds)")
    }

    @Test func marksGoToTheStore() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("l", "]", "m", "k")
        guard case .saveBookmark(0, let bookmark)? = replay.effects.last else {
            Issue.record("nothing was kept")
            return
        }
        #expect(bookmark.letter == "k" && bookmark.quote.contains("The town"))
        replay.press("B", "d")
        #expect(replay.effects.last == .deleteBookmark(text: 0, letter: "k"))
    }

    @Test func whatTheStoreHasIsAddedToWhatWasMarkedMeanwhile() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("m", "b")
        let stored = ["a", "b"].map { Bookmark(letter: $0, at: 900, in: SampleModel.document) }
        replay.send(.bookmarksLoaded(text: 0, stored))
        #expect(replay.state.text.bookmarks.map(\.letter) == ["a", "b"])
        #expect(replay.state.text.bookmarks.map(\.offset) == [stored[0].offset, 2])
    }
}

@Suite struct BookmarkTests {
    /// One row: the text as it is now, and where a mark on "The second" of the old text leads.
    static let texts: [(String, Bookmark.Place)] = [
        ("One. The second sentence is here.\n", .kept(5)),
        ("A new start. One. The second sentence is here.\n", .moved(18)),
        ("One. The\nsecond  sentence is here.\n", .kept(5)),
        ("Nothing of it is left.\n", .lost(0)),
        ("", .lost(0)),
    ]

    @Test(arguments: texts)
    func leadsToItsWords(_ now: String, _ place: Bookmark.Place) {
        let old = Document(reading: Array("One. The second sentence is here.\n".utf8), name: "a.txt", format: .plain)
        let bookmark = Bookmark(letter: "a", at: 5, in: old)
        #expect(bookmark.quote == "The second sentence is here.")
        let document = Document(reading: Array(now.utf8), name: "a.txt", format: .plain)
        #expect(bookmark.place(in: document) == place)
    }

    @Test func nearestOfSeveralWins() {
        let text = "Again and again. \n\nAgain and again. \n\nAgain and again.\n"
        let document = Document(reading: Array(text.utf8), name: "a.txt", format: .plain)
        let bookmark = Bookmark(letter: "a", offset: 21, section: NotePlace(section: 0, sectionTitle: ""), quote: "Again and again.")
        #expect(bookmark.place(in: document) == .moved(19))
    }
}

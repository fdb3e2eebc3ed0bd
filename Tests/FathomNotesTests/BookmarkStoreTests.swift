import FathomModel
import Foundation
import GRDB
import Testing

@testable import FathomNotes

@Suite("The store keeps bookmarks")
struct BookmarkStoreTests {
    let folder: Folder
    let path: String

    init() throws {
        folder = try Folder()
        path = folder.file("notes.sqlite")
    }

    func open() throws -> NoteStore { try NoteStore(at: path, creating: true, time: 1) }

    func text(_ content: String = "One. Two.", name: String? = "/texts/one.txt") -> TextIdentity {
        TextIdentity(bytes: Array(content.utf8), name: name, title: "One")
    }

    func bookmark(_ letter: Character, _ offset: Int = 5) -> Bookmark {
        Bookmark(letter: letter, offset: offset, section: NotePlace(section: 1, sectionTitle: "Ünïcödé"), quote: "it's \"quoted\" \u{202E}")
    }

    @Test func bookmarksComeBackByLetter() throws {
        for letter in ["c", "a"] as [Character] { try open().keep(bookmark(letter), of: text(), time: 5) }
        #expect(try open().bookmarks(of: text()) == [bookmark("a"), bookmark("c")])
        #expect(try open().bookmarks(of: text("Another.", name: "/texts/two.txt")).isEmpty)
    }

    @Test func aLetterMeansTheLastPlace() throws {
        let store = try open()
        try store.keep(bookmark("a", 5), of: text(), time: 5)
        try store.keep(bookmark("a", 9), of: text("One. Two. Three."), time: 6)
        #expect(try store.bookmarks(of: text("One. Two. Three.")) == [bookmark("a", 9)])
    }

    @Test func aDeletedBookmarkIsGone() throws {
        let store = try open()
        try store.keep(bookmark("a"), of: text(), time: 5)
        try store.deleteBookmark("a", of: text(), time: 6)
        try store.deleteBookmark("b", of: text(), time: 7)
        #expect(try store.bookmarks(of: text()).isEmpty)
        try store.keep(bookmark("a", 9), of: text(), time: 8)
        #expect(try store.bookmarks(of: text()) == [bookmark("a", 9)])
    }

    @Test func everyActOnABookmarkIsAStepThatGoesBack() throws {
        let store = try open()
        try store.keep(bookmark("a", 5), of: text(), time: 5)
        try store.keep(bookmark("a", 9), of: text(), time: 6)
        try store.deleteBookmark("a", of: text(), time: 7)
        #expect(try store.history(of: text(), last: 9).map(\.verb) == [.deleteBookmark, .setBookmark, .setBookmark])
        #expect(try store.undo(in: text(), time: 8)?.step.words == "bookmark deleted: a, it's \"quoted\" \u{202E}")
        #expect(try store.bookmarks(of: text()) == [bookmark("a", 9)])
        _ = try open().undo(in: text(), time: 9)
        #expect(try store.bookmarks(of: text()) == [bookmark("a", 5)])
        _ = try open().undo(in: text(), time: 10)
        #expect(try store.bookmarks(of: text()).isEmpty)
        for time in 11..<14 as Range<Int64> { _ = try open().redo(in: text(), time: time) }
        #expect(try store.bookmarks(of: text()).isEmpty && store.redo(in: text(), time: 15) == nil)
    }

    /// A bookmark of the second schema.
    @Test func bookmarksOfAnOlderStoreStandAndCanBeDeleted() throws {
        try HistoryTests.makeOldStore(at: path)
        try DatabaseQueue(path: path).write {
            try $0.execute(
                sql:
                    "INSERT INTO bookmark (text, edition, letter, offset, section, section_title, quote, created) VALUES (1, 1, 'a', 3, 0, 'One', 'q', 7)"
            )
        }
        let one = HistoryTests.text("one")
        #expect(try open().bookmarks(of: one).map(\.offset) == [3])
        try open().deleteBookmark("a", of: one, time: 9)
        #expect(try open().bookmarks(of: one).isEmpty)
        #expect(try open().undo(in: one, time: 10)?.step.verb == .deleteBookmark)
        #expect(try open().bookmarks(of: one).count == 1)
    }

    @Test func bookmarksMakeNoNotes() throws {
        let store = try open()
        try store.keep(bookmark("a"), of: text(), time: 5)
        #expect(try store.allNotes().isEmpty)
        #expect(try store.notes(of: text()).isEmpty)
    }
}

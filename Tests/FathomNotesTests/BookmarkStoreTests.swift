import FathomModel
import Foundation
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
        try store.deleteBookmark("a", of: text())
        try store.deleteBookmark("b", of: text())
        #expect(try store.bookmarks(of: text()).isEmpty)
    }

    @Test func bookmarksMakeNoNotes() throws {
        let store = try open()
        try store.keep(bookmark("a"), of: text(), time: 5)
        #expect(try store.allNotes().isEmpty)
        #expect(try store.notes(of: text()).isEmpty)
    }
}

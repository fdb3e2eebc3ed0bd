import FathomModel
import Foundation
import Testing

@testable import FathomNotes

@Suite("The store keeps notes")
struct NoteStoreTests {
    let folder: Folder
    let path: String

    init() throws {
        folder = try Folder()
        path = folder.file("a/b/notes.sqlite")
    }

    func open() throws -> NoteStore { try NoteStore(at: path, creating: true, time: 1) }

    static let intro = NotePlace(section: 0, sectionTitle: "Introduction")
    static let results = NotePlace(section: 2, sectionTitle: "Results")

    func text(_ content: String = "One. Two.", name: String? = "/texts/one.txt") -> TextIdentity {
        TextIdentity(bytes: Array(content.utf8), name: name, title: "One")
    }

    @Test func aNoteComesBackAfterReopening() throws {
        let written = try open().add("Compare.", at: Self.intro, of: text(), time: 5)
        #expect(try open().notes(of: text()) == [written])
        #expect(written.body == "Compare." && written.created == 5 && written.modified == 5 && written.place == Self.intro)
    }

    @Test func fileAndFoldersAreTheReadersAlone() throws {
        _ = try open()
        #expect(try folder.mode("a") == 0o700)
        #expect(try folder.mode("a/b") == 0o700)
        #expect(try folder.mode("a/b/notes.sqlite") == 0o600)
    }

    static let bodies: [String] = [
        "", " ", "\n", "it's \"quoted\" \\ `'; DROP TABLE note; --", "--text", "one\r\ntwo\n\n\tthree\n",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} 🇮🇷",
        "سلام دنیا \u{202E}abc\u{202C}", "e\u{301} is not é", "\u{FEFF}mark", "\u{1}\u{1B}[31m",
        String(repeating: "ünïcödé ", count: 12_500),
    ]

    @Test(arguments: bodies)
    func wordsAreKeptToTheByte(body: String) throws {
        let id = try open().add(body, at: Self.intro, of: text(), time: 1).id
        let found = try #require(try open().note(id))
        #expect(Array(found.note.body.utf8) == Array(body.utf8))
    }

    @Test func aNULIsRefusedAndNothingIsWritten() throws {
        let store = try open()
        #expect(throws: StoreError.nulInBody) { try store.add("a\0b", at: Self.intro, of: text(), time: 1) }
        #expect(try store.allNotes().isEmpty)
    }

    @Test func notesAreOrderedBySectionThenAge() throws {
        let store = try open()
        _ = try store.add("third", at: Self.results, of: text(), time: 1)
        _ = try store.add("first", at: Self.intro, of: text(), time: 2)
        _ = try store.add("second", at: Self.intro, of: text(), time: 3)
        #expect(try store.notes(of: text()).map(\.body) == ["first", "second", "third"])
    }

    @Test func changeDeleteAndRestore() throws {
        let store = try open()
        let id = try store.add("old", at: Self.intro, of: text(), time: 1).id
        let changed = try store.change(id, to: "new", time: 2)
        #expect(changed.body == "new" && changed.created == 1 && changed.modified == 2)
        #expect(try store.delete(id, time: 3).version == 3)
        #expect(try store.notes(of: text()).isEmpty && store.note(id)?.deleted == 3)
        #expect(throws: StoreError.noSuchNote(id)) { try store.delete(id, time: 4) }
        #expect(try store.restore(id, time: 5).version == 4)
        let back = try #require(try store.notes(of: text()).first)
        #expect(back.body == "new" && back.created == 1 && back.modified == 2)
        #expect(throws: StoreError.noSuchNote(99)) { try store.change(99, to: "x", time: 6) }
    }

    @Test func changingADeletedNoteBringsItBack() throws {
        let store = try open()
        let id = try store.add("old", at: Self.intro, of: text(), time: 1).id
        _ = try store.delete(id, time: 2)
        _ = try store.change(id, to: "new", time: 3)
        #expect(try store.notes(of: text()).map(\.body) == ["new"])
    }

    @Test func everyActIsInTheHistory() throws {
        let store = try open()
        let id = try store.add("old", at: Self.intro, of: text(), time: 1).id
        _ = try store.change(id, to: "new", time: 2)
        _ = try store.delete(id, time: 3)
        _ = try store.restore(id, time: 4)
        let acts = try store.acts(on: id)
        #expect(acts.map(\.verb) == [.add, .change, .delete, .restore] && acts.map(\.time) == [1, 2, 3, 4])
        #expect(acts[0].before == nil && acts[1].before == acts[0].after && acts[3].before == acts[2].after)
        #expect(acts[1].after?.contains(#""body":"new""#) == true)
    }

    @Test func numbersAreNotUsedAgain() throws {
        let first = try open().add("a", at: Self.intro, of: text(), time: 1).id
        _ = try open().delete(first, time: 2)
        #expect(try open().add("b", at: Self.intro, of: text(), time: 3).id > first)
    }
}

@Suite("The store knows texts again")
struct TextIdentityTests {
    let store: NoteStore
    let folder: Folder
    static let place = NotePlace(section: 0, sectionTitle: "")

    init() throws {
        folder = try Folder()
        store = try NoteStore(at: folder.file("notes.sqlite"), creating: true, time: 1)
    }

    func text(_ content: String, _ name: String?) -> TextIdentity { TextIdentity(bytes: Array(content.utf8), name: name, title: "T") }

    func bodies(_ content: String, _ name: String?) throws -> [String] { try store.notes(of: text(content, name)).map(\.body) }

    @Test func byContentWhereverTheFileLies() throws {
        _ = try store.add("n", at: Self.place, of: text("same", "/a"), time: 1)
        #expect(try bodies("same", "/b/elsewhere") == ["n"])
        #expect(try bodies("same", nil) == ["n"])
    }

    @Test func byNameWhenTheContentChanged() throws {
        _ = try store.add("n", at: Self.place, of: text("first", "/a"), time: 1)
        #expect(try bodies("second", "/a") == ["n"])
        #expect(try bodies("second", "/b") == [])
    }

    @Test func anEditedTextStaysOneText() throws {
        _ = try store.add("on first", at: Self.place, of: text("first", "/a"), time: 1)
        _ = try store.add("on second", at: Self.place, of: text("second", "/a"), time: 2)
        #expect(try bodies("first", "/a") == ["on first", "on second"])
        #expect(try bodies("second", "/moved") == ["on first", "on second"])
        #expect(try Set(store.allNotes().map(\.text)).count == 1)
    }

    @Test func contentGoesBeforeName() throws {
        _ = try store.add("a", at: Self.place, of: text("A", "/a"), time: 1)
        _ = try store.add("b", at: Self.place, of: text("B", "/b"), time: 2)
        #expect(try bodies("B", "/a") == ["b"])
    }

    @Test func textsWithoutANameAreKnownByContentAlone() throws {
        _ = try store.add("n", at: Self.place, of: text("one", nil), time: 1)
        #expect(try bodies("two", nil) == [])
    }

    @Test func emptyTextsAreNotOneText() throws {
        _ = try store.add("n", at: Self.place, of: text("", "/a"), time: 1)
        #expect(try bodies("", "/a") == ["n"])
        #expect(try bodies("", "/b") == [])
    }

    @Test func theListTellsTheLatestName() throws {
        _ = try store.add("n", at: Self.place, of: text("one", "/old"), time: 1)
        _ = try store.add("m", at: Self.place, of: text("one", "/new"), time: 2)
        #expect(try store.allNotes().map(\.textName) == ["/new", "/new"])
    }
}

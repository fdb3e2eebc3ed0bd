import FathomModel
import FathomText
import Foundation
import GRDB
import Testing

@testable import FathomNotes

@Suite("The store keeps what notes are about, and finds their words")
struct NoteOwnerTests {
    let folder: Folder
    let path: String

    init() throws {
        folder = try Folder()
        path = folder.file("notes.sqlite")
    }

    func open() throws -> NoteStore { try NoteStore(at: path, creating: true, time: 1) }

    let text = TextIdentity(bytes: Array("One. Two.".utf8), name: "/texts/one.txt", title: "One")

    static let iran = NotedConcept(kind: .actor, name: "Iran")
    static let selector = Selector(
        exact: "Two.", prefix: "One.", suffix: "", span: TextSpan(5, 9), above: "Above", below: "", isRepeated: true)
    static let owners: [NoteOwner] = [
        .section, .text, .concept(iran), .passage(selector),
        .link(NotedLink(from: iran, relation: .employs, to: NotedConcept(kind: .strategy, name: "a \"network\""))),
    ]

    @Test(arguments: owners) func anOwnerComesBackAsItWas(owner: NoteOwner) throws {
        let place = NotePlace(section: 2, sectionTitle: "Results", owner: owner)
        let note = try open().add("Compare.", at: place, of: text, time: 5)
        #expect(note.place == place)
        #expect(try open().notes(of: text).map(\.place) == [place])
    }

    @Test func aNoteIsPlacedAnewAndThatIsTakenBack() throws {
        let store = try open()
        let note = try store.add("Compare.", at: NotePlace(section: 0, sectionTitle: "", owner: .section), of: text, time: 5)
        let place = NotePlace(section: 0, sectionTitle: "", owner: .passage(Self.selector))
        let placed = try store.place(note.id, at: place, of: text, saw: note.version, time: 9)
        #expect(placed.place == place && placed.body == "Compare." && placed.modified == 5)
        #expect(throws: StoreError.self) { try store.place(note.id, at: place, of: text, saw: note.version, time: 10) }
        _ = try store.undo(in: text, time: 11)
        #expect(try store.notes(of: text).map(\.place.owner) == [.section])
        _ = try store.redo(in: text, time: 12)
        #expect(try store.notes(of: text).map(\.place.owner) == [.passage(Self.selector)])
    }

    @Test func notesOfAnEarlierSchemaBelongToTheirSection() throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            for step in Migration.all.prefix(3) {
                try database.execute(sql: step.sql)
                try database.execute(sql: "INSERT INTO migration (name, at) VALUES (?, 1)", arguments: [step.name])
            }
            try database.execute(sql: "PRAGMA application_id = \(StoreHeader.applicationID); PRAGMA user_version = 3")
            try database.execute(
                sql: """
                    INSERT INTO text (id, title, created) VALUES (1, 'One', 1);
                    INSERT INTO edition (id, text, digest, name, bytes, seen) VALUES (1, 1, ?, '/texts/one.txt', 9, 1);
                    INSERT INTO note (text, edition, section, section_title, body, created, modified) VALUES (1, 1, 2, 'Results', 'old words', 1, 1)
                    """, arguments: [text.digest])
        }
        try queue.close()
        let store = try open()
        #expect(try store.notes(of: text).map(\.place) == [NotePlace(section: 2, sectionTitle: "Results")])
        #expect(try store.search("words").map(\.note.body) == ["old words"])
    }

    static let intro = NotePlace(section: 0, sectionTitle: "Introduction")

    @Test func wordsAreFoundBestFirst() throws {
        let store = try open()
        _ = try store.add(
            "The war of 2006 and much else that makes this note long enough to weigh less.", at: Self.intro, of: text, time: 1)
        _ = try store.add("Café and war, war again.", at: Self.intro, of: text, time: 2)
        _ = try store.add("Peace.", at: Self.intro, of: text, time: 3)
        #expect(try store.search("war").map(\.note.id) == [2, 1])
        #expect(try store.search("CAFE wa").map(\.note.id) == [2])
        #expect(try store.search("war peace").isEmpty)
        #expect(try store.search("  ?! \" ").isEmpty)
        let hit = try #require(try store.search("cafe").first)
        #expect(hit.snippet.hasPrefix("Café") && hit.marks == [0..<5] && hit.textTitle == "One" && hit.textName == "/texts/one.txt")
    }

    @Test func whatSaysMoreOfItComesFirstAndBeginningsOfWordsLast() throws {
        let store = try open()
        for (time, words) in ["War, war.", "A long note that says, somewhere in its middle, war, and goes on.", "Wartime wartime."]
            .enumerated()
        {
            _ = try store.add(words, at: Self.intro, of: text, time: Int64(time))
        }
        #expect(try store.search("war").map(\.note.id) == [1, 2, 3])
        #expect(try store.search("war", most: 2).map(\.note.id) == [1, 2])
        #expect(try store.search("wart").map(\.note.id) == [3])
    }

    static let odd = ["\"", "a\" OR \"b", "war*", "NEAR(", "-war", "body:war", "^war", "\u{0}war", "war \u{1}", "🙂", "سلام"]

    @Test(arguments: odd) func anyWordsCanBeLookedFor(words: String) throws {
        let store = try open()
        _ = try store.add("war سلام 🙂", at: Self.intro, of: text, time: 1)
        _ = try store.search(words)
    }

    @Test func theIndexFollowsEveryChange() throws {
        let store = try open()
        let note = try store.add("first words", at: Self.intro, of: text, time: 1)
        _ = try store.change(note.id, to: "second thoughts", time: 2)
        #expect(try store.search("first").isEmpty)
        #expect(try store.search("thoughts").count == 1)
        _ = try store.undo(in: text, time: 3)
        #expect(try store.search("first").count == 1)
        #expect(try store.search("thoughts").isEmpty)
        _ = try store.delete(note.id, time: 4)
        #expect(try store.search("first").isEmpty)
        _ = try store.restore(note.id, time: 5)
        #expect(try store.search("first").count == 1)
    }
}

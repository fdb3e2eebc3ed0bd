import FathomModel
import Foundation
import GRDB
import Testing

@testable import FathomNotes

@Suite("The store opens with care")
struct StoreOpeningTests {
    let folder: Folder
    let path: String

    init() throws {
        folder = try Folder()
        path = folder.file("notes.sqlite")
    }

    func open(creating: Bool = true) throws -> NoteStore { try NoteStore(at: path, creating: creating, time: 1) }

    func text() -> TextIdentity { TextIdentity(bytes: [65], name: "/a", title: "A") }

    func filled() throws -> NoteStore {
        let store = try open()
        _ = try store.add("kept", at: NotePlace(section: 0, sectionTitle: ""), of: text(), time: 1)
        return store
    }

    /// Opening throws `error` and leaves the file as it was, to the byte.
    func expectRefusal(_ error: StoreError) throws {
        let before = try folder.bytes("notes.sqlite")
        #expect(throws: error) { try open() }
        #expect(try folder.bytes("notes.sqlite") == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.sqlite"])
    }

    @Test func withoutCreatingNothingIsMade() throws {
        #expect(throws: StoreError.missing) { try open(creating: false) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test func aFolderIsNoStore() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(throws: StoreError.notAFile) { try open() }
    }

    @Test func anEmptyFileBecomesAStore() throws {
        try folder.write(Data(), to: "notes.sqlite")
        #expect(try filled().notes(of: text()).count == 1)
    }

    @Test(arguments: [Data("just some words\n".utf8), Data(count: 4096), Data("SQLite format 3\0".utf8)])
    func aFileThatIsNoDatabaseIsRefused(content: Data) throws {
        try folder.write(content, to: "notes.sqlite")
        try expectRefusal(.foreign)
    }

    @Test(arguments: ["PRAGMA user_version = 1", "PRAGMA application_id = 7"])
    func aDatabaseOfAnotherProgramIsRefused(mark: String) throws {
        try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: "CREATE TABLE other (x); \(mark)") }
        try expectRefusal(.foreign)
    }

    @Test func aNewerStoreIsRefused() throws {
        _ = try filled()
        try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
        try expectRefusal(.newer(schema: 99, known: Migration.all.count))
    }

    @Test func aTruncatedStoreIsRefused() throws {
        _ = try filled()
        try folder.write(folder.bytes("notes.sqlite").dropLast(8192), to: "notes.sqlite")
        let before = try folder.bytes("notes.sqlite")
        #expect { try open() } throws: { if case .damaged = $0 as? StoreError { true } else { false } }
        #expect(try folder.bytes("notes.sqlite") == before)
    }

    @Test func aDamagedPageIsFound() throws {
        _ = try filled()
        var bytes = try folder.bytes("notes.sqlite")
        for offset in 4096..<4196 { bytes[offset] = 0xEE }
        try folder.write(bytes, to: "notes.sqlite")
        #expect { try open() } throws: { if case .damaged = $0 as? StoreError { true } else { false } }
        #expect(try folder.bytes("notes.sqlite") == bytes)
    }

    @Test func openingAStoreInOrderWritesNothing() throws {
        _ = try filled()
        let before = try folder.bytes("notes.sqlite")
        #expect(try open().notes(of: text()).count == 1)
        #expect(try folder.bytes("notes.sqlite") == before)
    }

    @Test func settingsAreThoseThatKeepNotes() throws {
        let store = try filled()
        let pragmas = ["journal_mode", "synchronous", "foreign_keys", "trusted_schema", "application_id", "user_version"]
        let values = try store.queue.read { database in
            try pragmas.map { try String.fetchOne(database, sql: "PRAGMA \($0)") ?? "" }
        }
        #expect(values == ["delete", "3", "1", "0", String(0x4654_484D), String(Migration.all.count)])
    }

    /// The steps that were published: a digest that changes here means that a frozen step was touched.
    @Test func publishedStepsAreFrozen() {
        let digests = Migration.all.map { SHA256.hexadecimal(of: Array($0.sql.utf8)) }
        #expect(
            Migration.all.map(\.name) == ["1-notes", "2-bookmarks", "3-history", "4-note-owners", "5-corrections", "6-bookmark-history"])
        let published = [
            "cd0c9d09815bb1546f51ac8e272ec764e7bcdf223d6bf05f0a6904f95dedc769",
            "280a66f700be2db3dd926a21d0fbbdbaaabef3eddd6abeedfbd2a1c4e4ed2548",
            "d914418f86de1671490368a5c94c956a445ae093355e51d83132e68b44019b98",
            "51c1340be78e379c1b3e64199d2c47dcb4e19839bd1ad76c0a86b7a61b40b3cf",
            "3b3516d0ccab3345885917a939fdfd3913c0a2641664840ee646eb349fe05a25",
            "4b21f6893d0dda612536f40fac42760fbdffdc57303d6d89523968b050962ad5",
        ]
        #expect(digests == published)
    }

    @Test func aStoreThatIsHeldIsLockedAfterTheWait() throws {
        _ = try filled()
        let store = try NoteStore(at: path, creating: false, time: 1, wait: 0.05)
        try DatabaseQueue(path: path).writeWithoutTransaction { database in
            try database.inTransaction(.exclusive) {
                #expect(throws: StoreError.locked) { try store.notes(of: text()) }
                return .rollback
            }
        }
        #expect(try store.notes(of: text()).count == 1)
    }

    @Test func twoStoresOnOneFileLoseNothing() async throws {
        let count = 15
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<2 {
                let store = try open()
                group.addTask {
                    for number in 0..<count {
                        _ = try store.add(
                            "\(writer)-\(number)", at: NotePlace(section: 0, sectionTitle: ""),
                            of: TextIdentity(bytes: [65], name: "/a", title: "A"), time: Int64(number))
                    }
                }
            }
            try await group.waitForAll()
        }
        let bodies = try open().notes(of: text()).map(\.body)
        #expect(bodies.count == 2 * count && Set(bodies).count == 2 * count)
    }
}

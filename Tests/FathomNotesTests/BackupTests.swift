import FathomModel
import Foundation
import GRDB
import Testing

@testable import FathomNotes

@Suite("Backups")
struct BackupTests {
    let folder: Folder
    let path: String
    let text = HistoryTests.text("one")

    init() throws {
        folder = try Folder()
        path = folder.file("notes.sqlite")
    }

    func open() throws -> NoteStore { try NoteStore(at: path, creating: true, time: 1) }

    func add(_ words: String, _ store: NoteStore) throws { _ = try store.add(words, at: HistoryTests.place, of: text, time: 1) }

    func bodies() throws -> [String] { try open().notes(of: text).map(\.body) }

    static let time: Int64 = 1_794_614_400_123

    @Test func aBackupIsAWholeStoreOfItsTime() throws {
        let store = try open()
        try add("a", store)
        let backup = try store.backUp(time: Self.time)
        try add("b", store)
        #expect(backup.path.hasSuffix("/notes.sqlite-backups/2026-11-14T00-00-00-123Z.sqlite"))
        #expect(try backup.count() == 1 && store.backups.backups == [backup])
        #expect(try folder.mode("notes.sqlite-backups") == 0o700)
        #expect(try FileManager.default.contentsOfDirectory(atPath: store.backups.path).count == 1)
        #expect(try store.backUp(time: Self.time).time == Self.time + 1)
    }

    @Test func oneIsDueWhenSomethingChangedAndTheLastIsOld() throws {
        let store = try open()
        try add("a", store)
        let now = Int64(Date().timeIntervalSince1970 * 1000)
        #expect(try store.backUpIfDue(time: now) != nil)
        #expect(try store.backUpIfDue(time: now + 2_000_000) == nil)
        _ = try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: 600)], ofItemAtPath: path)
        #expect(try store.backUpIfDue(time: now + 600_000) == nil)
        #expect(try store.backUpIfDue(time: now + 2_000_000) != nil)
    }

    /// A backup of a time to come, from before the clock was put back, keeps no other from being made, and is kept itself.
    @Test func aClockThatWasPutBackStopsNoBackups() throws {
        let store = try open()
        try add("a", store)
        let now = Int64(Date().timeIntervalSince1970 * 1000)
        let later = try store.backUp(time: now + 400 * Self.day)
        try add("b", store)
        #expect(try store.backUpIfDue(time: now) != nil)
        #expect(try store.backUpIfDue(time: now) == nil)
        #expect(store.backups.backups.count == 2 && store.backups.backups.first == later)
    }

    @Test func aStoreOfAnEarlierSchemaGetsABackupBeforeItIsChanged() throws {
        try HistoryTests.makeOldStore(at: path)
        #expect(try bodies() == ["new"])
        let backups = BackupFolder(ofStoreAt: path).backups
        #expect(backups.count == 1)
        #expect(try StoreFile(at: backups[0].path).header?.schema == 2)
    }

    @Test func puttingBackKeepsWhatStoodThereAndReachesAnOpenStore() throws {
        let store = try open()
        try add("a", store)
        let backup = try store.backUp(time: Self.time)
        try add("b", store)
        let other = try open()
        #expect(try StoreRestoring.restore(backup, to: path, time: Self.time + 5) == nil)
        #expect(try bodies() == ["a"] && other.notes(of: text).map(\.body) == ["a"])
        #expect(try store.backups.backups.first?.count() == 2)
        try add("c", other)
        #expect(try bodies() == ["a", "c"])
    }

    @Test(arguments: [Data("junk".utf8), Data()])
    func aDamagedStoreIsSetAsideToTheByte(content: Data) throws {
        let store = try open()
        try add("a", store)
        let backup = try store.backUp(time: Self.time)
        try folder.write(content, to: "notes.sqlite")
        #expect(throws: StoreError.self) { try open() }
        let aside = try #require(try StoreRestoring.restore(backup, to: path, time: 9))
        #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == content)
        #expect(try bodies() == ["a"])
        #expect(!store.isCurrent)
    }

    @Test func aDamagedBackupIsPassedOver() throws {
        let store = try open()
        try add("a", store)
        let good = try store.backUp(time: Self.time)
        let bad = try store.backUp(time: Self.time + 9)
        try Data("junk".utf8).write(to: URL(fileURLWithPath: bad.path))
        #expect(store.backups.newestGood?.backup == good)
        #expect(throws: StoreError.foreign) { try StoreRestoring.restore(bad, to: path, time: 9) }
    }

    @Test func salvageReadsWhatADamagedPageLeaves() throws {
        let store = try open()
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        for number in 0..<300 { try add("note \(number) " + String(repeating: "x", count: 40), store) }
        var bytes = try folder.bytes("notes.sqlite")
        let place = try #require(bytes.range(of: Data("note 150 ".utf8)))
        for offset in place.lowerBound / 4096 * 4096..<place.lowerBound / 4096 * 4096 + 4096 { bytes[offset] = 0xEE }
        try folder.write(bytes, to: "notes.sqlite")
        #expect(throws: StoreError.self) { try open() }
        let notes = try StoreSalvage(ofStoreAt: path, temporary: folder.path).notes
        #expect(notes.count == 300 && notes.contains { $0.isFromHistory } && notes.contains { !$0.isFromHistory })
        #expect(try folder.bytes("notes.sqlite") == bytes)
    }

    static let day: Int64 = 86_400_000

    /// A backup every six hours for three years.
    @Test func retentionKeepsDaysWeeksAndMonths() {
        let now: Int64 = 1_794_614_400_000
        let times = (0..<4 * 365 * 3).map { now - Int64($0) * Self.day / 4 }
        let gone = BackupRetention.superfluous(times, now: now)
        let kept = times.filter { !gone.contains($0) }
        #expect(kept.filter { now - $0 <= 2 * Self.day }.count == 9)
        let older = kept.filter { now - $0 > 2 * Self.day }
        #expect(older.filter { now - $0 <= 15 * Self.day }.count >= 12)
        #expect((20...31).contains(older.count))
        #expect(kept.last.map { now - $0 > 200 * Self.day && now - $0 < 300 * Self.day } == true)
        #expect(BackupRetention.superfluous(kept, now: now).isEmpty)
    }

    @Test func purgedNotesAreGoneWithTheirHistory() throws {
        let store = try open()
        try add("secret words", store)
        let id = try #require(try store.notes(of: text).first?.id)
        try add("kept", store)
        _ = try store.delete(id, time: 2)
        #expect(try store.purge(time: Self.time) == 1)
        #expect(try bodies() == ["kept"] && store.note(id) == nil && store.deletedCount() == 0)
        #expect(try folder.bytes("notes.sqlite").range(of: Data("secret".utf8)) == nil)
        #expect(try store.history(of: text, last: 9).map(\.object) == ["", "kept", ""])
        #expect(try store.undo(in: text, time: 3)?.step.object == "kept")
        #expect(try store.undo(in: text, time: 4) == nil)
        #expect(store.backups.backups.count == 1)
    }
}

import FathomModel
import FathomTestSupport
import GRDB
import Testing

@testable import FathomNotes

@Suite("The history goes back and forward")
struct HistoryTests {
    let folder: Folder
    let path: String

    init() throws {
        folder = try Folder()
        path = folder.file("notes.sqlite")
    }

    func open() throws -> NoteStore { try NoteStore(at: path, creating: true, time: 1) }

    static let place = NotePlace(section: 0, sectionTitle: "One")

    static func text(_ name: String) -> TextIdentity { TextIdentity(bytes: Array(name.utf8), name: "/\(name)", title: name) }

    let one = HistoryTests.text("one")

    func bodies(_ store: NoteStore) throws -> [String] { try store.notes(of: one).map(\.body) }

    @Test func undoAndRedoWorkAcrossRuns() throws {
        let id = try open().add("first", at: Self.place, of: one, time: 1).id
        _ = try open().change(id, to: "second", time: 2)
        _ = try open().delete(id, time: 3)
        #expect(try open().undo(in: one, time: 4)?.step.verb == .deleteNote)
        #expect(try open().undo(in: one, time: 5)?.step.words == "note changed: first")
        #expect(try bodies(open()) == ["first"])
        #expect(try open().redo(in: one, time: 6)?.step.verb == .changeNote)
        #expect(try bodies(open()) == ["second"])
        #expect(try open().redo(in: one, time: 7)?.step.verb == .deleteNote)
        #expect(try open().redo(in: one, time: 8) == nil)
        #expect(try bodies(open()) == [])
    }

    @Test func undoneToTheStartThereIsNothing() throws {
        let store = try open()
        _ = try store.add("a", at: Self.place, of: one, time: 1)
        _ = try store.undo(in: one, time: 2)
        #expect(try store.undo(in: one, time: 3) == nil)
        #expect(try bodies(store) == [])
        #expect(try store.redo(in: one, time: 4)?.step.verb == .addNote)
        #expect(try bodies(store) == ["a"])
    }

    @Test func somethingNewEndsWhatCouldBeDoneAgain() throws {
        let store = try open()
        _ = try store.add("a", at: Self.place, of: one, time: 1)
        _ = try store.undo(in: one, time: 2)
        _ = try store.add("b", at: Self.place, of: one, time: 3)
        #expect(try store.redo(in: one, time: 4) == nil)
        #expect(try store.history(of: one, last: 9).last?.standing == .dropped)
    }

    @Test func eachTextHasAWayBackOfItsOwn() throws {
        let store = try open()
        let two = Self.text("two")
        _ = try store.add("on one", at: Self.place, of: one, time: 1)
        _ = try store.add("on two", at: Self.place, of: two, time: 2)
        _ = try store.undo(in: one, time: 3)
        #expect(try bodies(store) == [] && store.notes(of: two).count == 1)
        _ = try store.add("more", at: Self.place, of: two, time: 4)
        #expect(try store.redo(in: one, time: 5) != nil)
        #expect(try store.undo(in: nil, time: 6)?.step.object == "more")
    }

    @Test func aStepOfSeveralRowsIsTakenBackAsOne() throws {
        let store = try open()
        let ids = try ["a", "b", "c"].map { try store.add($0, at: Self.place, of: one, time: 1).id }
        try store.write { [run = store.run] database in
            let text = try TextRow.matching(one, in: database).first
            try StepWriter.step(.changeNote, of: "all", text: text, at: 2, run: run, in: database) { step in
                try step.update(.note, ids[0], set: ["body": "x"], saw: 1)
                try step.update(.note, ids[0], set: ["body": "y"], saw: 2)
                try step.delete(.note, ids[1], saw: nil)
            }
        }
        #expect(try bodies(store) == ["y", "c"])
        _ = try store.undo(in: one, time: 3)
        #expect(try bodies(store) == ["a", "b", "c"])
        _ = try store.redo(in: one, time: 4)
        #expect(try bodies(store) == ["y", "c"])
    }

    @Test func aStepThatFailsLeavesNoTrace() throws {
        let store = try open()
        let id = try store.add("a", at: Self.place, of: one, time: 1).id
        let stale = try store.change(id, to: "b", time: 2)
        #expect(throws: StoreError.self) { try store.change(id, to: "c", saw: 1, time: 3) }
        #expect(try store.note(id)?.note == stale)
        _ = try store.restore(id, time: 4)
        #expect(try store.history(of: one, last: 9).map(\.verb) == [.changeNote, .addNote])
    }

    @Test func whatAnotherDidMeanwhileIsNotOursToTakeBack() throws {
        let mine = try open()
        let theirs = try open()
        let id = try mine.add("mine", at: Self.place, of: one, time: 1).id
        _ = try theirs.add("theirs", at: Self.place, of: one, time: 2)
        #expect(try mine.undo(in: one, time: 3)?.step.object == "mine")
        #expect(try mine.undo(in: one, time: 4) == nil)
        #expect(try bodies(theirs) == ["theirs"])
        _ = try mine.redo(in: one, time: 5)
        _ = try theirs.change(id, to: "theirs too", time: 6)
        #expect { try mine.undo(in: one, time: 7) } throws: {
            if case .overtaken(let step)? = $0 as? StoreError { step.object == "mine" } else { false }
        }
        #expect(try bodies(theirs) == ["theirs too", "theirs"])
        #expect(try mine.undo(in: one, time: 8) == nil)
        #expect(try open().undo(in: one, time: 9)?.step.object == "mine")
    }

    @Test func wordsComeBackToTheByte() throws {
        let store = try open()
        for (time, body) in NoteStoreTests.bodies.enumerated() {
            let id = try store.add(body, at: Self.place, of: one, time: Int64(time)).id
            _ = try store.change(id, to: "other", time: Int64(time))
            _ = try store.undo(in: one, time: Int64(time))
            #expect(try store.note(id).map { Array($0.note.body.utf8) } == Array(body.utf8))
        }
    }

    /// Makes a store of the second schema, with a note on the text "one" that was "old" and is "new".
    static func makeOldStore(at path: String) throws {
        let digest = SHA256.hexadecimal(of: Array("one".utf8))
        let row =
            #"{"text":1,"edition":1,"section":0,"section_title":"One","body":"BODY","created":1,"modified":1,"deleted":null,"version":1}"#
        let (before, after) = (row.replacing("BODY", with: "old"), row.replacing("BODY", with: "new"))
        try DatabaseQueue(path: path).writeWithoutTransaction { database in
            for step in Migration.all.prefix(2) { try database.execute(sql: step.sql) }
            try database.execute(
                sql: """
                    PRAGMA application_id = \(StoreHeader.applicationID); PRAGMA user_version = 2;
                    INSERT INTO text VALUES (1, 'one', 1); INSERT INTO edition VALUES (1, 1, '\(digest)', '/one', 3, 1);
                    INSERT INTO note (text, edition, section, section_title, body, created, modified, version) VALUES (1, 1, 0, 'One', 'new', 1, 1, 2);
                    INSERT INTO act (at, verb, subject, subject_id, before, after) VALUES
                        (1, 'add', 'note', 1, NULL, '\(before)'), (2, 'change', 'note', 1, '\(before)', '\(after)')
                    """)
        }
    }

    /// A store from before steps: its acts become steps that can be taken back.
    @Test func actsOfAnOlderStoreAreSteps() throws {
        try Self.makeOldStore(at: path)
        #expect(try bodies(open()) == ["new"])
        #expect(try open().undo(in: one, time: 3)?.step.verb == .changeNote)
        #expect(try bodies(open()) == ["old"])
    }
}

/// What is done at random to two texts, against a model that keeps what stood before every step.
@Suite("Any sequence of acts can be taken back")
struct HistoryPropertyTests {
    /// The content of one text: every row that stands, by what it is and its number.
    typealias Content = [String: String]

    let folder: Folder
    let store: NoteStore

    init() throws {
        folder = try Folder()
        store = try NoteStore(at: folder.file("notes.sqlite"), creating: true, time: 1)
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    }

    let texts = [HistoryTests.text("one"), HistoryTests.text("two")]

    func content(_ text: Int) throws -> Content {
        let notes = try store.notes(of: texts[text]).map { ("note \($0.id)", "\($0.body) \($0.place) \($0.created) \($0.modified)") }
        let corrections = try store.corrections(of: texts[text]).map {
            ("correction \($0.id)", "\($0.statement.fields.sorted { $0.key < $1.key })")
        }
        let bookmarks = try store.bookmarks(of: texts[text]).map { ("bookmark \($0.letter)", "\($0)") }
        return Dictionary(uniqueKeysWithValues: notes + corrections + bookmarks)
    }

    /// Does something at random; returns whether it was a step.
    func act(_ text: Int, _ time: Int64, _ random: inout SeededGenerator) throws -> Bool {
        let note = try store.notes(of: texts[text]).randomElement(using: &random)
        switch (Int.random(in: 0..<12, using: &random), note) {
        case (2, let note?): _ = try store.change(note.id, to: "changed at \(time)", saw: note.version, time: time)
        case (3, let note?): _ = try store.delete(note.id, saw: note.version, time: time)
        case (4, let note?):
            _ = try store.place(note.id, at: NotePlace(section: Int(time), sectionTitle: "\(time)"), of: texts[text], time: time)
        case (5, _):
            guard let gone = try store.deletedNotes(of: texts[text]).randomElement(using: &random) else { return false }
            _ = try store.restore(gone.note.id, time: time)
        case (6, let note?):
            _ = try store.restore(note.id, time: time)
            return false
        case (7, _), (8, _): return try correct(text, time, &random)
        case (9, _): return try mark(text, time, &random)
        case (10, _):
            try store.bringIn([IncomingNote("in at \(time)", at: HistoryTests.place)], statements(1), of: "", in: texts[text], time: time)
        default: _ = try store.add("note of \(time)", at: HistoryTests.place, of: texts[text], time: time)
        }
        return true
    }

    /// Says something about the model at random: one statement, or several as a codebook does, or takes one away.
    func correct(_ text: Int, _ time: Int64, _ random: inout SeededGenerator) throws -> Bool {
        let rows = try store.corrections(of: texts[text])
        let (count, seed) = (Int.random(in: 1..<5, using: &random), UInt64.random(in: 0..<999, using: &random))
        let statements = RandomCorrections.corrections(seed: seed, for: SampleModel.model, count: count)
        let gone = Bool.random(using: &random) ? rows.randomElement(using: &random).map { Set([$0.statement.slot]) } ?? [] : []
        let change = CorrectionChange(saying: statements, takingBack: gone, to: rows)
        try store.correct(change, count == 1 ? .correct : .importCodebook, of: "", in: texts[text], time: time)
        return !change.isEmpty
    }

    /// A change that says so many things more.
    func statements(_ count: Int) -> CorrectionChange {
        CorrectionChange(saying: RandomCorrections.corrections(seed: 1, for: SampleModel.model, count: count), to: [])
    }

    /// One act of every sort there is, each taken back.
    @Test func everySortOfActGoesBack() throws {
        let (one, place) = (texts[0], HistoryTests.place)
        let id = try store.add("a", at: place, of: one, time: 2).id
        _ = try store.change(id, to: "b", time: 3)
        _ = try store.place(id, at: NotePlace(section: 1, sectionTitle: "Two"), of: one, time: 4)
        _ = try store.delete(id, time: 5)
        _ = try store.restore(id, time: 6)
        let bookmark = Bookmark(letter: "a", offset: 3, section: place, quote: "q")
        try store.keep(bookmark, of: one, time: 7)
        try store.deleteBookmark("a", of: one, time: 8)
        try store.correct(statements(1), .correct, of: "", in: one, time: 9)
        try store.correct(statements(4), .importCodebook, of: "", in: one, time: 10)
        try store.bringIn([IncomingNote("c", at: place)], statements(2), of: "", in: one, time: 11)
        _ = try store.undo(in: one, time: 12)
        _ = try store.redo(in: one, time: 13)
        let verbs = try Set(store.history(of: nil, last: 99).compactMap(\.verb))
        #expect(verbs == Set(HistoryVerb.allCases))
        var count = 0
        while try store.undo(in: one, time: 14) != nil { count += 1 }
        #expect(try count == 10 && content(0).isEmpty)
    }

    /// Sets a bookmark or deletes one.
    func mark(_ text: Int, _ time: Int64, _ random: inout SeededGenerator) throws -> Bool {
        let there = try store.bookmarks(of: texts[text]).map(\.letter)
        if let letter = there.randomElement(using: &random), Bool.random(using: &random) {
            try store.deleteBookmark(letter, of: texts[text], time: time)
            return true
        }
        let letter = "abc".randomElement(using: &random) ?? "a"
        try store.keep(
            Bookmark(letter: letter, offset: Int(time), section: HistoryTests.place, quote: "\(time)"), of: texts[text], time: time)
        return true
    }

    /// What the acts of `toTheContentBefore` are drawn from has every sort of statement in it.
    @Test func everySortOfStatementIsDrawn() {
        let drawn = (0..<999 as Range<UInt64>).flatMap { RandomCorrections.corrections(seed: $0, for: SampleModel.model, count: 4) }
        #expect(Set(drawn.map(\.word)).count == 17)
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func toTheContentBefore(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var past: [[Content]] = [[], []]
        var future: [[Content]] = [[], []]
        for time in 0..<200 as Range<Int64> {
            let text = Int.random(in: 0..<2, using: &random)
            let before = try content(text)
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<3:
                #expect(try (store.undo(in: texts[text], time: time) != nil) == !past[text].isEmpty)
                if let content = past[text].popLast() {
                    future[text].append(before)
                    #expect(try self.content(text) == content)
                }
            case 3..<5:
                #expect(try (store.redo(in: texts[text], time: time) != nil) == !future[text].isEmpty)
                if let content = future[text].popLast() {
                    past[text].append(before)
                    #expect(try self.content(text) == content)
                }
            default:
                guard try act(text, time, &random) else { continue }
                past[text].append(before)
                future[text] = []
            }
        }
        for text in texts { while try store.undo(in: text, time: 999) != nil {} }
        #expect(try content(0).isEmpty && content(1).isEmpty)
    }
}

/// A source of numbers that gives the same ones for the same seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

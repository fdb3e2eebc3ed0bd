import FathomModel
import FathomTestSupport
import Testing

@testable import FathomNotes

/// The reader's statements on disk.
@Suite struct CorrectionStoreTests {
    private let folder: Folder
    private let one = TextIdentity(bytes: Array("one".utf8), name: "/one", title: "one")
    private let wall = ConceptName(.strategy, "sea wall")

    init() throws { folder = try Folder() }

    private func open() throws -> NoteStore { try NoteStore(at: folder.file("notes.sqlite"), creating: true, time: 1) }

    private func say(_ statements: [Correction], _ store: NoteStore, time: Int64) throws {
        let change = CorrectionChange(saying: statements, to: try store.corrections(of: one))
        try store.correct(change, .correct, of: "sea wall", in: one, time: time)
    }

    private func said(_ store: NoteStore) throws -> [Correction] { try store.corrections(of: one).map(\.statement) }

    @Test func keepsStatementsToTheWordInTheirOrder() throws {
        let statements = RandomCorrections.corrections(seed: 5, for: SampleModel.model, count: 60)
        var slots: Set<CorrectionSlot> = []
        let distinct = statements.filter { slots.insert($0.slot).inserted }
        try say(distinct, open(), time: 2)
        #expect(try said(open()) == CorrectionChange(saying: distinct, to: []).made)
    }

    @Test func keepsOddWords() throws {
        let odd = ["it's \"so\"", "-- dash", "عربي", "👩‍👩‍👧 and\ttab", "a\nb", "\\u0000 {}", String(repeating: "x", count: 100_000)]
        for (place, words) in odd.enumerated() { try say([.define(ConceptName(.threat, words), words)], open(), time: Int64(place)) }
        #expect(try said(open()) == odd.map { .define(ConceptName(.threat, $0), $0) })
    }

    @Test func everyActIsTakenBackAcrossRuns() throws {
        let steps: [[Correction]] = [
            [.rename(wall, to: "rampart")], [.hide(wall), .define(wall, "Stones.")], [.rename(wall, to: "bulwark")], [.confirm(wall)],
            [.rename(wall, to: "sea wall")],
        ]
        var states: [[Correction]] = [[]]
        for (place, step) in steps.enumerated() {
            try say(step, open(), time: Int64(place))
            states.append(try said(open()))
        }
        #expect(states[3].first == .rename(wall, to: "bulwark") && states[5].count == 2)
        for state in states.dropLast().reversed() {
            #expect(try open().undo(in: one, time: 20)?.step.verb == .correct)
            #expect(try said(open()) == state)
        }
        for state in states.dropFirst() {
            _ = try open().redo(in: one, time: 30)
            #expect(try said(open()) == state)
        }
    }

    /// Any sequence of acts, taken back one by one, gives the store's content back, and done again gives it once more.
    @Test(arguments: 1...8)
    func anySequenceIsTakenBack(_ seed: UInt64) throws {
        let store = try open()
        var states: [[StoredCorrection]] = [[]]
        for (place, statement) in RandomCorrections.corrections(seed: seed, for: SampleModel.model, count: 25).enumerated() {
            let stored = try store.corrections(of: one)
            let isRemoval = place % 7 == 6 && !stored.isEmpty
            let change =
                isRemoval ? CorrectionChange(removing: [stored[place % stored.count]]) : CorrectionChange(saying: [statement], to: stored)
            guard !change.isEmpty else { continue }
            try store.correct(change, .correct, of: "", in: one, time: Int64(place))
            states.append(try store.corrections(of: one))
        }
        let words = { (state: [StoredCorrection]) in state.map { "\($0.id) \($0.statement)" } }
        for state in states.dropLast().reversed() {
            _ = try store.undo(in: one, time: 90)
            #expect(try words(store.corrections(of: one)) == words(state))
        }
        #expect(try store.undo(in: one, time: 91) == nil)
        for state in states.dropFirst() {
            _ = try store.redo(in: one, time: 92)
            #expect(try words(store.corrections(of: one)) == words(state))
        }
    }

    @Test func refusesAChangeOfWhatAnotherChanged() throws {
        let (mine, theirs) = (try open(), try open())
        try say([.rename(wall, to: "rampart")], mine, time: 2)
        let seen = try theirs.corrections(of: one)
        try say([.rename(wall, to: "bulwark")], mine, time: 3)
        let change = CorrectionChange(saying: [.rename(wall, to: "dyke")], to: seen)
        #expect(throws: StoreError.correctedMeanwhile) { try theirs.correct(change, .correct, of: "", in: one, time: 4) }
        #expect(try said(mine) == [.rename(wall, to: "bulwark")])
    }
}

import FathomModel
import FathomUI

/// The world of a replay: a store of notes in memory, an editor, and reasons that are always the same.
struct ReplayWorld {
    /// Notes by identifier, without the deleted ones.
    private(set) var notes: [Int64: Note] = [:]
    /// Corrections in their order.
    private(set) var corrections: [StoredCorrection] = []
    private var lastCorrection: Int64 = 0
    private var past: [Moment] = []
    private var future: [Moment] = []
    private var lastNote: Int64 = 0

    /// The notes beside a step: before one that is done, after one that was taken back.
    private struct Moment {
        let step: HistoryStep
        let notes: [Int64: Note]
        let corrections: [StoredCorrection]
    }
    /// Why the next note cannot be saved; nil if it can.
    var failure: String?
    /// What the reader's own editor makes of a draft; nil for an editor that fails.
    let editor: (NoteDraft) -> NoteDraft?

    /// When the notes of a replay are written: 14 November 2026.
    private let now: Int64 = 1_794_614_400_000

    init(editor: @escaping (NoteDraft) -> NoteDraft? = { $0 }) {
        self.editor = editor
    }

    /// What was weighed for whatever is asked about.
    private static let weighing = Weighing(
        score: 1.2,
        reasons: [
            .init(words: "its verb is a verb of bringing into being (build, found)", weight: 0.9),
            .init(words: "its doer is an actor", weight: 0.3), .init(words: "it stands in the background", weight: -0.5),
        ], rules: ["verb-between", "named-near"], distance: 2)

    /// The events that answer an effect.
    mutating func answers(to effect: Effect) -> [Event] {
        switch effect {
        case .quit, .suspend, .redraw, .stopReading, .readOn, .takeMouse: return []
        case .search, .stopSearch, .saveBookmark, .deleteBookmark, .findNotes: return []
        case .awaitDraft, .keepDraft, .dropDraft, .takeUpDraft, .deleteDraft: return []
        case .placeNote(let text, let id, _, let place):
            guard let note = notes[id] else { return [] }
            enter(.placeNote)
            let placed = Note(
                id: id, place: place, body: note.body, created: note.created, modified: note.modified, version: note.version + 1)
            notes[id] = placed
            return [.notePlaced(text: text, placed)]
        case .searchNotes(let words): return [.noteHits(hits(words), words: words)]
        case .copy(let copy): return [.copied(copy, by: [.terminal])]
        case .explain(let text, let asked): return [.explained(text: text, asked, Self.weighing)]
        case .loadNotes(let text):
            return [
                .notesLoaded(text: text, notes.values.sorted { $0.id < $1.id }), .correctionsLoaded(text: text, corrections),
            ]
        case .saveNote(let draft):
            if let sentence = failure {
                failure = nil
                return [.failed(sentence, draft: draft)]
            }
            if let note = draft.note.flatMap({ notes[$0] }), let saw = draft.saw, saw != note.version {
                return [.clashed(Clash(mine: draft, theirs: note, isDeleted: false))]
            }
            return [.noteSaved(draft, save(draft))]
        case .deleteNote(let text, let id, let saw):
            guard let note = notes[id] else { return [] }
            if saw != note.version {
                let mine = NoteDraft(text: text, place: note.place, note: id, body: note.body)
                return [.clashed(Clash(.delete, mine: mine, theirs: note, isDeleted: false))]
            }
            enter(.deleteNote)
            notes[id] = nil
            return [.noteDeleted(text: text, note)]
        case .correct(let text, let change, _, let said):
            carryOut(change)
            return [.corrected(text: text, corrections, said: said)]
        case .loadHistory(let text): return [.historyLoaded(text: text, past.map(\.step).reversed(), zone: 0)]
        case .export(let wish):
            if wish.path == "taken.html", !wish.isReplacing {
                return [.exportAsked(wish, question: "\"taken.html\" is there already. Replace it?")]
            }
            return [.exported("Wrote \(wish.format) to \"\(wish.path)\". Left out: 2 definitions.")]
        case .loadBackups:
            let times = [("2026-11-14 00:00", 12), ("2026-11-13 20:15", nil), ("2026-11-12 09:30", 1)]
            return [.backupsLoaded(times.map { BackupFact(id: $0.0, time: $0.0, notes: $0.1) })]
        case .restoreBackup(let backup):
            notes = [:]
            return [.restored(backup, aside: nil), .notesLoaded(text: 0, [])]
        case .turn(let direction, let text): return [.turned(direction, turn(direction), text: text)]
        case .openEditor(let draft):
            guard let edited = editor(draft) else {
                return [.failed("Your editor ended with an error; the note is unchanged.", draft: nil)]
            }
            return [.editorReturned(edited)]
        }
    }

    /// Notes whose words hold all the words, as one text's.
    private func hits(_ words: String) -> [NoteHit] {
        let wanted = words.lowercased().split(separator: " ")
        return notes.values.sorted { $0.id < $1.id }.filter { note in wanted.allSatisfy { note.body.lowercased().contains($0) } }
            .map { NoteHit(note: $0, textTitle: "The harbour", textName: nil, snippet: $0.body, marks: []) }
    }

    private mutating func save(_ draft: NoteDraft) -> Note {
        enter(draft.note == nil ? .addNote : .changeNote)
        if draft.note == nil { lastNote += 1 }
        let id = draft.note ?? lastNote
        let old = notes[id]
        let note = Note(
            id: id, place: draft.place, body: draft.body, created: old?.created ?? now, modified: now, version: (old?.version ?? 0) + 1)
        notes[id] = note
        return note
    }

    private mutating func carryOut(_ change: CorrectionChange) {
        enter(.correct)
        let gone = Set(change.removed.map(\.id))
        corrections.removeAll { gone.contains($0.id) }
        for replacement in change.replaced {
            guard let place = corrections.firstIndex(where: { $0.id == replacement.old.id }) else { continue }
            corrections[place] = stored(replacement.new, id: replacement.old.id)
        }
        for statement in change.made {
            lastCorrection += 1
            corrections.append(stored(statement, id: lastCorrection))
        }
    }

    private func stored(_ statement: Correction, id: Int64) -> StoredCorrection {
        StoredCorrection(id: id, statement: statement, created: now, modified: now, version: 1)
    }

    mutating func changeNotes(to words: String) {
        notes = notes.mapValues {
            Note(id: $0.id, place: $0.place, body: words, created: $0.created, modified: now, version: $0.version + 1)
        }
    }

    private mutating func enter(_ verb: HistoryVerb) {
        let step = HistoryStep(id: Int64(past.count + 1), time: now, verb: verb, object: "", textTitle: nil)
        past.append(Moment(step: step, notes: notes, corrections: corrections))
        future = []
    }

    private mutating func turn(_ direction: HistoryTurn.Direction) -> HistoryStep? {
        guard let moment = direction == .undo ? past.popLast() : future.popLast() else { return nil }
        let turned = Moment(step: moment.step, notes: notes, corrections: corrections)
        if direction == .undo { future.append(turned) } else { past.append(turned) }
        notes = moment.notes
        corrections = moment.corrections
        return moment.step
    }
}

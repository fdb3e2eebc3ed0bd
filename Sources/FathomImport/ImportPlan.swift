import FathomExport
public import FathomModel
import FathomText

/// What of a file's work is new to a text: what it says already is left aside, so that importing twice adds nothing.
public struct ImportPlan: Sendable {
    /// The notes to write.
    public let notes: [ImportedNote]
    /// What becomes of the statements.
    public let change: CorrectionChange
    /// How many notes of the file were there already.
    public let known: Int

    /// The plan for a text. Linear in notes and statements, apart from looking for passages that moved.
    public init(_ work: ImportedWork, for target: ImportTarget) {
        let basis = target.basis
        change = CorrectionChange(saying: work.statements, to: basis.corrections)
        let coming = work.notes.enumerated().map { place, note in
            Note(id: Int64(place), place: note.place, body: note.body, created: 0, modified: 0)
        }
        let statements = basis.corrections.map(\.statement) + change.made + change.replaced.map(\.new)
        let model = change.isEmpty ? basis.corrected : Corrector.apply(statements, to: basis.corrected.machine)
        var standing = Set(ExportBasis(model, notes: basis.notes.map(\.note), digest: basis.digest).notes.map { NoteKey($0) })
        let placed = ExportBasis(model, notes: coming, digest: basis.digest).notes
        notes = zip(work.notes, placed).filter { standing.insert(NoteKey($1)).inserted }.map(\.0)
        known = work.notes.count - notes.count
    }

    /// Whether there is nothing to do.
    public var isEmpty: Bool { notes.isEmpty && change.isEmpty }
}

/// What tells notes apart: their words, and what they are about today. A note whose place is gone is like one on the text.
private struct NoteKey: Hashable {
    let words: String
    let about: ExportNote.About

    init(_ note: ExportNote) {
        words = TextBlock.of(note.note.body)
        about = note.about == .nothing ? .text : note.about
    }
}

public import FathomModel
internal import GRDB

/// A note from elsewhere, to be written with the times that it has there.
public struct IncomingNote: Hashable, Sendable {
    let place: NotePlace
    let body: String
    let created: Int64?
    let modified: Int64?

    /// A note; without times it counts as written when it is brought in.
    public init(_ body: String, at place: NotePlace, created: Int64? = nil, modified: Int64? = nil) {
        self.body = body
        self.place = place
        self.created = created
        self.modified = modified
    }
}

/// Bringing in what another program or another store made of a text.
extension NoteStore {
    /// Writes the notes and makes the change to the statements, all as one step of the history. `time` is now, in milliseconds since 1970 (UTC). Throws
    /// `correctedMeanwhile`, with nothing written, if another program changed one of the statements.
    public func bringIn(
        _ notes: [IncomingNote], _ change: CorrectionChange, of object: String, in text: TextIdentity, time: Int64
    ) throws(StoreError) {
        guard notes.allSatisfy({ !$0.body.utf8.contains(0) }) else { throw .nulInBody }
        try write { [run] database in
            let edition = try TextRow.edition(for: text, at: time, in: database)
            do {
                try StepWriter.step(.importWork, of: object, text: edition.text, at: time, run: run, in: database) { step in
                    for note in notes { try NoteRow.insert(note, of: edition, at: time, step) }
                    try CorrectionRow.carryOut(change, of: edition, step, in: database)
                }
            } catch is StepWriter.Clash {
                throw StoreError.correctedMeanwhile
            }
        }
    }
}

extension NoteRow {
    /// Writes a row of a note from elsewhere.
    fileprivate static func insert(_ note: IncomingNote, of edition: TextRow.Edition, at time: Int64, _ step: StepWriter) throws {
        let times: [String: (any DatabaseValueConvertible)?] = [
            "body": note.body, "created": note.created ?? time, "modified": note.modified ?? note.created ?? time,
        ]
        _ = try step.insert(into: .note, columns(of: note.place, edition).merging(times) { $1 })
    }
}

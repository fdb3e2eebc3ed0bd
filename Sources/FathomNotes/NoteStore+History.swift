public import FathomModel
internal import GRDB

/// The history of the store, and the way back through it.
///
/// The way back is kept in the store, so that undo and redo work across runs. It is kept for each text by itself: what was done to another text
/// stays as it is. `HistoryTable` says what a new sort of thing needs for it.
extension NoteStore {
    /// Takes back the last step of a text (nil: of the store) that this run did or that stood when it opened the store; nil if there is none.
    /// Throws `overtaken`, with nothing changed, if a row was changed since in another way; the next undo passes that step over.
    public func undo(in text: TextIdentity?, time: Int64) throws(StoreError) -> HistoryTurn? {
        try turn(.undo, in: text, time)
    }

    /// Does again the step that was taken back last, unless something else was done since; nil if there is none. Throws as `undo` does.
    public func redo(in text: TextIdentity?, time: Int64) throws(StoreError) -> HistoryTurn? {
        try turn(.redo, in: text, time)
    }

    /// The last `count` entries, latest first: steps, undos and redos; of a text, or of the store for nil.
    public func history(of text: TextIdentity?, last count: Int) throws(StoreError) -> [HistoryStep] {
        try read { database in
            try StepRow.latest(count, inTexts: text.map { try TextRow.matching($0, in: database) }, in: database)
        }
    }

    private func turn(_ direction: HistoryTurn.Direction, in text: TextIdentity?, _ time: Int64) throws(StoreError) -> HistoryTurn? {
        var next: Int64?
        do throws(StoreError) {
            return try write { [run] database in
                let texts = try text.map { try TextRow.matching($0, in: database) }
                next =
                    try direction == .undo
                    ? StepRow.done(inTexts: texts, run: run, in: database) : StepRow.undone(inTexts: texts, run: run, in: database)
                return try next.map { try StepReversal(time: time, run: run, database: database).turn($0, direction) }
            }
        } catch .overtaken(let step) {
            try write { try StepRow.stand(step.id, .overtaken, by: nil, in: $0) }
            throw .overtaken(step)
        }
    }
}

internal import FathomModel
internal import GRDB

/// Turns an entry of the history round: writes every row as it was before, if it still is as the entry left it.
struct StepReversal {
    let time: Int64
    let run: HistoryRun
    let database: Database

    /// Takes back, or does again, the step of that number. The reversal is an entry of the history itself. Throws `StoreError.overtaken` with nothing
    /// written if a row was changed since in another way.
    func turn(_ id: Int64, _ direction: HistoryTurn.Direction) throws -> HistoryTurn {
        guard let (step, last, text) = try StepRow.one(id, in: database) else { throw StoreError.other(code: 0) }
        let verb: HistoryVerb = direction == .undo ? .undo : .redo
        do {
            try database.inSavepoint {
                let entry = try StepRow.insert(verb, of: step.words, text: text, reverses: id, at: time, run: run, in: database)
                let writer = StepWriter(id: entry, time: time, database: database)
                for act in try ActRow.acts(ofStep: last, in: database).reversed() { try reverse(act, writer, step) }
                try StepRow.stand(id, direction == .undo ? .undone : .done, by: entry, in: database)
                return .commit
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw StoreError.overtaken(step)
        }
        return HistoryTurn(direction, step)
    }

    /// Writes a row as it was before an act. One that was not there before is marked deleted.
    private func reverse(_ act: HistoryAct, _ writer: StepWriter, _ step: HistoryStep) throws {
        guard let current = try act.table.snapshot(of: act.row, in: database), let after = act.after,
            try HistoryTable.isSame(after, as: current, in: database)
        else { throw StoreError.overtaken(step) }
        if let before = act.before {
            try act.table.write(before, to: act.row, in: database)
        } else {
            try database.execute(
                sql: "UPDATE \"\(act.table.name)\" SET deleted = ?, version = version + 1 WHERE id = ?", arguments: [time, act.row])
        }
        try writer.record(act.table, act.row, before: current)
    }
}

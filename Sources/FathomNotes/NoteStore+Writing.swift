public import FathomModel
internal import GRDB

/// Writing notes. Each call is one step of the history. `time` is now, in milliseconds since 1970 (UTC); `saw` is the version of the note that the
/// reader had before the eyes, nil for a change that holds whatever the note has become.
extension NoteStore {
    /// Writes a new note at `place` of `text`.
    public func add(_ body: String, at place: NotePlace, of text: TextIdentity, time: Int64) throws(StoreError) -> Note {
        try Self.examine(body)
        return try write { [run] database in
            let edition = try TextRow.edition(for: text, at: time, in: database)
            let id = try StepWriter.step(.addNote, of: NoteRow.words(of: body), text: edition.text, at: time, run: run, in: database) {
                step in
                try NoteRow.insert(body, at: place, of: edition, step)
            }
            return try NoteRow.standing(id, in: database)
        }
    }

    /// Gives the note other words. A note that was deleted comes back with them: words just written are never dropped. Throws `changedMeanwhile`.
    public func change(_ id: Int64, to body: String, saw: Int64? = nil, time: Int64) throws(StoreError) -> Note {
        try Self.examine(body)
        return try step(.changeNote, on: id, time) { step, _ in
            try step.update(.note, id, set: ["body": body, "deleted": Int64?.none], saw: saw)
        }
    }

    /// Puts the note at another place of its text, as it is now. Throws `changedMeanwhile`.
    public func place(_ id: Int64, at place: NotePlace, of text: TextIdentity, saw: Int64? = nil, time: Int64) throws(StoreError) -> Note {
        try write { [run] database in
            let edition = try TextRow.edition(for: text, at: time, in: database)
            guard let note = try NoteRow.one(id, in: database), note.deleted == nil else { throw StoreError.noSuchNote(id) }
            do {
                try StepWriter.step(.placeNote, of: NoteRow.words(of: note.note.body), text: edition.text, at: time, run: run, in: database)
                {
                    try $0.update(
                        .note, id, set: NoteRow.columns(of: place, edition).merging(["modified": note.note.modified]) { $1 }, saw: saw)
                }
            } catch is StepWriter.Clash {
                throw StoreError.changedMeanwhile(current: note)
            }
            return try NoteRow.standing(id, in: database)
        }
    }

    /// Marks the note deleted; throws `noSuchNote` if it is already, `changedMeanwhile`.
    public func delete(_ id: Int64, saw: Int64? = nil, time: Int64) throws(StoreError) -> Note {
        try step(.deleteNote, on: id, time) { step, note in
            guard note.deleted == nil else { throw StoreError.noSuchNote(id) }
            try step.delete(.note, id, saw: saw)
        }
    }

    /// Takes a deletion back; a note that is not deleted stays as it is.
    public func restore(_ id: Int64, time: Int64) throws(StoreError) -> Note {
        try step(.restoreNote, on: id, time) { step, note in
            if note.deleted != nil { try step.restore(.note, id, saw: nil) }
        }
    }

    /// Does something to a note as one step.
    private func step(
        _ verb: HistoryVerb, on id: Int64, _ time: Int64, _ body: (StepWriter, StoredNote) throws -> Void
    ) throws(StoreError) -> Note {
        try write { [run] database in
            guard let note = try NoteRow.one(id, in: database) else { throw StoreError.noSuchNote(id) }
            let object = NoteRow.words(of: note.note.body)
            do {
                try StepWriter.step(verb, of: object, text: note.text, at: time, run: run, in: database) { try body($0, note) }
            } catch is StepWriter.Clash {
                throw StoreError.changedMeanwhile(current: note)
            }
            return try NoteRow.standing(id, in: database)
        }
    }

    private static func examine(_ body: String) throws(StoreError) {
        guard !body.utf8.contains(0) else { throw .nulInBody }
    }
}

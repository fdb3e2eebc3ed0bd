internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomText

/// Gathers what an export may say about a text.
extension CorrectionChoice {
    /// The basis of an export: with the reader's statements and notes, if they are asked for and a store is there, which is only read.
    mutating func basis(_ machine: ArgumentModel, of text: LoadedText) throws(Failure) -> ExportBasis {
        let identity = TextIdentity(text, title: machine.document.title)
        guard case .stored(var session) = self else { return ExportBasis(CorrectedModel(machine), digest: identity.digest) }
        let basis = try session.basis(machine, of: identity)
        self = .stored(session)
        return basis
    }
}

extension NoteSession {
    /// The basis of an export of a text, with the reader's statements and notes, if a store is there.
    mutating func basis(_ machine: ArgumentModel, of identity: TextIdentity) throws(Failure) -> ExportBasis {
        let rows = try read { store throws(StoreError) in try store.corrections(of: identity) } ?? []
        let notes = try read { store throws(StoreError) in try store.notes(of: identity) } ?? []
        let corrected = Corrector.apply(rows.map(\.statement), to: machine)
        return ExportBasis(corrected, corrections: rows, notes: notes, digest: identity.digest)
    }
}

internal import ArgumentParser
internal import FathomModel
internal import FathomNotes
internal import FathomText

/// Whether what is printed is the reader's model or the machine's; shared by every command that prints models.
struct CorrectionsOption: ParsableArguments {
    @Flag(help: "Print what the machine reads, without your corrections.")
    var machine = false

    @OptionGroup
    var store: StoreOption

    /// What the options choose.
    func choice() throws(Failure) -> CorrectionChoice { machine ? .none : .stored(try store.session()) }
}

/// Which corrections a model gets.
enum CorrectionChoice {
    /// None: the machine's model as it is.
    case none
    /// Those that the store has for each text.
    case stored(NoteSession)

    /// The reader's model of a text. Where there is no store, or nothing in it about the text, that is the machine's.
    mutating func model(_ machine: ArgumentModel, of text: LoadedText) throws(Failure) -> ArgumentModel {
        guard case .stored(var session) = self else { return machine }
        let identity = TextIdentity(text, title: machine.document.title)
        let rows = try session.read { store throws(StoreError) in try store.corrections(of: identity) } ?? []
        self = .stored(session)
        return Corrector.apply(rows.map(\.statement), to: machine).model
    }
}

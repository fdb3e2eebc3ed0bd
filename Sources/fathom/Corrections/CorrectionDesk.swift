internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomText
internal import FathomUI

/// Which text a correction is about, and where it is kept; shared by every command that corrects.
struct CorrectedText: ParsableArguments {
    @Argument(help: ArgumentHelp("The text: a file, @NAME, or - for standard input.", valueName: "text"))
    var text: String

    @OptionGroup
    var store: StoreOption

    @OptionGroup
    var codebook: CodebookOption

    /// The text read, with what the store says about it.
    func desk() throws(Failure) -> CorrectionDesk {
        try CorrectionDesk(TextSource(text), codebook.choice(), store.session())
    }
}

/// One text with the reader's statements about it, where commands look things up and put things right.
struct CorrectionDesk {
    /// The statements as the store has them.
    private(set) var rows: [StoredCorrection]
    /// What they make of the machine's model.
    private(set) var corrected: CorrectedModel
    private let identity: TextIdentity
    private var session: NoteSession

    init(_ source: TextSource, _ codebook: CodebookChoice, _ session: NoteSession) throws(Failure) {
        let text = try LoadedText.read(source)
        let machine = try ModelReading.machine(of: text, codebook)
        self.session = session
        let identity = TextIdentity(text, title: machine.document.title)
        self.identity = identity
        rows = try self.session.read { store throws(StoreError) in try store.corrections(of: identity) } ?? []
        corrected = Corrector.apply(rows.map(\.statement), to: machine)
    }

    /// The model with what is hidden.
    var model: ArgumentModel { corrected.everything }

    /// The one concept that is called so, hidden ones among them.
    func concept(_ wanted: String) throws(Failure) -> Concept {
        let search = ConceptSearch(model: model)
        let found = search.concepts(called: wanted)
        guard let first = found.first else {
            throw Messages.noSuchConcept(wanted, in: model.document.name, nearest: search.nearest(to: wanted))
        }
        guard found.count == 1 else { throw Messages.severalConcepts(wanted, found) }
        return first
    }

    /// How statements name that concept.
    func name(_ concept: Concept) -> ConceptName { corrected.name(of: concept.id) ?? ConceptName(concept.kind, concept.name) }

    /// The links that are called so.
    func links(_ wanted: String) throws(Failure) -> [Link] {
        let search = LinkSearch(model: model)
        guard case .links(let links, let relation, let ends) = search.links(called: wanted) else {
            throw Messages.noSuchLink(wanted, in: model.document.name, nearest: [])
        }
        guard !links.isEmpty else {
            throw Messages.noSuchLink(wanted, in: model.document.name, nearest: search.nearest(to: relation, of: ends))
        }
        return links
    }

    /// Keeps statements and prints what was said; a statement that would not apply is refused with its reason.
    mutating func say(_ statements: [Correction], takingBack words: [Correction] = []) throws(Failure) {
        let change = CorrectionChange(saying: statements, takingBack: Set(words.map(\.slot)), to: rows)
        guard !change.isEmpty else { throw Messages.nothingToCorrect }
        if let reason = change.reason(against: rows, on: corrected.machine) { throw Messages.wouldNotApply(reason) }
        try carryOut(change)
        for statement in statements { try Output.write(Messages.said(CorrectionWords.sentence(statement))) }
        if statements.isEmpty { for statement in words { try Output.write(Messages.said(CorrectionWords.takenBack(statement))) } }
    }

    /// Makes a change, without a word.
    mutating func carryOut(_ change: CorrectionChange, _ verb: HistoryVerb = .correct, of object: String? = nil) throws(Failure) {
        let (identity, words) = (identity, object ?? CorrectionWords.object(of: change))
        try session.write { store throws(StoreError) in
            if verb == .importCodebook { try store.backUpIfDue(time: Environment.now, interval: 0) }
            try store.correct(change, verb, of: words, in: identity, time: Environment.now)
        }
    }
}

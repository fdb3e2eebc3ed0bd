internal import ArgumentParser
internal import FathomExport
internal import FathomImport
internal import FathomModel
internal import FathomNotes
internal import FathomText

/// `fathom import`: notes, codes and corrections from another program.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take over notes, codes and corrections of a text from a file of another program.",
        discussion: """
            Read are REFI-QDA projects and codebooks (.qdpx, .qdc; of QualCoder, NVivo, ATLAS.ti, MAXQDA too), W3C Web Annotations and what Hypothesis \
            exports (.jsonld, .json), what `fathom export json` and `jsonl` wrote, tables of codes (.csv with a column name, and kind, definition, \
            family, colour), notes in Markdown (front matter, a quotation, the note), and folders of them: what `fathom export vault` wrote, edited \
            since or not. A backup is made first; all of it is one step, which fathom \
            undo takes back. What is there already is not taken again. What cannot be taken over is told, each sort with its count; with --strict \
            nothing is taken over then, and the status is 65.
            """)

    @Argument(help: "The file, or the folder of a vault.")
    var file: String

    @Argument(help: ArgumentHelp("The text that it is about: a file, @NAME, or - for standard input.", valueName: "text"))
    var text: String

    @Option(name: .customLong("as"), help: "What codes become that stand below no kind: actor, threat, strategy or consequence.")
    var kind: Named<ConceptKind>?

    @Flag(help: "Take nothing over if something would be left out.")
    var strict = false

    @Option(help: ArgumentHelp("Write what is left out into this file, as JSON.", valueName: "file"))
    var losses: String?

    @Flag(help: "Replace the file of --losses if it is there.")
    var force = false

    @Flag(name: .customLong("dry-run"), help: "Say what would be taken over, and take over nothing.")
    var isDryRun = false

    @OptionGroup
    var store: StoreOption

    @OptionGroup
    var codebook: CodebookOption

    func run() throws {
        var session = try store.session()
        let loaded = try LoadedText.read(TextSource(text))
        var choice = CorrectionChoice.stored(session)
        let basis = try choice.basis(ModelReading.machine(of: loaded, codebook.choice()), of: loaded)
        let target = ImportTarget(basis, kind: kind?.value)
        let (format, work) = try read(for: target)
        let plan = ImportPlan(work, for: target)
        try tell(work.losses, format)
        if !plan.isEmpty, !isDryRun {
            try carryOut(plan, &session, TextIdentity(loaded, title: basis.document.title))
        }
        try Output.write(Messages.broughtIn(plan, isDryRun: isDryRun) + "\n")
    }

    private func read(for target: ImportTarget) throws(Failure) -> (format: String, work: ImportedWork) {
        let folder = VaultFolder.isFolder(file) ? try VaultFolder(file).files : nil
        let bytes = folder == nil ? try FileReading.archive(ofFile: file) : []
        do throws(ImportFault) {
            if let folder { return try FileImporters.work(in: folder, for: target) }
            return try FileImporters.work(in: bytes, called: file, for: target)
        } catch {
            throw Messages.cannotImport(file, error, for: target.basis.document.name)
        }
    }

    /// Says what is lost; with --strict that is the end.
    private func tell(_ losses: [ExportLoss], _ format: String) throws(Failure) {
        if let path = self.losses { try NewFile.write(LossReport(of: format, losses).json, to: path, replacing: force) }
        guard !losses.isEmpty else { return }
        if strict { throw Messages.importWouldLose(losses) }
        Output.complain(Messages.importLoses(losses))
    }

    private func carryOut(_ plan: ImportPlan, _ session: inout NoteSession, _ identity: TextIdentity) throws(Failure) {
        let notes = plan.notes.map { IncomingNote($0.body, at: $0.place, created: $0.created, modified: $0.modified) }
        let name = TextLine.of(String(file.split(separator: "/").last ?? "/"))
        _ = try session.read { store throws(StoreError) in try store.backUpIfDue(time: Environment.now, interval: 0) }
        try session.write { store throws(StoreError) in
            try store.bringIn(notes, plan.change, of: name, in: identity, time: Environment.now)
        }
    }
}

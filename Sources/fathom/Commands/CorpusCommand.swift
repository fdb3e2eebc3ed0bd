internal import ArgumentParser
internal import FathomModel
internal import FathomNotes

/// `fathom corpus`: what occurs in how many texts.
struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus",
        abstract: "Print what occurs in how many of many texts.",
        discussion: """
            Reads all documents below a folder, or those that are named, on all cores, and prints every actor, threat, strategy element and \
            consequence with the number of texts that have it, how often they mention it, and what occurs together with it in most of them. \
            Concepts of different texts are one if they are called the same: actors by name or alias, the others by their wording. It counts what \
            the machine reads. A document that cannot be read is told, and the others are counted.

            --sqlite writes a database with the tables texts, concepts, occurrences and links, for questions in SQL.
            """)

    @Argument(help: ArgumentHelp("Folders and files.", valueName: "folder"))
    var paths: [String]

    @Flag(help: "Print comma-separated values.")
    var csv = false

    @Flag(help: "Print JSON.")
    var json = false

    @Option(help: ArgumentHelp("Write a database into this new file.", valueName: "file"))
    var sqlite: String?

    @Option(help: ArgumentHelp("Only what at least so many texts have; 2 for more than one text, else 1.", valueName: "number"))
    var least: Int?

    @Option(help: ArgumentHelp("Only concepts of this kind: actor, threat, strategy, consequence.", valueName: "kind"))
    var kind: KindChoice?

    @Option(help: ArgumentHelp("How many texts are read at once; all cores if not given.", valueName: "number"))
    var jobs: Int?

    @OptionGroup
    var codebook: CodebookOption

    func run() throws {
        guard !csv || !json else { throw Messages.oneFormat }
        if let jobs, !(1...512).contains(jobs) { throw Messages.noSuchJobs }
        let reading = CorpusReading(codebook: try codebook.choice(), jobs: jobs ?? LineExtraction.cores)
        let corpus = try reading.corpus(of: TextFolder.expanded(paths))
        if let sqlite {
            do throws(StoreError) {
                try CorpusDatabase.write(corpus, to: sqlite)
            } catch {
                throw Messages.corpusDatabase(error, at: sqlite)
            }
            return Output.complain(Messages.corpusWritten(corpus, to: sqlite))
        }
        let bound = least ?? (corpus.texts.count > 1 && !csv && !json ? 2 : 1)
        let rows = corpus.rows.indices.filter { row in
            corpus.rows[row].texts.count >= bound && (kind.map { $0.kind == corpus.rows[row].kind } ?? true)
        }
        guard !rows.isEmpty else { throw Messages.corpusIsEmpty }
        let report = CorpusReport(corpus: corpus, rows: rows)
        try Output.write(csv ? report.csv : json ? report.json : report.text)
    }
}

/// The name of a kind of concept.
struct KindChoice: ExpressibleByArgument {
    let kind: ConceptKind

    init?(argument: String) {
        guard let kind = ConceptKind(rawValue: argument) else { return nil }
        self.kind = kind
    }

    static var allValueStrings: [String] { ConceptKind.allCases.map(\.rawValue) }
}

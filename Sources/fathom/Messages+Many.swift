internal import FathomModel
internal import FathomNotes
internal import FathomScreen

/// Many texts at once.
extension Messages {
    static let linesTakeNoJoin = Failure(message: "--jsonl writes a model for each text; leave --join and --why out", status: .usage)
    static let noSuchJobs = Failure(message: "--jobs takes a number from 1 to 512", status: .usage)
    static let lineIsNoJSON = "the line begins like a JSON object and is none"
    static let lineWithoutText = "the object has no text; it needs the keys id and text, both strings"

    static func lineTooLong(_ limit: Int) -> String { "the line is longer than \(limit >> 20) MiB, the most that is read" }

    static func emptyFolder(_ folder: String) -> Failure {
        Failure(
            message: "the folder \(shown(folder)) holds no document: no text, Markdown, PDF, Word, EPUB, HTML, RTF or LaTeX file",
            status: .noInput)
    }

    static func fullFolder(_ folder: String, most: Int) -> Failure {
        Failure(
            message: "the folder \(shown(folder)) holds more than \(most) documents, the most that are opened; name a folder in it",
            status: .noInput)
    }

    static let nothingReadable = Failure(message: "none of the documents can be read", status: .noInput)
    static let oneFormat = Failure(message: "--csv and --json are two formats; say one", status: .usage)

    static func corpusDatabase(_ error: StoreError, at path: String) -> Failure {
        guard case .cannotCreate(let code) = error else { return store(error, at: path) }
        return cannotMake(path, errno: code)
    }

    static func corpusWritten(_ corpus: Corpus, to path: String) -> String {
        "\(corpus.texts.count) texts and \(corpus.rows.count) concepts are in \(shown(path))"
    }

    static let corpusIsEmpty = Failure(message: "nothing of that sort occurs in so many of the texts", status: .nothingFound)
}

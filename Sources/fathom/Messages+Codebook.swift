internal import FathomExport
internal import FathomExtraction
internal import FathomModel
internal import FathomScreen

extension Messages {
    /// How many faults of a codebook are told at once.
    private static let mostFaults = 20

    /// A codebook with faults: a line for each of the first ones, as a compiler tells them.
    static func brokenCodebook(_ path: String, _ faults: [CodebookFault]) -> CodebookRefusal {
        let lines = faults.prefix(mostFaults).map { "\(path.harmless):\($0.line): \(reason($0))" }
        let rest = faults.count - lines.count
        let more = rest > 0 ? ["and \(rest) more"] : []
        let remark = (lines.first ?? path.harmless) + (faults.count > 1 ? "; and \(faults.count - 1) more" : "")
        let head = "the codebook \(shown(path)) cannot be used; put right what is wrong, or read with --no-codebook"
        return CodebookRefusal(
            failure: Failure(message: ([head] + lines + more).joined(separator: "\n"), status: .badData),
            remark: remark + "; the text is read without it")
    }

    /// A codebook that could not be read at all.
    static func codebookUnread(_ failure: Failure) -> CodebookRefusal {
        CodebookRefusal(failure: failure, remark: failure.message + "; the text is read without it")
    }

    static func codebookNoFile(_ path: String) -> Failure {
        Failure(message: "\(shown(path)) is no file, so it cannot be a codebook", status: .noInput)
    }

    static func codebookTooLarge(_ path: String, limit: Int) -> Failure {
        Failure(message: "\(shown(path)) is larger than \(limit >> 20) MiB, the most that a codebook may be", status: .noInput)
    }

    static func codebookWritten(_ path: String) -> String {
        "wrote \(shown(path)); take away the # before a row to use it, and read with --codebook"
    }

    static func codebookIsGood(_ codebook: Codebook, at path: String) -> String {
        guard !codebook.isEmpty else { return "\(path.harmless): all rows are remarks, so it changes nothing" }
        return "\(path.harmless): \(CodebookStatement.counts(codebook))"
    }

    static func cannotMake(_ path: String, errno error: Int32) -> Failure {
        let advice = error == 17 ? "; it was left as it is; say another name, or --force to replace it" : ""
        return Failure(message: "cannot make \(shown(path)): \(Environment.reason(error))\(advice)", status: .cannotCreate)
    }

    /// What is wrong with a line of a codebook, and what to write instead.
    static func reason(_ fault: CodebookFault) -> String {
        switch fault.kind {
        case .notUTF8: "the line is not UTF-8; save the file as UTF-8"
        case .controlCharacter: "the line holds a control character; delete it"
        case .noTab(let word): "nothing follows \(shown(word)); the cells of a row are parted by tabs, not by blanks"
        case .unknownRow(let word): "no row begins with \(shown(word))" + nearest(word, CodebookRow.allCases.map(\.rawValue), listing: true)
        case .missing(let part, let row): missing(part, row)
        case .unknownType(let word): "\(shown(word)) is no type of actor" + nearest(word, ActorType.allCases.map(\.rawValue), listing: true)
        case .notOff(let word): "a rule can only be switched off: rule, off, its name; here stands \(shown(word))"
        case .unknownRule(let word): "there is no rule \(shown(word))" + nearest(word, Rules.all.map(\.name), listing: false)
        case .surplus(let word, let row): "\(shown(word)) is one cell too many for a row \(shown(row.rawValue))"
        case .noWord(let word): "\(shown(word)) has no letter and no digit, so nothing can match it"
        case .tooLong: "a phrase has at most \(CodebookReader.longestPhrase) words; shorten it"
        case .repeated(let words, let line): "\(shown(words)) stands in line \(line) already; keep one of the two"
        }
    }

    private static func missing(_ part: CodebookFault.Part, _ row: CodebookRow) -> String {
        switch part {
        case .type: "the type is missing; an actor's cells are: actor, type, name, aliases"
        case .name: "the name is missing after \(shown(row.rawValue))"
        case .cue: "no cue phrase follows the name; give at least one, the name again if it is one"
        case .phrase: "the phrase is missing after \(shown(row.rawValue))"
        case .off, .rule: "the cells of such a row are: rule, off, the name of a rule"
        case .sentence: "the sentence is missing; the cells of such a row are: define, name, sentence"
        }
    }

    /// The known word nearest to `word`, or all of them, or where they are listed.
    private static func nearest(_ word: String, _ known: [String], listing: Bool) -> String {
        if let near = Spelling.nearest(to: word, among: known) { return "; did you mean \(shown(near))?" }
        return listing ? "; there are: \(known.joined(separator: ", "))" : "; docs/reference/rules.md lists them"
    }
}

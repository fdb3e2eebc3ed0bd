internal import FathomExtraction
internal import FathomModel
internal import Glibc

/// `fathom extract --jsonl`: a document a line in, a model a line out, in the same order; a filter for programs that hand lines on.
struct LineExtraction {
    /// With which codebook documents are read.
    let codebook: CodebookChoice
    /// What of each model is kept.
    let filter: StanceFilter
    /// How many threads read.
    let jobs: Int

    /// How many cores there are.
    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Reads the documents that lines of standard input name or hold.
    func run() throws(Failure) {
        try FileReading.checkStandardInput()
        var lines = InputLines()
        try write { () throws(Failure) in try lines.next() }
    }

    /// Reads the documents at the paths.
    func run(_ paths: [String]) throws(Failure) {
        var rest = paths[...]
        try write { () throws(Failure) in rest.popFirst().map { .bytes(Array($0.utf8)) } }
    }

    private func write(_ next: () throws(Failure) -> InputLines.Line?) throws(Failure) {
        let plain: Extractor? = if case .given(let extractor) = codebook { extractor } else { nil }
        let reader = LineReader(codebook: codebook, usual: plain ?? Extractor(), filter: filter)
        let work = OrderedWork<InputLines.Line, String?>(
            jobs: jobs, work: { reader.answer(to: $0) }, give: { answer in if let answer { Self.say(answer) } })
        try work.run(next)
    }

    /// Writes a line. Where nobody reads on, or the disk is full, that is the end: on a thread of the work nothing can be thrown.
    private static func say(_ line: String) {
        do throws(Failure) {
            try Output.write(line)
        } catch {
            Output.complain(error.message)
            exit(error.status.rawValue)
        }
    }
}

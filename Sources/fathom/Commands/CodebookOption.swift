internal import ArgumentParser
internal import FathomExtraction
internal import FathomModel

/// Which codebook to read texts with; shared by every command that reads for concepts.
struct CodebookOption: ParsableArguments {
    @Option(help: ArgumentHelp("Read with this codebook; else with fathom.codebook beside the text.", valueName: "file"))
    var codebook: String?

    @Flag(name: .customLong("no-codebook"), help: "Read without a codebook.")
    var noCodebook = false

    func validate() throws {
        guard codebook == nil || !noCodebook else { throw ValidationError("--codebook and --no-codebook exclude each other.") }
    }

    /// What the options choose; a codebook that is named is read now, once for all texts.
    func choice() throws(Failure) -> CodebookChoice {
        if noCodebook { return .given(Extractor()) }
        guard let codebook else { return .beside }
        return .given(Extractor(codebook: try CodebookFile(codebook).required()))
    }
}

internal import FathomExtraction
internal import FathomModel

/// Which codebook texts are read with.
enum CodebookChoice: Sendable {
    /// The file `fathom.codebook` beside each text, if there is one.
    case beside
    /// The one of an extractor, or none, for every text.
    case given(Extractor)

    /// The extractor for a text. Throws if the codebook beside it cannot be used.
    func willing(for source: TextSource) throws(CodebookRefusal) -> Extractor {
        switch self {
        case .given(let extractor): extractor
        case .beside: Extractor(codebook: try CodebookFile.beside(source)?.read())
        }
    }

    /// The extractor for a text, for a command, which ends where the codebook cannot be used.
    func extractor(for source: TextSource) throws(Failure) -> Extractor {
        do throws(CodebookRefusal) {
            return try willing(for: source)
        } catch {
            throw error.failure
        }
    }
}

/// Why a codebook cannot be used.
struct CodebookRefusal: Error {
    /// For a command, which ends with it.
    let failure: Failure
    /// For the explorer, which goes on without the codebook: one sentence.
    let remark: String
}

import FathomExport
import FathomModel
import FathomTestSupport

extension ExportBasis {
    /// The sample text with its notes and statements.
    static let sample = ExportBasis(
        SampleWork.corrected, corrections: SampleWork.corrections, notes: SampleWork.notes, digest: String(repeating: "5a", count: 32))
}

extension SmallModel {
    /// The small model without notes or statements.
    static let basis = ExportBasis(CorrectedModel(model), digest: String(repeating: "0f", count: 32))
    /// A text without a byte.
    static let emptyBasis = ExportBasis(CorrectedModel(empty), digest: String(repeating: "e3", count: 32))
}

import FathomExtraction
import FathomModel

/// A codebook written in a test: one row a line, cells parted by " | " instead of tabs.
public enum CodebookText {
    /// Rows that a test has got wrong.
    public struct Mistake: Error {
        let faults: [CodebookFault]
    }

    /// The codebook.
    public static func codebook(_ text: String, name: String = "test.codebook") throws -> Codebook {
        let rows = text.split(separator: " | ", omittingEmptySubsequences: false).joined(separator: "\t")
        let reading = CodebookReader.read(Array(rows.utf8), name: name, digest: "0123", rules: Set(Rules.all.map(\.name)))
        switch reading {
        case .codebook(let codebook): return codebook
        case .faults(let faults): throw Mistake(faults: faults)
        }
    }
}

import FathomModel
import FathomScreen

/// Tells of the codebook in use in a few columns.
enum CodebookFact {
    /// "codebook NAME", the name cut where there is no room for it, "codebook" alone where there is hardly any; empty without a codebook.
    static func words(_ codebook: Codebook?, columns: Int, glyphs: Glyphs) -> String {
        guard let codebook else { return "" }
        let whole = "codebook \(codebook.name.harmless)"
        guard CellWidth.columns(of: whole) > columns else { return whole }
        return "codebook"
    }
}

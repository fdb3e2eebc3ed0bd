public import FathomModel

/// Colours in REFI-QDA: one for each kind, and one for each that a reader can give.
public enum QDAColour {
    /// The colour of concepts of a kind that the reader gave none.
    public static func of(_ kind: ConceptKind) -> String {
        switch kind {
        case .actor: "#2662A8"
        case .threat: "#C0392B"
        case .strategy: "#27864F"
        case .consequence: "#8E44AD"
        }
    }

    /// A colour of the reader's.
    public static func of(_ colour: ConceptColour) -> String {
        switch colour {
        case .red: "#D32F2F"
        case .green: "#388E3C"
        case .yellow: "#FBC02D"
        case .blue: "#1976D2"
        case .magenta: "#C2185B"
        case .cyan: "#0097A7"
        }
    }
}

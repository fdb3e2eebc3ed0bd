import FathomModel
import FathomScreen

/// One row of a picker: words to be found by, a note, and where it leads.
///
/// A new sort of row is a case of `Target`, its branch in `State.go(to:)`, in `Look.sign` and in `PickerPreview`.
struct Choice: Hashable, Sendable {
    /// Where a row leads.
    enum Target: Hashable, Sendable {
        /// A concept: it is selected.
        case concept(ConceptID)
        /// Another wording of a concept: its first mention in these words.
        case variant(ConceptID, String)
        /// The start of a section, by its index.
        case section(Int)
        /// A note, by its identifier.
        case note(Int64)
        /// Another open text, by its index.
        case text(Int)
        /// An action, by its name.
        case command(String)
        /// A place on the trail: so many steps ahead, or back if negative.
        case step(Int)
        /// A row of the list that stands in place of the panes.
        case row(Int)
        /// An answer to what is asked, by its word.
        case answer(String)
    }

    /// The words that are searched and shown.
    let words: String
    /// What stands at the right end of the row.
    var note = ""
    /// Where it leads.
    let target: Target
    /// The kind whose sign stands before it; nil for the sign of its sort.
    var kind: ConceptKind?
    /// How it stands to rows that fit as well.
    var standing = Narrowing.Standing()
}

extension Look {
    /// The sign before a row of a picker, 1 column wide, and its style.
    func sign(_ choice: Choice) -> (sign: String, style: Style) {
        if let kind = choice.kind { return (sign(kind), style(.kind(kind))) }
        let isASCII = glyphs == .ascii
        switch choice.target {
        case .concept, .variant, .row, .answer: return (" ", .plain)
        case .section: return (isASCII ? "#" : "§", style(.quiet))
        case .note: return (noteSign, style(.accent))
        case .text: return (isASCII ? "T" : "¶", style(.quiet))
        case .command: return (":", style(.quiet))
        case .step: return (glyphs.step, style(.quiet))
        }
    }
}

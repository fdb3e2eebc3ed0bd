import FathomModel

/// How the notes pane puts notes in order.
enum NoteOrder: Hashable, Sendable, CaseIterable {
    /// Those about what the reader is at: the section, the selected concept, the text.
    case here
    /// All notes of the text, under the concepts that they are about or link to.
    case concept
    /// All notes of the text, under their tags.
    case tag
    /// All notes of the text, the latest first.
    case date
    /// Those whose place the reader should look at, since the text has changed.
    case review
    /// What a search in the notes of all texts found.
    case found

    /// The order after this one; orders that would be empty are left out.
    func next(hasReview: Bool, hasFound: Bool) -> NoteOrder {
        let orders = Self.allCases.filter { $0 != .review || hasReview }.filter { $0 != .found || hasFound }
        let place = orders.firstIndex(of: self) ?? orders.count - 1
        return orders[(place + 1) % orders.count]
    }

    /// What the pane is called in that order, and a sentence about it; nil for the usual one.
    var words: String? {
        switch self {
        case .here: nil
        case .concept: "by concept"
        case .tag: "by tag"
        case .date: "by date"
        case .review: "to review"
        case .found: "found"
        }
    }
}

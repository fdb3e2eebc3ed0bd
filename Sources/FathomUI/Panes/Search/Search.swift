import FathomText

/// What is being looked for, and in which pane. Matches in the text are kept; those of the other panes are few and looked up anew.
struct Search: Sendable {
    /// The pane that is searched.
    let pane: PaneID
    /// What is looked for.
    let pattern: SearchPattern
    /// The search through the text; nil for the other panes.
    var inText: TextSearch?
    /// The match that was gone to last, counted from 0: of the text a match, of the other panes a row.
    var number: Int?
    /// How many there are; of a text that is still being searched, so far.
    var count = 0

    /// A search that has found nothing yet.
    init(_ pattern: SearchPattern, in pane: PaneID) {
        self.pane = pane
        self.pattern = pattern
        inText = pane == .text ? TextSearch(pattern) : nil
    }

    /// Whether there may be more matches than were found.
    var isOpen: Bool { inText?.isDone == false }

    /// Which match of how many: "3 of 17".
    var place: String {
        guard count > 0 else { return isOpen ? "searching" : "no match" }
        let total = isOpen || inText?.isCut == true ? "\(count)+" : "\(count)"
        return number.map { "\($0 + 1) of \(total)" } ?? (count == 1 ? "1 match" : "\(total) matches")
    }

    /// The matches of the text that share a byte with `span`. Logarithmic.
    func spans(in span: TextSpan) -> ArraySlice<TextSpan> {
        guard let matches = inText?.matches else { return [] }
        let first = matches.partitionPoint { $0.upper > span.lower }
        return matches[first...].prefix { $0.lower < span.upper }
    }

    /// The match that was gone to last, if it is one of the text.
    var currentSpan: TextSpan? {
        guard let number, let matches = inText?.matches, matches.indices.contains(number) else { return nil }
        return matches[number]
    }
}

/// Where the reader was when a search began, for leaving it.
struct SearchStart: Sendable {
    let panes: Panes
    let search: Search?
}

extension SearchFault {
    /// What is wrong with a regular expression, in a few words for the end of the line.
    var words: String {
        switch self {
        case .empty: ""
        case .unclosedGroup: "( without )"
        case .unopenedGroup: ") without ("
        case .unclosedSet: "[ without ]"
        case .backwardRange: "range goes backwards"
        case .nothingToRepeat: "nothing to repeat"
        case .wrongCount: "wrong count in { }"
        case .openBackslash: "ends in \\"
        case .tooLarge: "too large"
        }
    }
}

public import FathomModel

/// A part of the screen that can have the focus, in the order of the keys 1 to 7.
public enum PaneID: Int, Hashable, Sendable, CaseIterable {
    case actors = 1
    case threats, strategy, consequences
    case text
    case links, notes

    /// The list of that kind.
    public init(_ kind: ConceptKind) {
        switch kind {
        case .actor: self = .actors
        case .threat: self = .threats
        case .strategy: self = .strategy
        case .consequence: self = .consequences
        }
    }

    /// The kind that the pane lists; nil if it is no list of concepts.
    public var kind: ConceptKind? {
        switch self {
        case .actors: .actor
        case .threats: .threat
        case .strategy: .strategy
        case .consequences: .consequence
        case .text, .links, .notes: nil
        }
    }

    /// Its name on the screen.
    public var title: String {
        switch self {
        case .actors: "Actors"
        case .threats: "Threats"
        case .strategy: "Strategy"
        case .consequences: "Consequences"
        case .text: "Text"
        case .links: "Links"
        case .notes: "Notes"
        }
    }

    /// Its name where there is little room.
    var shortTitle: String {
        switch self {
        case .actors: "Act"
        case .threats: "Thr"
        case .strategy: "Str"
        case .consequences: "Con"
        case .text, .links, .notes: title
        }
    }

    /// The pane so many places further in the order of the keys, around the end.
    func stepped(by places: Int) -> PaneID {
        let all = PaneID.allCases
        let place = (rawValue - 1 + places) % all.count
        return all[place < 0 ? place + all.count : place]
    }
}

/// How far a text stands behind what it says at one place; the strongest first.
public enum Modality: UInt8, Sendable, CaseIterable, Hashable {
    /// Said as a fact.
    case asserted
    /// Said with a reserve: "may", "perhaps", "seems", "is believed to".
    case hedged
    /// Said to hold if something else does: "if", "unless", "would".
    case conditional
    /// Assumed, to be tested or for the sake of the argument: "it is assumed that".
    case hypothesis
    /// Said of what did not come about: "could have caused", "had it not been for".
    case counterfactual
    /// Denied: "not", "no", "failed to".
    case negated

    /// The name in files and on the command line.
    public var name: String { "\(self)" }

    /// The modality of that name.
    public init?(name: String) {
        guard let found = Modality.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}

extension Modality: Comparable {
    /// Order by strength, the strongest first.
    public static func < (left: Modality, right: Modality) -> Bool { left.rawValue < right.rawValue }
}

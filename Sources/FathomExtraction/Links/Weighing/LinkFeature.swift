import FathomModel

/// One thing that is true of a proposed link, as a number that the table of link weights knows; each relation has its own.
enum LinkFeature {
    /// What a feature speaks of.
    enum Group: UInt32, Sendable, CaseIterable {
        case bias, rule, ruleTwice, ruleAndStrength, ruleAndDistance, fromStrength, toStrength, fromMembers, toMembers, fromShape, toShape,
            distance, order
        case verbBetween, wordBetween, fromKind, actorRank, actorType, zone, crowd, rivals, repeats, guessOnly, ruleAndRank, marker
        case ruleAndShape
    }

    /// The number of a feature of `group` with two values, each below 256.
    static func code(_ relation: Relation, _ group: Group, _ first: Int = 0, _ second: Int = 0) -> UInt32 {
        UInt32(relation.number) << 24 | group.rawValue << 16 | UInt32(first & 255) << 8 | UInt32(second & 255)
    }
}

extension Relation {
    /// All relations by their numbers.
    static let allByNumber = allCases

    /// Its place among all relations, without a search: it is asked for with every feature of every proposal.
    var number: UInt8 {
        switch self {
        case .employs: 0
        case .respondsTo: 1
        case .produces: 2
        case .affects: 3
        case .threatens: 4
        case .alliedWith: 5
        case .opposes: 6
        }
    }
}

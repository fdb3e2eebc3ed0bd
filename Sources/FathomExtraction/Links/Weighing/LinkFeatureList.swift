import FathomModel

/// The features of one proposed link while they are being collected, each once, in order of first mention. One list serves all proposals of a
/// text, one after the other, because a long text has millions.
struct LinkFeatureList {
    /// The numbers of the features.
    private(set) var codes: [UInt32] = []
    private var relation: Relation = .employs
    /// The features by their numbers, for telling which are there; far more places than a proposal has features.
    private var slots = [UInt32](repeating: empty, count: slotCount)

    private static let slotCount = 2048
    private static let empty = UInt32.max

    /// Empties the list for a proposal of `relation`. Linear in what it held.
    mutating func begin(_ relation: Relation) {
        for code in codes {
            var slot = Self.slot(code)
            while slots[slot] != Self.empty {
                slots[slot] = Self.empty
                slot = (slot + 1) % Self.slotCount
            }
        }
        codes.removeAll(keepingCapacity: true)
        self.relation = relation
    }

    /// Adds the feature of `group` with two values, unless it is there.
    mutating func add(_ group: LinkFeature.Group, _ first: Int = 0, _ second: Int = 0) {
        let code = LinkFeature.code(relation, group, first, second)
        var slot = Self.slot(code)
        while slots[slot] != Self.empty {
            guard slots[slot] != code else { return }
            slot = (slot + 1) % Self.slotCount
        }
        guard codes.count < Self.slotCount / 2 else { return }
        slots[slot] = code
        codes.append(code)
    }

    private static func slot(_ code: UInt32) -> Int { Int((code &* 0x9E37_79B1) >> 21) }
}

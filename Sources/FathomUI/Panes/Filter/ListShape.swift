import FathomModel
import FathomText

/// How one list of concepts is ordered.
enum ListOrder: Int, Hashable, Sendable, CaseIterable {
    case weight, place, name, links, family

    /// The order in the header of a list; nil for the usual one.
    var heading: String? {
        switch self {
        case .weight: nil
        case .place: "by first mention"
        case .name: "by name"
        case .links: "by links"
        case .family: "by family"
        }
    }

    /// The order where there is little room; nil for the usual one.
    var brief: String? { self == .place ? "by place" : heading }

    /// The order as a sentence says it.
    var words: String { heading ?? "by weight" }

    /// The order after this one; after the last comes the first.
    var next: ListOrder { ListOrder(rawValue: rawValue + 1) ?? .weight }

    /// The concepts of a kind in this order; of equals the weightiest first. O(n log n).
    func concepts(of kind: ConceptKind, in model: ArgumentModel) -> [Concept] {
        let ranked = model.ranked(kind)
        switch self {
        case .weight: return ranked
        case .place: return model.concepts(of: kind)
        case .name: return Self.sorted(ranked.map { ($0, $0.name.lowercased()) }) { $0 < $1 }
        case .links: return Self.sorted(ranked.map { ($0, model.links(at: $0.id).count) }) { $0 > $1 }
        case .family:
            let keyed = ranked.map { ($0, $0.curation.family.map { (0, $0.lowercased()) } ?? (1, "")) }
            return Self.sorted(keyed) { $0 < $1 }
        }
    }

    private static func sorted<Key>(_ keyed: [(Concept, Key)], _ precedes: (Key, Key) -> Bool) -> [Concept] {
        keyed.enumerated().sorted { left, right in
            if precedes(left.element.1, right.element.1) { return true }
            if precedes(right.element.1, left.element.1) { return false }
            return left.offset < right.offset
        }.map(\.element.0)
    }
}

/// How a list of concepts is ordered, and which of them it shows.
struct ListShape: Hashable, Sendable {
    var order = ListOrder.weight
    /// The only type of actor that shows; nil for all.
    var type: ActorType?
    /// The only family that shows; nil for all.
    var family: String?

    /// The concepts of a kind that show, in order.
    func entries(of kind: ConceptKind, in model: ArgumentModel, filter: SearchPattern?) -> [Concept] {
        order.concepts(of: kind, in: model).filter { concept in
            (type == nil || concept.actorType == type) && (family == nil || concept.curation.family == family)
                && filter?.isIn(concept.name) ?? true
        }
    }
}

/// An argument in lanes, one for each kind, with the concepts of each lane in an order that lets few of the lines between them cross.
///
/// A concept's lines to lanes further right leave it as one line, which passes the lanes between and branches behind them. The order is found
/// by sweeps over the lanes that put everything near what it is joined with, and by exchanging neighbours; the best order met is kept, so it is
/// never worse than the first one, in which the concepts stand as they were given.
public struct Lanes: Sendable {
    /// What stands in a lane.
    public enum Item: Hashable, Sendable {
        /// A concept.
        case concept(ConceptID)
        /// The line of a concept further left, which passes.
        case passage(of: ConceptID)
    }

    /// Two concepts and all links between them.
    public struct Tie: Hashable, Sendable {
        /// The concept in the lane further left; in one lane that of more ties inside it.
        public let left: ConceptID
        /// The other concept.
        public let right: ConceptID
        /// The links, in order of evidence; at least one.
        public internal(set) var links: [Link]

        /// Whether both stand in one lane.
        public var isInside: Bool { left.kind == right.kind }
    }

    /// The kinds of the lanes, from left to right: those with concepts.
    public let kinds: [ConceptKind]
    /// What stands in each lane, from top to bottom; concepts without a tie come last.
    public let items: [[Item]]
    /// The ties, by their ends.
    public let ties: [Tie]
    /// How many pairs of lines between neighbouring lanes cross.
    public let crossings: Int
    /// How many crossed in the order in which the concepts were given.
    public let crossingsBefore: Int

    /// The lanes of `concepts`, weightiest first, and the links of `model` among them. Links between two concepts of one kind that are no actors,
    /// which no relation allows, are left out. O(sweeps x links x log links); sweeps are few where there are many links.
    public init(_ concepts: [ConceptID], of model: ArgumentModel) {
        let present = Set(concepts.filter { model.concept($0) != nil })
        let kinds = ConceptKind.allCases.filter { kind in present.contains { $0.kind == kind } }
        let ties = Self.ties(among: present, kinds: kinds, in: model)
        var seen: Set<ConceptID> = []
        let ordered = concepts.filter { present.contains($0) && seen.insert($0).inserted }
        var sorting = LaneSorting(ordered, kinds: kinds, ties: ties)
        self.kinds = kinds
        self.ties = ties
        crossingsBefore = sorting.crossings
        sorting.sort()
        crossings = sorting.crossings
        items = sorting.lanes.map { lane in lane.map { sorting.items[$0] } }
    }

    private struct Pair: Hashable {
        let left: ConceptID
        let right: ConceptID
    }

    private static func ties(among present: Set<ConceptID>, kinds: [ConceptKind], in model: ArgumentModel) -> [Tie] {
        let links = model.links.filter { link in
            let isJoined = link.from != link.to && present.contains(link.from) && present.contains(link.to)
            return isJoined && (link.from.kind != link.to.kind || link.from.kind == .actor)
        }
        var inside: [ConceptID: Int] = [:]
        for link in links where link.from.kind == link.to.kind {
            inside[link.from, default: 0] += 1
            inside[link.to, default: 0] += 1
        }
        var bundles: [Pair: [Link]] = [:]
        for link in links {
            let isTurned =
                link.from.kind == link.to.kind
                ? (inside[link.to] ?? 0, link.from) > (inside[link.from] ?? 0, link.to) : link.to < link.from
            let pair = isTurned ? Pair(left: link.to, right: link.from) : Pair(left: link.from, right: link.to)
            bundles[pair, default: []].append(link)
        }
        return bundles.map { Tie(left: $0.key.left, right: $0.key.right, links: $0.value) }
            .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    }
}

extension ArgumentModel {
    /// A concept and all that links join it with.
    public func neighbourhood(of id: ConceptID) -> Set<ConceptID> {
        Set(links(at: id).flatMap { [$0.from, $0.to] } + [id])
    }

    /// A concept, all that it leads to along the links, and all that leads to it; nothing is sought beyond an actor. Linear in the links.
    public func chain(through id: ConceptID) -> Set<ConceptID> {
        reach(from: id, isBackward: false).union(reach(from: id, isBackward: true))
    }

    private func reach(from start: ConceptID, isBackward: Bool) -> Set<ConceptID> {
        var found: Set<ConceptID> = [start]
        var waiting = [start]
        while let id = waiting.popLast() {
            guard id == start || id.kind != .actor else { continue }
            for link in links(at: id) where !link.relation.isSymmetric && (link.from == id) != isBackward {
                let other = link.from == id ? link.to : link.from
                if found.insert(other).inserted { waiting.append(other) }
            }
        }
        return found
    }
}

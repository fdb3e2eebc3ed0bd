/// The links of one concept that say the same about it: one relation, one direction.
public struct LinkGroup: Hashable, Sendable {
    /// Which way the links run, seen from the concept that was asked about.
    public enum Direction: Hashable, Sendable {
        /// They start at it.
        case outgoing
        /// They end at it.
        case incoming
        /// They run both ways.
        case mutual
    }

    /// One concept at the other end, and every link that leads there.
    public struct Branch: Hashable, Sendable {
        /// The concept at the other end.
        public let other: ConceptID
        /// The links, in order of evidence; at least one.
        public internal(set) var links: [Link]
    }

    /// How the concept and the others bear on each other.
    public let relation: Relation
    /// Which way.
    public let direction: Direction
    /// The other ends in order of first evidence.
    public internal(set) var branches: [Branch]
}

extension ArgumentModel {
    /// The links at `id`, grouped: by relation in the order of `Relation`, outgoing before incoming. Linear in its links.
    public func linkGroups(at id: ConceptID) -> [LinkGroup] {
        var groups: [LinkGroup] = []
        for link in links(at: id) { Self.insert(link, seenFrom: id, into: &groups) }
        return groups.sorted { Self.rank($0) < Self.rank($1) }
    }

    private static func insert(_ link: Link, seenFrom id: ConceptID, into groups: inout [LinkGroup]) {
        let direction: LinkGroup.Direction = link.relation.isSymmetric ? .mutual : link.from == id ? .outgoing : .incoming
        let other = link.from == id ? link.to : link.from
        guard let place = groups.firstIndex(where: { $0.relation == link.relation && $0.direction == direction }) else {
            groups.append(LinkGroup(relation: link.relation, direction: direction, branches: [.init(other: other, links: [link])]))
            return
        }
        if let branch = groups[place].branches.firstIndex(where: { $0.other == other }) {
            groups[place].branches[branch].links.append(link)
        } else {
            groups[place].branches.append(.init(other: other, links: [link]))
        }
    }

    private static func rank(_ group: LinkGroup) -> Int {
        let relation = Relation.allCases.firstIndex(of: group.relation) ?? 0
        return 2 * relation + (group.direction == .incoming ? 1 : 0)
    }
}

extension LinkGroup {
    /// The group with only the links for which `keeps` holds, and the branches that have any; nil if none is left. Linear.
    public func filtered(_ keeps: (Branch, Link) -> Bool) -> LinkGroup? {
        var group = self
        group.branches = branches.compactMap { branch in
            let links = branch.links.filter { keeps(branch, $0) }
            return links.isEmpty ? nil : Branch(other: branch.other, links: links)
        }
        return group.branches.isEmpty ? nil : group
    }
}

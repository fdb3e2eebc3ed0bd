import FathomText

/// One step of a chain: two concepts that links join, and which way the step goes along them.
public struct ChainStep: Hashable, Sendable {
    /// Where the step begins.
    public let from: ConceptID
    /// Where it ends.
    public let to: ConceptID
    /// The links that join the two, those that run the way of the step first, then in order of evidence; at least one.
    public let links: [Link]

    /// Whether a link runs the way of the step: it starts where the step begins, or runs both ways.
    public func isForward(_ link: Link) -> Bool { link.from == from || link.relation.isSymmetric }

    /// Which way a link runs, seen from where the step begins.
    public func direction(of link: Link) -> LinkGroup.Direction {
        link.relation.isSymmetric ? .mutual : link.from == from ? .outgoing : .incoming
    }
}

/// How one concept of a model leads to another.
public struct ChainSearch: Sendable {
    /// What was found.
    public enum Answer: Hashable, Sendable {
        /// All shortest chains along the links, at most `most`; `isCut` tells that there are more.
        case along([[ChainStep]], isCut: Bool)
        /// No chain runs along the links; these, the shortest, also go against some.
        case against([[ChainStep]], isCut: Bool)
        /// The links do not join the two at all.
        case apart(Apart)
        /// The two are one, or one of them is not in the model.
        case nowhere
    }

    /// Two concepts that no chain joins.
    public struct Apart: Hashable, Sendable {
        /// Of all that links lead to from the first, itself included, what is nearest to the second.
        public let nearest: ConceptID
        /// Sentences that speak of both the nearest and the second.
        public let sharedSentences: [Int]
        /// Sections that speak of both.
        public let sharedSections: [Int]
        /// How many other concepts links join with the first.
        public let joinedWithFirst: Int
        /// How many other concepts links join with the second.
        public let joinedWithSecond: Int
    }

    private let model: ArgumentModel
    private let most: Int

    /// A search that tells at most `most` chains.
    public init(in model: ArgumentModel, most: Int = 12) {
        self.model = model
        self.most = max(1, most)
    }

    /// How `start` leads to `goal`. Breadth first: linear in the links, and in the chains that are told.
    public func chains(from start: ConceptID, to goal: ConceptID) -> Answer {
        guard start != goal, model.concept(start) != nil, model.concept(goal) != nil else { return .nowhere }
        let along = shortest(from: start, to: goal, alongOnly: true)
        if !along.isEmpty { return .along(Array(along.prefix(most)), isCut: along.count > most) }
        let against = shortest(from: start, to: goal, alongOnly: false)
        if !against.isEmpty { return .against(Array(against.prefix(most)), isCut: against.count > most) }
        return .apart(apart(start, goal))
    }

    /// All shortest chains, one more than are told at most, in order of the concepts on their way.
    private func shortest(from start: ConceptID, to goal: ConceptID, alongOnly: Bool) -> [[ChainStep]] {
        let distances = distances(from: start, alongOnly: alongOnly, upTo: goal)
        guard let length = distances[goal] else { return [] }
        var found: [[ChainStep]] = []
        var waiting: [[ConceptID]] = [[goal]]
        while let way = waiting.popLast(), found.count <= most {
            guard let first = way.first, let distance = distances[first] else { continue }
            if distance == 0 {
                found.append(zip(way, way.dropFirst()).map { step(from: $0, to: $1, alongOnly: alongOnly) })
                continue
            }
            let before = neighbours(of: first, alongOnly: alongOnly, isBackward: true).filter { distances[$0] == distance - 1 }
            for id in Set(before).sorted(by: >) where way.count <= length { waiting.append([id] + way) }
        }
        return found
    }

    /// How many steps each concept is from `start`, as far as those that are no further than `goal`.
    private func distances(from start: ConceptID, alongOnly: Bool, upTo goal: ConceptID? = nil) -> [ConceptID: Int] {
        var distances = [start: 0]
        var ring = [start]
        var length = 0
        while !ring.isEmpty, goal.map({ distances[$0] == nil }) ?? true {
            length += 1
            var next: [ConceptID] = []
            for id in ring {
                for other in neighbours(of: id, alongOnly: alongOnly, isBackward: false) where distances[other] == nil {
                    distances[other] = length
                    next.append(other)
                }
            }
            ring = next
        }
        return distances
    }

    /// The concepts that a step leads to, or with `isBackward` comes from, in order of evidence; some more than once.
    private func neighbours(of id: ConceptID, alongOnly: Bool, isBackward: Bool) -> [ConceptID] {
        model.links(at: id).compactMap { link in
            let other = link.from == id ? link.to : link.from
            let isWay = link.relation.isSymmetric || (link.from == id) != isBackward
            return other != id && (isWay || !alongOnly) ? other : nil
        }
    }

    private func step(from: ConceptID, to: ConceptID, alongOnly: Bool) -> ChainStep {
        let links = model.links(at: from).filter { $0.from == to || $0.to == to }
        let forward = links.filter { $0.from == from || $0.relation.isSymmetric }
        let backward = links.filter { !($0.from == from || $0.relation.isSymmetric) }
        return ChainStep(from: from, to: to, links: alongOnly ? forward : forward + backward)
    }

    /// What is nearest to `goal` of all that links join with `start`: by sentences, then by sections, then by steps from the start.
    private func apart(_ start: ConceptID, _ goal: ConceptID) -> Apart {
        let reached = distances(from: start, alongOnly: false)
        let sentences = sentences(of: goal)
        let sections = self.sections(of: sentences)
        let ranked = reached.keys.map { id in
            let own = self.sentences(of: id)
            return (id: id, sentences: own.intersection(sentences).count, sections: self.sections(of: own).intersection(sections).count)
        }
        let best = ranked.min { left, right in
            (-left.sentences, -left.sections, reached[left.id] ?? 0, left.id)
                < (-right.sentences, -right.sections, reached[right.id] ?? 0, right.id)
        }
        let nearest = best?.id ?? start
        let own = self.sentences(of: nearest)
        return Apart(
            nearest: nearest, sharedSentences: own.intersection(sentences).sorted(),
            sharedSections: self.sections(of: own).intersection(sections).sorted(),
            joinedWithFirst: reached.count - 1, joinedWithSecond: distances(from: goal, alongOnly: false).count - 1)
    }

    private func sentences(of id: ConceptID) -> Set<Int> {
        Set(model.concept(id)?.mentions.map(\.sentence) ?? [])
    }

    private func sections(of sentences: Set<Int>) -> Set<Int> {
        Set(sentences.compactMap { model.document.sentences.indices.contains($0) ? model.document.sentences[$0].section : nil })
    }
}

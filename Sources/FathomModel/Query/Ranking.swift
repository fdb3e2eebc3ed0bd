extension ArgumentModel {
    /// The concepts of `kind`: those that the reader put in an order first, then the weightiest; of equals the one with more mentions, then the one
    /// mentioned first.
    public func ranked(_ kind: ConceptKind) -> [Concept] {
        concepts(of: kind).sorted { left, right in
            let (first, second) = (left.curation.rank ?? Int.max, right.curation.rank ?? Int.max)
            if first != second { return first < second }
            if left.weight != right.weight { return left.weight > right.weight }
            if left.mentions.count != right.mentions.count { return left.mentions.count > right.mentions.count }
            return left.id < right.id
        }
    }
}

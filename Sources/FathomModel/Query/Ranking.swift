extension ArgumentModel {
    /// The concepts of `kind`, weightiest first; of equals the one with more mentions, then the one mentioned first.
    public func ranked(_ kind: ConceptKind) -> [Concept] {
        concepts(of: kind).sorted { left, right in
            if left.weight != right.weight { return left.weight > right.weight }
            if left.mentions.count != right.mentions.count { return left.mentions.count > right.mentions.count }
            return left.id < right.id
        }
    }
}

import FathomModel

/// Chooses among candidates: those whose score is high enough, and one where several say the same thing of the same words.
struct Chooser {
    /// How much a candidate of each kind must beat being nothing.
    static let floors: [ConceptKind: Double] = [.threat: 0, .strategy: 0, .consequence: 0]

    /// The chosen among the candidates of one sentence, in order.
    static func choose(_ candidates: [Candidate]) -> [Candidate] {
        let able = candidates.filter { $0.score > floors[$0.kind] ?? 0 }
        let ranked = able.indices.sorted { (able[$0].score, -$0) > (able[$1].score, -$1) }
        var kept: [Int] = []
        for place in ranked where !kept.contains(where: { clash(able[$0], able[place]) }) { kept.append(place) }
        return kept.sorted().map { able[$0] }
    }

    private static func clash(_ first: Candidate, _ second: Candidate) -> Bool {
        guard first.range.overlaps(second.range) else { return false }
        if first.shape != .phrase, second.shape != .phrase, first.event == second.event, first.shape != .item || second.shape != .item {
            return true
        }
        guard first.kind == second.kind else { return first.range == second.range }
        let shared = min(first.range.upperBound, second.range.upperBound) - max(first.range.lowerBound, second.range.lowerBound)
        return shared * 2 > min(first.range.count, second.range.count)
    }
}

import FathomModel

/// Adds up what weighed for one thing by topic, and puts the weightiest into words.
struct ReasonCounter {
    /// How many reasons are told.
    static let most = 4
    /// How much must speak against a thing that was taken in all the same before that is told.
    static let counterweight = -0.4

    /// The topic of what every thing of a sort starts with, which explains nothing.
    private static let start = "start"

    private var sums: [String: Double] = [:]
    private var best: [String: (words: String, weight: Double)] = [:]

    /// Counts one feature; what the table has no words for, and what weighs nothing, is left out.
    mutating func add(_ entry: ReasonTable.Entry?, weight: Double) {
        guard let entry, weight != 0 else { return }
        sums[entry.topic, default: 0] += weight
        if abs(weight) > abs(best[entry.topic]?.weight ?? 0) { best[entry.topic] = (entry.words, weight) }
    }

    /// The weightiest reasons, those for it first, then the one that speaks most against it. Ties are broken by topic.
    var reasons: [Weighing.Reason] {
        let ranked = sums.filter { $0.key != Self.start || sums.count == 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let worded = ranked.compactMap { topic, sum in words(of: topic, sum).map { Weighing.Reason(words: $0, weight: sum) } }
        var told = Array(worded.filter { $0.weight ?? 0 > 0 }.prefix(Self.most))
        if let last = worded.last, last.weight ?? 0 < Self.counterweight { told.append(last) }
        return told.isEmpty ? Array(worded.prefix(1)) : told
    }

    private func words(of topic: String, _ sum: Double) -> String? { best[topic]?.words }
}

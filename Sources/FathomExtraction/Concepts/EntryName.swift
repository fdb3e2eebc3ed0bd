/// Chooses what an entry is called among the wordings of its mentions.
enum EntryName {
    /// The best of `names`, which are in order of mention: the first of those that tell most; empty without any.
    static func best(of names: [String]) -> String {
        let best = names.indices.max { (quality(names[$0]), -$0) < (quality(names[$1]), -$1) }
        return best.map { names[$0] } ?? ""
    }

    /// The wordings other than `name`, each once, in order; what differs in capitals alone counts as one where the codebook gave the name.
    static func others(than name: String, among names: [String], isCoded: Bool) -> [String] {
        guard isCoded else { return names.uniqued().filter { $0 != name } }
        var seen: Set<String> = [name.lowercased()]
        return names.filter { seen.insert($0.lowercased()).inserted }
    }

    /// More words tell more apart, up to nine.
    private static func quality(_ name: String) -> Int {
        let words = name.utf8.count { $0 == 32 } + 1
        return words <= 9 ? words : 18 - words
    }
}

extension Candidate {
    /// What the candidate is called in the sentences that are read.
    func name(in sentences: [ReadSentence]) -> String { name(in: sentences[sentence].terms) }
}

/// Joins the concepts of many texts that are called the same.
struct CorpusJoining {
    private struct Member {
        let text: Int
        let id: ConceptID
        let name: String
        let mentions: Int
    }

    private var members: [Member] = []
    /// For each concept the one that it was joined to; itself for the first of a set.
    private var parents: [Int] = []
    /// The first concept that had a key.
    private var places: [String: Int] = [:]

    /// Adds a concept.
    mutating func add(_ concept: Concept, ofText text: Int) {
        let place = members.count
        members.append(Member(text: text, id: concept.id, name: concept.name, mentions: concept.mentions.count))
        parents.append(place)
        for key in Self.keys(of: concept) {
            if let other = places[key] { join(place, other) } else { places[key] = place }
        }
    }

    /// What a concept goes by: its kind and a name each.
    private static func keys(of concept: Concept) -> [String] {
        guard concept.kind == .actor else {
            let key = Wording.key(of: concept.name)
            return ["\(concept.kind.letter) \(key.isEmpty ? concept.name.lowercased() : key)"]
        }
        let aliases = concept.variants.filter { $0.unicodeScalars.contains { $0.properties.isUppercase } && $0.utf8.count > 1 }
        return ([concept.name] + aliases).map { "a \(Self.bare($0.lowercased()))" }
    }

    private static func bare(_ name: String) -> String { name.hasPrefix("the ") ? String(name.dropFirst(4)) : name }

    private mutating func root(_ place: Int) -> Int {
        var place = place
        while parents[place] != place {
            parents[place] = parents[parents[place]]
            place = parents[place]
        }
        return place
    }

    /// Joins two sets.
    private mutating func join(_ left: Int, _ right: Int) {
        let (left, right) = (root(left), root(right))
        if left != right { parents[max(left, right)] = min(left, right) }
    }

    /// The rows, and to which of them each concept belongs.
    mutating func rows() -> (rows: [Corpus.Row], occurrences: [Corpus.Occurrence]) {
        var sets: [Int: [Int]] = [:]
        for place in members.indices { sets[root(place), default: []].append(place) }
        let order = ConceptKind.allCases
        let made = sets.values.map { set in (set: set, row: row(of: set)) }.sorted { left, right in
            let (first, second) = (order.firstIndex(of: left.row.kind) ?? 0, order.firstIndex(of: right.row.kind) ?? 0)
            if first != second { return first < second }
            if left.row.texts.count != right.row.texts.count { return left.row.texts.count > right.row.texts.count }
            if left.row.mentions != right.row.mentions { return left.row.mentions > right.row.mentions }
            return (left.row.name, left.set[0]) < (right.row.name, right.set[0])
        }
        var rowOf = [Int](repeating: 0, count: members.count)
        for (number, entry) in made.enumerated() { for place in entry.set { rowOf[place] = number } }
        let occurrences = members.enumerated().map { place, member in
            Corpus.Occurrence(text: member.text, id: member.id, row: rowOf[place], mentions: member.mentions)
        }
        return (made.map(\.row), occurrences)
    }

    private func row(of set: [Int]) -> Corpus.Row {
        var names: [String: Int] = [:]
        for place in set { names[members[place].name, default: 0] += 1 }
        let name = names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
        return Corpus.Row(
            kind: members[set[0]].id.kind, name: name, texts: Array(Set(set.map { members[$0].text })).sorted(),
            mentions: set.reduce(0) { $0 + members[$1].mentions })
    }
}

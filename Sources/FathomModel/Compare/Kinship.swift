/// Two concepts of different texts that are taken for one, and why.
public struct Kinship: Hashable, Sendable {
    /// What two texts have in common of a concept, the closest first.
    public enum Ground: Int, Hashable, Sendable, CaseIterable {
        /// They are called the same.
        case name
        /// A name of the one is another name of the other, or both have one.
        case alias
        /// Most words of their wordings are the same.
        case wording
    }

    /// The concept in the first text.
    public let left: ConceptID
    /// The concept in the second text.
    public let right: ConceptID
    /// Why they are taken for one.
    public let ground: Ground
    /// The share of words that their likest wordings have in common, from 0 to 1.
    public let likeness: Double
}

/// The concepts of one model by what they are called and by the stems of their words, for finding those of another text in it.
public struct ConceptIndex: Sendable {
    /// A concept, ready to be compared.
    struct Entry: Sendable {
        let id: ConceptID
        let name: String
        /// Its name first, then its other names.
        let wordings: [Wording]
    }

    /// In the order of the identifiers.
    let entries: [Entry]
    private var byKey: [String: [Int]] = [:]
    private(set) var byStem: [String: [Int]] = [:]

    /// Wordings of a concept that are compared; a concept of many has said it all in these.
    private static let mostWordings = 8
    /// Concepts that a stem is asked for; a word of more of them tells nothing.
    static let reach = 200

    /// The concepts of `model`. Linear in their names.
    public init(_ model: ArgumentModel) {
        entries = model.concepts.map { concept in
            let names = [concept.name] + concept.variants.prefix(Self.mostWordings - 1)
            return Entry(id: concept.id, name: concept.name, wordings: names.map { Wording($0) })
        }
        for (place, entry) in entries.enumerated() {
            for key in Set(entry.wordings.map(\.key)) where !key.isEmpty { byKey[key, default: []].append(place) }
            guard entry.id.kind != .actor else { continue }
            for stem in Set(entry.wordings.flatMap(\.stems)) { byStem[stem, default: []].append(place) }
        }
    }

    /// The concept here that is most like `id` of another text, if one is like enough: of equals the first.
    public func kin(of id: ConceptID, in other: ConceptIndex) -> Kinship? {
        guard let entry = other.entry(id) else { return nil }
        return candidates(for: entry).compactMap { Self.kinship(entry, entries[$0]) }
            .max { ($1.ground.rawValue, $0.likeness, $1.right) < ($0.ground.rawValue, $1.likeness, $0.right) }
    }

    /// The places of the concepts that share a name with `entry`, or a stem that is neither everywhere nor `ruledOut`.
    func candidates(for entry: Entry, unless ruledOut: (String) -> Bool = { _ in false }) -> Set<Int> {
        var found: Set<Int> = []
        for wording in entry.wordings { found.formUnion(byKey[wording.key] ?? []) }
        guard entry.id.kind != .actor else { return found }
        for stem in Set(entry.wordings.flatMap(\.stems)) {
            if let places = byStem[stem], places.count <= Self.reach, !ruledOut(stem) { found.formUnion(places) }
        }
        return found
    }

    /// How two concepts are one, if they are. Symmetric.
    static func kinship(_ left: Entry, _ right: Entry) -> Kinship? {
        guard left.id.kind == right.id.kind else { return nil }
        if let first = left.wordings.first, let second = right.wordings.first, first.key == second.key, !first.key.isEmpty {
            return Kinship(left: left.id, right: right.id, ground: .name, likeness: 1)
        }
        let keys = Set(left.wordings.map(\.key))
        if right.wordings.contains(where: { keys.contains($0.key) && !$0.key.isEmpty }) {
            return Kinship(left: left.id, right: right.id, ground: .alias, likeness: 1)
        }
        guard left.id.kind != .actor else { return nil }
        var best = 0.0
        for one in left.wordings { for two in right.wordings { best = max(best, one.likeness(to: two)) } }
        guard best >= left.id.kind.likeness else { return nil }
        return Kinship(left: left.id, right: right.id, ground: .wording, likeness: best)
    }

    private func entry(_ id: ConceptID) -> Entry? {
        let place = entries.partitionPoint { $0.id >= id }
        return entries.indices.contains(place) && entries[place].id == id ? entries[place] : nil
    }
}

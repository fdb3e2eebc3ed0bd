internal import FathomExport
internal import FathomModel

/// Finds concepts by what a reader calls them.
struct ConceptSearch {
    /// Where to look.
    let model: ArgumentModel

    /// The concept of that identifier, or those of that name or alias; upper and lower case are one, and so are runs of blanks.
    func concepts(called wanted: String) -> [Concept] {
        if let id = ConceptID(wanted.lowercased()), let concept = model.concept(id) { return [concept] }
        let key = Self.key(wanted)
        let named = model.concepts.filter { Self.key($0.name) == key }
        return named.isEmpty ? model.concepts.filter { $0.variants.contains { Self.key($0) == key } } : named
    }

    /// At most five names, the nearest first: those that hold the words, then those that differ in few letters.
    func nearest(to wanted: String) -> [String] {
        let key = Self.key(wanted)
        guard !key.isEmpty else { return [] }
        let ranked = model.concepts.compactMap { concept in
            ([concept.name] + concept.variants).compactMap { Self.distance(key, Self.key($0)) }.min().map { (concept, $0) }
        }
        let sorted = ranked.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
        return sorted.prefix(5).map { "\($0.0.id) \(TextLine.of($0.0.name))" }
    }

    private static func key(_ name: String) -> String { TextLine.of(name).lowercased() }

    /// How far a name is from what was asked: 0 if one holds the other, else the number of letters to change; nil past a third of them.
    private static func distance(_ wanted: String, _ name: String) -> Int? {
        if name.contains(wanted) || name.count > 2 && wanted.contains(name) { return 0 }
        let limit = max(1, wanted.count / 3)
        guard abs(wanted.count - name.count) <= limit else { return nil }
        let distance = Spelling.edits(Array(wanted), Array(name))
        return distance <= limit ? distance : nil
    }
}

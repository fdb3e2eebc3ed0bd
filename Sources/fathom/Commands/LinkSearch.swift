internal import FathomExport
internal import FathomModel

/// Finds links by what a reader calls them: "a1-employs-s2", "Iran employs network of allies".
struct LinkSearch {
    /// Where to look.
    let model: ArgumentModel

    /// What was asked for.
    enum Answer {
        /// The words are not those of a link.
        case noLink
        /// Links that the words name; none if their ends are known, but not so linked.
        case links([Link], relation: Relation, ends: [Concept])
    }

    /// The links that `wanted` names. Linear in the model.
    func links(called wanted: String) -> Answer {
        for relation in Relation.allCases {
            for middle in Self.middles(relation) {
                guard let place = wanted.firstRange(of: middle) else { continue }
                let search = ConceptSearch(model: model)
                let from = search.concepts(called: String(wanted[..<place.lowerBound]))
                let to = search.concepts(called: String(wanted[place.upperBound...]))
                guard !from.isEmpty || !to.isEmpty else { continue }
                return .links(model.links.filter { Self.joins($0, relation, from, to) }, relation: relation, ends: from + to)
            }
        }
        return .noLink
    }

    /// At most five links of the ends that were meant, those of the relation first, as they are asked for.
    func nearest(to relation: Relation, of ends: [Concept]) -> [String] {
        var seen: Set<Link> = []
        let links = ends.flatMap { model.links(at: $0.id) }.filter { seen.insert($0).inserted }
        let same = links.filter { $0.relation == relation }
        return (same + links.filter { $0.relation != relation }).prefix(5).map(Self.name)
    }

    /// How a link is asked for: "a1-employs-s2".
    static func name(of link: Link) -> String { "\(link.from)-\(link.relation.rawValue)-\(link.to)" }

    /// What may stand between the ends: the relation's name, or the words of the report.
    private static func middles(_ relation: Relation) -> [String] {
        let words = [relation.rawValue, ReportExporter.words(for: relation)]
        return words.map { " \($0) " } + ["-\(relation.rawValue)-"]
    }

    private static func joins(_ link: Link, _ relation: Relation, _ from: [Concept], _ to: [Concept]) -> Bool {
        guard link.relation == relation else { return false }
        let starts = from.contains { $0.id == link.from } && to.contains { $0.id == link.to }
        return starts || relation.isSymmetric && from.contains { $0.id == link.to } && to.contains { $0.id == link.from }
    }
}

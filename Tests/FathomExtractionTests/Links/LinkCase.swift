import FathomModel
import FathomText
import Testing

@testable import FathomExtraction

/// What one link rule must propose in one text and must not propose in another.
///
/// In both texts the words of concepts stand in brackets with a letter (T threat, S strategy, C consequence); actors are found by themselves.
struct LinkCase: CustomTestStringConvertible {
    /// The rule.
    let rule: String
    /// Start and end of the link, as words in the text.
    let from: String, to: String
    /// A text in which the rule sees the link.
    let yes: String
    /// A text much like it in which the rule does not.
    let no: String

    init(_ rule: String, _ from: String, _ to: String, yes: String, no: String) {
        self.rule = rule
        self.from = from
        self.to = to
        self.yes = yes
        self.no = no
    }

    var testDescription: String { rule + ": " + yes }

    /// The links that the rule proposes for a marked text, as "from > to".
    func proposed(in marked: String) -> [String] {
        let (text, marks) = Self.read(marked)
        let document = Document(reading: Array(text.utf8), name: "marked", format: .plain)
        let draft = Draft(document: document, lexicon: .shared, weights: Self.everyoneActs)
        let found = marks.compactMap { mark in Self.candidate(for: mark, in: draft).map { (candidate: $0, words: mark.words) } }
        guard found.count == marks.count else { return ["no candidate for a mark of: " + marked] }
        let ordered = found.sorted {
            ($0.candidate.sentence, $0.candidate.range.lowerBound) < ($1.candidate.sentence, $1.candidate.range.lowerBound)
        }
        let chosen = ordered.map(\.candidate)
        let entries = chosen.enumerated().map { Entry(kind: $0.element.kind, members: [$0.offset], stems: [], polarity: 0) }
        let finder = LinkFinder(
            sentences: draft.sentences, actors: draft.actors, table: draft.table, chosen: chosen, entries: entries,
            weights: LearnedWeights.shared.links)
        func name(_ end: DraftLink.End) -> String {
            switch end {
            case .actor(let row): draft.table.name(of: row)
            case .entry(let entry): ordered[entry].words
            }
        }
        let proposals = finder.listing().map(\.proposal).filter { $0.votes.contains { LinkRegistry.rules[Int($0.rule)].name == rule } }
        return proposals.map { name($0.fact.from) + " > " + name($0.fact.to) }
    }

    /// The program's weights, but whoever is named is an actor: what a rule proposes is no matter of what was learned.
    private static let everyoneActs = LearnedWeights {
        $0 == "actor-weights.tsv" ? [255, 1000] : Table.numbers("rules/" + $0, columns: $1)
    }

    /// The candidate of those very words, else the first that holds them.
    private static func candidate(for mark: (words: String, kind: ConceptKind), in draft: Draft) -> Candidate? {
        let named = draft.considered().map { ($0, $0.name(in: draft.sentences[$0.sentence].terms)) }
        guard var best = (named.first { $0.1 == mark.words } ?? named.first { $0.1.contains(mark.words) })?.0 else { return nil }
        best.kind = mark.kind
        return best
    }

    /// The text without its marks, and the marks.
    private static func read(_ marked: String) -> (text: String, marks: [(words: String, kind: ConceptKind)]) {
        var text = "", marks: [(words: String, kind: ConceptKind)] = []
        for (place, part) in marked.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
            guard place > 0, let bar = part.firstIndex(of: "|"), let end = part.firstIndex(of: "]") else {
                text += part
                continue
            }
            let letter = String(part[part.index(after: bar)..<end])
            let kind: ConceptKind = letter == "T" ? .threat : letter == "C" ? .consequence : .strategy
            marks.append((String(part[..<bar]), kind))
            text += part[..<bar] + part[part.index(after: end)...]
        }
        return (text, marks)
    }
}

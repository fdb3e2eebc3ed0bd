import FathomModel
import FathomText

/// A whole model as a listing for goldens: what the text argues and the rule behind each part, one line a thing.
///
/// Numbers of concepts and confidences are left out, so that a concept more or a weight learned anew changes no line but its own.
public struct ModelListing {
    private let model: ArgumentModel

    /// The listing of `model`.
    public init(_ model: ArgumentModel) {
        self.model = model
    }

    /// The lines, a line feed after each.
    public var text: String {
        let concepts = ConceptKind.allCases.map { kind in
            block(kind.rawValue, model.concepts(of: kind).flatMap(lines), count: model.concepts(of: kind).count)
        }
        let links = block("link", model.links.map(line), count: model.links.count)
        return (concepts + [links]).joined(separator: "\n")
    }

    private func block(_ what: String, _ lines: [String], count: Int) -> String {
        (["\(what): \(count)"] + lines.map { "  " + $0 }).map { $0 + "\n" }.joined()
    }

    /// `Iran, state: gazetteer 20, government 4`, and what else it is called.
    private func lines(_ concept: Concept) -> [String] {
        let type = concept.actorType.map { ", \($0.rawValue)" } ?? ""
        let others = concept.variants.isEmpty ? [] : ["    also: " + concept.variants.joined(separator: "; ")]
        return ["\(concept.name)\(type): \(rules(of: concept))"] + others
    }

    /// The rules of the mentions, each with the number of them, in order of first use.
    private func rules(of concept: Concept) -> String {
        var counts: [(rule: String, count: Int)] = []
        for mention in concept.mentions {
            if let place = counts.firstIndex(where: { $0.rule == mention.trace.rule }) {
                counts[place].count += 1
            } else {
                counts.append((mention.trace.rule, 1))
            }
        }
        return counts.map { "\($0.rule) \($0.count)" }.joined(separator: ", ")
    }

    /// `Iran employs network of allies: doer, "The second is a network of allies built …"`.
    private func line(_ link: Link) -> String {
        let name = { (id: ConceptID) in model.concept(id)?.name ?? id.description }
        let words = model.document.reading(of: link.evidence.span).split(whereSeparator: \.isWhitespace)
        let start = words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
        return "\(name(link.from)) \(link.relation.rawValue) \(name(link.to)): \(link.trace.rule), \"\(start)\""
    }
}

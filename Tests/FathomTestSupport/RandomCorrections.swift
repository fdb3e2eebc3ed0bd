public import FathomModel
import FathomText

/// Statements about a model, drawn at random from a seed: about its concepts, about ones that it does not have, and about its links.
public enum RandomCorrections {
    /// So many statements about `model`.
    public static func corrections(seed: UInt64, for model: ArgumentModel, count: Int) -> [Correction] {
        var random = RandomNumbers(seed &+ 77)
        return (0..<count).map { _ in correction(model, &random) }
    }

    private static func correction(_ model: ArgumentModel, _ random: inout RandomNumbers) -> Correction {
        let name = concept(model, &random)
        switch random.below(17) {
        case 0: return .rename(name, to: word(&random))
        case 1: return .kind(name, ConceptKind.allCases[random.below(4)])
        case 2: return .type(name, ActorType.allCases[random.below(ActorType.allCases.count)])
        case 3, 4: return .merge(name, into: concept(model, &random))
        case 5: return .split(name, variant: word(&random))
        case 6: return .hide(name)
        case 7: return .confirm(name)
        case 8: return .add(ConceptName(name.kind, word(&random), passage: Selector(sentence: random.below(8), in: model.document)), nil)
        case 9: return .cues(name, [word(&random), word(&random)])
        case 10: return .define(name, word(&random))
        case 11: return .colour(name, ConceptColour.allCases[random.below(6)])
        case 12: return .family(name, word(&random))
        case 13: return .order(name, random.below(9) + 1)
        case 14: return .link(link(model, &random))
        case 15: return .retype(link(model, &random), to: Relation.allCases[random.below(Relation.allCases.count)])
        default: return random.below(2) == 0 ? .unlink(link(model, &random)) : .confirmLink(link(model, &random))
        }
    }

    private static func concept(_ model: ArgumentModel, _ random: inout RandomNumbers) -> ConceptName {
        guard random.below(6) > 0, !model.concepts.isEmpty else { return ConceptName(ConceptKind.allCases[random.below(4)], word(&random)) }
        let concept = model.concepts[random.below(model.concepts.count)]
        return ConceptName(concept.kind, concept.name)
    }

    private static func link(_ model: ArgumentModel, _ random: inout RandomNumbers) -> LinkName {
        let relation = Relation.allCases[random.below(Relation.allCases.count)]
        let sentence = random.below(2) == 0 ? Selector(sentence: random.below(8), in: model.document) : nil
        guard random.below(3) > 0, !model.links.isEmpty else {
            return LinkName(from: concept(model, &random), relation: relation, to: concept(model, &random), evidence: sentence)
        }
        let link = model.links[random.below(model.links.count)]
        let ends = [link.from, link.to].compactMap { model.concept($0) }.map { ConceptName($0.kind, $0.name) }
        guard ends.count == 2 else {
            return LinkName(from: concept(model, &random), relation: relation, to: concept(model, &random), evidence: nil)
        }
        return LinkName(from: ends[0], relation: link.relation, to: ends[1], evidence: nil)
    }

    private static func word(_ random: inout RandomNumbers) -> String {
        ["harbour", "wall", "river guild", "sea", "the council", "Corvin", "silting", "storm floods"][random.below(8)]
    }
}

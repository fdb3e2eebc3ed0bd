public import FathomModel
import FathomText

/// Models with concepts and links drawn at random from a seed, over the sentences of the sample text.
public enum RandomModel {
    /// A model of so many concepts and about so many links, every link one that its relation allows.
    public static func model(seed: UInt64, concepts: Int, links: Int) -> ArgumentModel {
        var random = RandomNumbers(seed)
        let document = SampleModel.document
        var counts: [ConceptKind: Int] = [:]
        let made = (0..<concepts).map { _ in
            let kind = ConceptKind.allCases[random.below(4)]
            counts[kind, default: 0] += 1
            return concept(ConceptID(kind, counts[kind, default: 1]), document, &random)
        }
        var drawn: [Link] = []
        for _ in 0..<links * 6 where drawn.count < links && made.count > 1 {
            let from = made[random.below(made.count)].id, to = made[random.below(made.count)].id
            let relation = Relation.allCases[random.below(Relation.allCases.count)]
            guard from != to, relation.joins(from.kind, to.kind) else { continue }
            let sentence = random.below(document.sentences.count)
            let evidence = Evidence(sentence: sentence, span: document.sentences[sentence].span)
            drawn.append(Link(from: from, relation: relation, to: to, evidence: evidence, trace: Trace(rule: "drawn", confidence: 0.5)))
        }
        return ArgumentModel(document: document, concepts: made, links: drawn)
    }

    private static func concept(_ id: ConceptID, _ document: Document, _ random: inout RandomNumbers) -> Concept {
        let words = ["harbour", "wall", "tax", "river guild", "network of bells", "silting", "Corvin", "loss of the large ships"]
        let name = (0...random.below(3)).map { _ in words[random.below(words.count)] }.joined(separator: " ")
        let sentences = Set((0...random.below(4)).map { _ in random.below(document.sentences.count) }).sorted()
        let mentions = sentences.map { index in
            let lower = document.sentences[index].span.lower
            return Mention(span: TextSpan(lower, lower + 3), sentence: index, trace: Trace(rule: "drawn", confidence: 0.5))
        }
        return Concept(
            id: id, name: name, variants: [], actorType: id.kind == .actor ? .state : nil, mentions: mentions,
            weight: Double(random.below(90)), trace: Trace(rule: "drawn", confidence: 0.5))
    }
}

/// Numbers that look random and are the same for the same seed.
public struct RandomNumbers {
    private var state: UInt64

    public init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    /// The next number from 0 up to `bound`.
    public mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: state >> 33) % max(1, bound)
    }
}

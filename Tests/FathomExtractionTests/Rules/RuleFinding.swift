import FathomModel
import FathomText

@testable import FathomExtraction

/// Something that a rule makes of a text: a place that names an actor, or words that may be a concept.
///
/// What is learned has no say in it: the tables of weights are empty, everybody who is named counts as an actor, and every candidate counts
/// whether it is chosen or not. So these findings stay what they are when the weights are learned anew.
struct RuleFinding {
    /// Where it stands: bytes of the text, half-open.
    let bytes: Range<Int>
    /// Whom an actor's words stand for; of a concept what its list announces, its name in the codebook, or else its name.
    let meaning: String

    /// All that `rule` makes of `text`, read with `codebook`.
    static func all(of rule: String, in text: String, _ codebook: Codebook?) -> [RuleFinding] {
        let document = Document(reading: Array(text.utf8), name: "marked", format: .plain)
        let index = codebook.map { CodebookIndex($0) } ?? .none
        let draft = Draft(document: document, lexicon: .shared, weights: LearnedWeights { _, _ in [] }, codebook: index)
        return actors(of: rule, in: draft) + concepts(of: rule, in: draft)
    }

    private static func actors(of rule: String, in draft: Draft) -> [RuleFinding] {
        draft.table.spots.filter { $0.rule == rule }.map { spot in
            RuleFinding(bytes: draft.sentences[spot.sentence].span(spot.range).range, meaning: draft.table.name(of: spot.actor))
        }
    }

    private static func concepts(of rule: String, in draft: Draft) -> [RuleFinding] {
        candidates(in: draft).filter { $0.rule == rule }.map { candidate in
            let sentence = draft.sentences[candidate.sentence]
            let coded = candidate.cued.flatMap { draft.codebook.codebook?.concepts[$0].name }
            let meaning = coded ?? candidate.announced?.kind.rawValue ?? candidate.name(in: sentence.terms)
            return RuleFinding(bytes: sentence.span(candidate.range).range, meaning: meaning)
        }
    }

    /// The candidates that are weighed, and those of the codebook's cues, which are not.
    private static func candidates(in draft: Draft) -> [Candidate] {
        var table = draft.table
        for row in table.rows.indices { table.rows[row].isKept = true }
        let actors = ActorIndex(table: table, count: draft.sentences.count)
        let stage = CandidateStage(sentences: draft.sentences, actors: actors, weights: Weights(quadruples: []), off: [])
        return draft.sentences.indices.flatMap(stage.considered) + draft.chosen.filter { $0.cued != nil }
    }
}

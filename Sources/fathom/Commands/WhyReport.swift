internal import FathomExport
internal import FathomExtraction
internal import FathomModel
internal import FathomText

/// `fathom extract --why`: for each mention of a concept, or for a link, the sentence, the rule, its cue, the stance and the reasons.
struct WhyReport {
    let explainer: Explainer

    private var model: ArgumentModel { explainer.model }

    /// What there is to say about the item that is called so.
    func text(about item: String) throws(Failure) -> String {
        let concepts = ConceptSearch(model: model).concepts(called: item)
        if !concepts.isEmpty { return concepts.map(text).joined(separator: "\n") }
        let search = LinkSearch(model: model)
        switch search.links(called: item) {
        case .links(let links, _, _) where !links.isEmpty: return links.map(text).joined(separator: "\n")
        case .links(_, let relation, let ends):
            throw Messages.noSuchLink(item, in: model.document.name, nearest: search.nearest(to: relation, of: ends))
        case .noLink:
            let nearest = ConceptSearch(model: model).nearest(to: item)
            throw Messages.noSuchConcept(item, in: model.document.name, nearest: nearest)
        }
    }

    private func text(of concept: Concept) -> String {
        let sort = concept.actorType.map { "actor, \($0.rawValue)" } ?? concept.kind.rawValue
        let parts = concept.mentions.enumerated().map { place, mention -> [String] in
            let weighing = explainer.weighing(of: mention, of: concept.id)
            return ["", "\(place + 1). \(quoted(mention.span))"]
                + lines(mention.trace, mention.stance, sentence: sentence(mention), weighing)
        }
        return ([["\(concept.id)  \(TextLine.of(concept.name)) (\(sort))"]] + parts).flatMap { $0 }.joined(separator: "\n") + "\n"
    }

    private func text(of link: Link) -> String {
        let weighing = explainer.weighing(of: link)
        let head = "\(LinkSearch.name(of: link))  \(ReportExporter.statement(link, in: model))"
        var lines = [head, ""] + lines(link.trace, link.evidence.stance, sentence: link.evidence.span, weighing)
        if weighing.rules.count > 1 { lines.append(line("also by", weighing.rules.dropFirst().joined(separator: ", "))) }
        if let distance = weighing.distance { lines.append(line("apart", distance == 1 ? "1 word" : "\(distance) words")) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ trace: Trace, _ stance: Stance, sentence: TextSpan, _ weighing: Weighing) -> [String] {
        let summary = Rules.named(trace.rule).map { ": \($0.summary)" } ?? ""
        var lines = [line("sentence", quoted(sentence)), line("rule", trace.rule + summary)]
        if let cue = trace.cue { lines.append(line("cue", quoted(cue))) }
        lines.append(line("stance", "\(model.words(for: stance) ?? "asserted by the author"); \(stance.zone.name)"))
        let score = weighing.score.map { ", score \(Self.signed($0))" } ?? ""
        lines.append(line("sure", Confidence.words(trace.confidence) + score))
        return lines + reasons(weighing)
    }

    private func reasons(_ weighing: Weighing) -> [String] {
        weighing.reasons.enumerated().map { place, reason in
            let isAgainst = (reason.weight ?? 0) < 0
            let weight = reason.weight.map { " (\(Self.signed($0)))" } ?? ""
            return line(isAgainst ? "against" : place == 0 ? "because" : "", TextLine.of(reason.words) + weight)
        }
    }

    private func line(_ label: String, _ text: String) -> String {
        "   " + label + String(repeating: " ", count: max(1, 10 - label.utf8.count)) + text
    }

    private func quoted(_ span: TextSpan) -> String { "\"\(TextLine.of(model.document.reading(of: span)))\"" }

    private func sentence(_ mention: Mention) -> TextSpan {
        let sentences = model.document.sentences
        return sentences.indices.contains(mention.sentence) ? sentences[mention.sentence].span : mention.span
    }

    /// A number with its sign and two decimals.
    private static func signed(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let digits = String(hundredths.magnitude % 100 + 100).dropFirst()
        return "\(hundredths < 0 ? "-" : "+")\(hundredths.magnitude / 100).\(digits)"
    }
}

public import FathomModel
import FathomScreen
import FathomText

/// Why something is in the model: the question that "why?" answers.
struct Reason: Hashable, Sendable {
    /// What is asked about, in words.
    var title: String
    /// What the machine says of it.
    var trace: Trace
    /// The sentence that it rests on.
    var sentence: TextSpan
    /// What the machine takes it for, in words; empty where the title says it.
    var claim: String
    /// What the reader means by it, from the codebook; nil if the codebook does not say.
    var meaning: String?
    /// How the text stands to it there.
    var stance: Stance
    /// What to weigh again for it.
    var asked: Asked
    /// What was weighed; nil until that is known.
    var weighing: Weighing?
}

extension State {
    /// Opens the answer for what is selected: the link under the cursor, the mention under the cursor, else the selected concept. The
    /// reasons are worked out meanwhile.
    mutating func askWhy() -> [Effect] {
        guard let reason = self.reason else {
            say("Nothing is selected that could be explained.")
            return []
        }
        sheet = Sheet(subject: .why(reason))
        return reason.weighing == nil ? [.explain(text: current, reason.asked)] : []
    }

    /// Takes in what was weighed, if the reader still looks at what it was weighed for.
    mutating func take(_ weighing: Weighing, for asked: Asked, in text: Int) {
        guard text == current, case .why(var reason)? = sheet?.subject, reason.asked == asked, let top = sheet?.top else { return }
        reason.weighing = weighing
        sheet = Sheet(subject: .why(reason), top: top)
    }

    /// All that was found in the text at that index, for weighing it again; nil if there is no such text.
    public func model(ofText index: Int) -> ArgumentModel? {
        texts.indices.contains(index) ? texts[index].corrected.machine : nil
    }

    private var reason: Reason? {
        if panes.overview != nil { return text.selected.flatMap { reason(for: $0) } }
        if panes.focus == .links, let link = currentLink { return reason(for: link) }
        if panes.focus == .text, let cursor = panes.reader.cursor,
            let entry = text.mentions.mentions(in: cursor).first(where: { $0.span == cursor })
        {
            return reason(for: entry.mention, of: entry.concept)
        }
        return text.selected.flatMap { reason(for: $0) }
    }

    /// The link under the cursor in the links: of the sentence, or the first one of the concept at the other end.
    var currentLink: Link? {
        switch linksItem {
        case .branch(_, let branch): branch.links.first
        case .evidence(let link): link
        case .elsewhere, .note, nil: nil
        }
    }

    private func reason(for link: Link) -> Reason {
        let words = RelationWords.heading(link.relation, link.relation.isSymmetric ? .mutual : .outgoing)
        let title = "\(name(of: link.from)) \(look.glyphs.step) \(words) \(look.glyphs.step) \(name(of: link.to))"
        return Reason(
            title: title, trace: link.trace, sentence: link.evidence.span, claim: "", stance: link.evidence.stance,
            asked: .link(text.machineLink(link)), weighing: ownWeighing(link.trace))
    }

    private func reason(for mention: Mention, of id: ConceptID) -> Reason {
        let quotes = look.quotes
        let title = quotes.open + text.document.reading(of: mention.span) + quotes.close
        let claim = "a mention of \(quotes.open)\(name(of: id))\(quotes.close) (\(RelationWords.name(id.kind)))"
        return Reason(
            title: title, trace: mention.trace, sentence: sentence(mention), claim: claim, stance: mention.stance,
            asked: .mention(mention, of: text.corrected.machineID(of: id) ?? id), weighing: ownWeighing(mention.trace))
    }

    private func reason(for concept: Concept) -> Reason? {
        guard let first = concept.mentions.first else { return nil }
        let sort = concept.actorType.map { "an actor (\(RelationWords.name($0)))" } ?? "a \(RelationWords.name(concept.kind))"
        return Reason(
            title: concept.name, trace: concept.trace, sentence: sentence(first), claim: sort,
            meaning: concept.curation.definition ?? text.model.codebook?.definitions[concept.name], stance: first.stance,
            asked: .mention(first, of: text.corrected.machineID(of: concept.id) ?? concept.id), weighing: ownWeighing(first.trace))
    }

    /// There is nothing to weigh again for what the reader said; nil for the machine's own.
    private func ownWeighing(_ trace: Trace) -> Weighing? {
        trace.rule == ReaderRules.passage || trace.rule == ReaderRules.cue ? Weighing(score: nil, reasons: [], rules: [trace.rule]) : nil
    }

    private func sentence(_ mention: Mention) -> TextSpan {
        let sentences = text.document.sentences
        return sentences.indices.contains(mention.sentence) ? sentences[mention.sentence].span : mention.span
    }
}

extension TextState {
    /// A link as the machine has it: its ends by the machine's names.
    fileprivate func machineLink(_ link: Link) -> Link {
        let ends = [link.from, link.to].map { corrected.machineID(of: $0) ?? $0 }
        return Link(from: ends[0], relation: link.relation, to: ends[1], evidence: link.evidence, trace: link.trace)
    }
}

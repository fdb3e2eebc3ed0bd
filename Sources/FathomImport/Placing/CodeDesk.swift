import FathomExport
import FathomModel
import FathomText

/// Makes statements of codes and codings of another program, as far as the reader's model does not say the same already.
struct CodeDesk {
    /// The statements so far, and what was left out.
    var work = ImportedWork()
    private let target: ImportTarget
    private let corrected: CorrectedModel
    private let names: ConceptNames
    private var added: Set<ConceptName> = []

    /// A desk for a text whose model follows `statements` besides those of the store.
    init(_ target: ImportTarget, statements: [Correction] = []) {
        self.target = target
        let all = target.basis.corrections.map(\.statement) + statements
        corrected = statements.isEmpty ? target.basis.corrected : Corrector.apply(all, to: target.basis.corrected.machine)
        names = ConceptNames(corrected.everything)
        work.statements = statements
    }

    /// The concept that a code means today: the one of its name and kind.
    func concept(_ name: String, _ kind: ConceptKind) -> Concept? {
        names.concept(named: name, kind: kind).flatMap { $0.kind == kind ? $0 : nil }
    }

    /// How statements name a code: as the concept that there is, or by its own name.
    private func stated(_ name: String, _ kind: ConceptKind) -> ConceptName {
        guard let concept = concept(name, kind), let stated = corrected.name(of: concept.id) else { return ConceptName(kind, name) }
        return ConceptName(stated.kind, stated.name)
    }

    /// Takes over what is said of a code; `isCoded` tells whether a passage is coded with it. A code that no passage speaks of is looked for by name.
    mutating func take(_ name: String, _ kind: ConceptKind, _ curation: Curation, isCoded: Bool) {
        let concept = concept(name, kind), stated = stated(name, kind)
        if concept == nil, !isCoded {
            guard isSpokenOf(name) else { return work.lose("codes of which the text says nothing", name) }
            work.statements += [.add(stated, nil), .cues(stated, [name])]
        }
        let known = concept?.curation
        if let words = curation.definition, words != concept.flatMap({ target.basis.definition(of: $0) }) {
            work.statements.append(.define(stated, words))
        }
        if let family = curation.family, family != known?.family { work.statements.append(.family(stated, family)) }
        if let colour = curation.colour, colour != known?.colour { work.statements.append(.colour(stated, colour)) }
    }

    /// Takes over that words of the text are coded; nothing if the concept is mentioned there already.
    mutating func take(_ name: String, _ kind: ConceptKind, codedAt span: TextSpan) {
        if let concept = concept(name, kind), concept.mentions.contains(where: { $0.span.overlaps(span) }) { return }
        let stated = stated(name, kind)
        let passage = ConceptName(stated.kind, stated.name, passage: Selector(span, in: target.document))
        guard added.insert(passage).inserted else { return }
        work.statements.append(.add(passage, nil))
    }

    /// Takes over a link between two codes, licensed by a sentence; nothing if it is there already.
    mutating func take(_ from: (String, ConceptKind), _ relation: Relation, _ to: (String, ConceptKind), evidence: TextSpan?) {
        let words = "\(from.0) \(ReportExporter.words(for: relation)) \(to.0)"
        if let one = concept(from.0, from.1), let other = concept(to.0, to.1),
            corrected.model.links(at: one.id).contains(where: { link in
                link.relation == relation && [link.from, link.to].contains(other.id) && (link.from == one.id || relation.isSymmetric)
            })
        {
            return
        }
        guard let evidence else { return work.lose("links without a sentence of the text", words) }
        let link = LinkName(
            from: stated(from.0, from.1), relation: relation, to: stated(to.0, to.1), evidence: Selector(evidence, in: target.document))
        work.statements.append(.link(link))
    }

    private func isSpokenOf(_ name: String) -> Bool {
        guard let pattern = try? SearchPattern(words: name) else { return false }
        var search = TextSearch(pattern)
        search.finish(target.document)
        return !search.matches.isEmpty
    }
}

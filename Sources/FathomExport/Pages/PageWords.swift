import FathomModel
import FathomText

/// What pages for readers say about the parts of an argument, in words without markup.
struct PageWords {
    /// What is told.
    let basis: ExportBasis
    /// The text with its mentions.
    let text: MentionedText

    /// The words about a basis.
    init(_ basis: ExportBasis) {
        self.basis = basis
        text = MentionedText(basis.model)
    }

    /// The title of the text; its name without one.
    var title: String {
        let title = TextLine.of(basis.document.title)
        return title.isEmpty ? TextLine.of(basis.document.name) : title
    }

    /// Name, size, and with what and how often it was put right, each in a few words.
    var facts: [String] {
        let document = basis.document
        let counts = [
            Self.count(document.sections.count, "section", "sections"), Self.count(document.sentences.count, "sentence", "sentences"),
            Self.count(basis.model.concepts.count, "concept", "concepts"), Self.count(basis.model.links.count, "link", "links"),
        ]
        let codebook = basis.model.codebook.map { [CodebookStatement.line($0)] } ?? []
        let corrections = basis.model.corrections.map { [CorrectionStatement.line($0)] } ?? []
        return [TextLine.of(document.name)] + counts + codebook + corrections
    }

    /// What front matter tells of where the text comes from: authors, year and so on.
    var source: [String] {
        let source = Source(of: basis.document)
        return [source.authors.joined(separator: "; "), source.year, source.container, source.doi, source.address]
            .compactMap { $0 }.filter { !$0.isEmpty }
    }

    /// The name of a concept.
    func name(of id: ConceptID) -> String { TextLine.of(basis.model.concept(id)?.name ?? id.description) }

    /// A concept of the machine's in a few words: type, number of mentions, how sure, other words for it.
    func facts(of concept: Concept) -> [String] {
        let stance = basis.model.words(for: concept.stance).map { [TextLine.of($0)] } ?? []
        let variants = concept.variants.isEmpty ? [] : ["also: " + concept.variants.map(TextLine.of).joined(separator: "; ")]
        let type = concept.actorType.map { [RelationWords.name($0)] } ?? []
        return type + [Self.count(concept.mentions.count, "mention", "mentions")] + stance + variants
    }

    /// What the reader added to a concept or said of it, each in a few words; nothing for the machine's own.
    func additions(to concept: Concept) -> [String] {
        let origin = concept.origin == .machine ? [] : [String(CorrectionStatement.words(for: concept.origin).dropFirst(2))]
        let meaning = basis.definition(of: concept).map { ["means: " + TextLine.of($0)] } ?? []
        let family = concept.curation.family.map { ["family: " + TextLine.of($0)] } ?? []
        let colour = concept.curation.colour.map { ["colour: \($0.rawValue)"] } ?? []
        return origin + meaning + family + colour + (concept.curation.rank.map { ["order: \($0)"] } ?? [])
    }

    /// What stands behind the sentence of a link: how sure it is, and whether it is the reader's; empty where there is nothing to tell.
    func remark(on link: Link) -> String {
        let stance = basis.model.words(for: link.evidence.stance).map(TextLine.of)
        let origin = link.origin == .machine ? nil : String(CorrectionStatement.words(for: link.origin).dropFirst(2))
        return [stance, origin].compactMap { $0 }.joined(separator: "; ")
    }

    /// The sentence of that index, as it reads.
    func sentence(_ index: Int) -> String {
        guard basis.document.sentences.indices.contains(index) else { return "" }
        return TextLine.of(basis.document.reading(of: basis.document.sentences[index].span))
    }

    /// The section of a sentence, as an index into `Document.sections`.
    func section(ofSentence index: Int) -> Int {
        basis.document.sentences.indices.contains(index) ? basis.document.sentences[index].section : 0
    }

    /// What a section is called.
    func title(ofSection index: Int) -> String {
        basis.document.sections.indices.contains(index) ? ReportExporter.title(of: basis.document.sections[index]) : ""
    }

    /// The statements that do not apply to the text today.
    var idle: Set<Int> {
        Set(
            basis.corrections.indices.filter { place in
                basis.corrected.outcomes.indices.contains(place) && basis.corrected.outcomes[place].reason != nil
            })
    }

    /// The statements of the reader in a line each.
    var statements: [String] {
        let idle = idle
        return basis.corrections.enumerated().map { place, stored in
            CorrectionStatement.line(stored.statement) + (idle.contains(place) ? " (does not apply)" : "")
        }
    }

    /// "1 note", "2 notes".
    static func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
}

extension ExportBasis {
    /// The rules behind all that the machine found, for a format that tells the sentences alone.
    var lossOfTraces: ExportLoss? {
        let mentions = model.concepts.reduce(0) { $0 + $1.mentions.count }
        return ExportLoss("rules, confidence and bytes of mentions and links", mentions + model.links.count)
    }
}

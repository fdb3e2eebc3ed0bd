import FathomModel
import FathomText

/// Which file of a vault tells what, and how files name each other.
struct VaultPlan {
    /// What is told.
    let words: PageWords
    /// The names of files, without folder and ending: of the page of the text, of each section, concept and note, and of the corrections.
    let home: String
    let sections: [String]
    let concepts: [ConceptID: String]
    let notes: [Int64: String]
    let corrections: String
    /// The names by which notes may link to concepts.
    private let known: ConceptNames

    /// The plan for a basis. The text is named first, then sections, concepts by kind and number, notes.
    init(_ basis: ExportBasis) {
        words = PageWords(basis)
        var names = VaultNames()
        home = names.name(for: words.title, apart: "text")
        let width = max(2, String(basis.document.sections.count).utf8.count)
        var sections: [String] = []
        for (place, section) in basis.document.sections.enumerated() {
            let number = String(place + 1)
            let padded = String(repeating: "0", count: width - number.utf8.count) + number
            sections.append(names.name(for: "\(padded) \(ReportExporter.title(of: section))", apart: "section"))
        }
        var concepts: [ConceptID: String] = [:]
        for concept in basis.model.concepts {
            concepts[concept.id] = names.name(for: concept.name, apart: RelationWords.name(concept.kind))
        }
        var notes: [Int64: String] = [:]
        for note in basis.notes { notes[note.note.id] = names.name(for: "Note \(note.note.id)", apart: "note") }
        corrections = names.name(for: "Corrections", apart: "corrections")
        self.sections = sections
        self.concepts = concepts
        self.notes = notes
        known = ConceptNames(basis.model)
    }

    /// A wiki link to a file, or to a place in it, that shows as `shown`.
    static func link(_ name: String, _ shown: String? = nil, place: String? = nil) -> String {
        let target = name + (place.map { "#" + $0 } ?? "")
        let label = shown.map(Self.label) ?? ""
        return label.isEmpty || label == target ? "[[\(target)]]" : "[[\(target)|\(label)]]"
    }

    /// A link to a concept by its name, or by other words.
    func link(to id: ConceptID, _ shown: String? = nil) -> String {
        guard let name = concepts[id] else { return MarkdownText.escaped(words.name(of: id)) }
        return Self.link(name, shown ?? words.name(of: id))
    }

    /// A link to a section.
    func link(toSection place: Int) -> String {
        sections.indices.contains(place) ? Self.link(sections[place], words.title(ofSection: place)) : ""
    }

    /// A link to the paragraph of a sentence, that shows as its section.
    func link(toSentence index: Int) -> String {
        let section = words.section(ofSentence: index)
        guard sections.indices.contains(section), words.basis.document.sentences.indices.contains(index) else { return "" }
        let paragraph = words.basis.document.sentences[index].paragraph
        let isShown = PageParagraph.body(ofSection: section, in: words.basis.document).contains { $0.number == paragraph }
        return Self.link(sections[section], words.title(ofSection: section), place: isShown ? "^p\(paragraph + 1)" : nil)
    }

    /// The concept that a link in a note means.
    func concept(named name: String) -> ConceptID? { known.concept(named: name)?.id }

    /// Words that show for a link: what would end the link, or begin markup in it, is replaced by what looks like it.
    private static func label(_ words: String) -> String {
        var label = ""
        for scalar in TextLine.of(words).unicodeScalars {
            switch scalar {
            case "[": label += "("
            case "]": label += ")"
            case "|", "\\": label += "/"
            case "<": label += "‹"
            case ">": label += "›"
            case "`": label += "'"
            default: label.unicodeScalars.append(scalar)
            }
        }
        return label
    }
}

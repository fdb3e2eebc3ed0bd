import FathomModel
import FathomText

/// Where the notes of a text stand in it.
struct NotedText: Sendable {
    /// The places of the passages that notes are about, by number of the note, as far as they are known.
    private(set) var places: [Int64: SelectorPlace] = [:]
    /// The standing of each note.
    private(set) var standings: [Int64: NoteStanding] = [:]
    /// The sections that have notes on themselves or on passages of theirs.
    private(set) var sections: Set<Int> = []
    /// The sections that have notes on themselves.
    private(set) var wholeSections: Set<Int> = []
    /// The passages that notes are about, by first byte, and the largest of them in bytes.
    private(set) var spans: [TextSpan] = []
    private var longest = 0
    /// The names, in small letters, of the concepts that notes are about.
    private(set) var concepts: Set<String> = []
    /// The links that notes are about.
    private(set) var links: Set<NotedLink> = []
    /// How many notes are about the text as a whole, and how many the reader should look at.
    private(set) var onText = 0
    private(set) var toReview = 0
    /// The passages that have to be looked for.
    private(set) var unplaced: [Note] = []
    /// The words that notes were placed by, to tell whether a place that was found still holds.
    private var selectors: [Int64: Selector] = [:]

    /// Works out where the notes stand in a document, with the names of its concepts once it is read. Places that were found before hold as long as
    /// `isSame` says that the document is the same. Linear in the notes.
    mutating func arrange(_ notes: [Note], in document: Document, names: ConceptNames?, isSame: Bool) {
        let finder = NoteStandings(document)
        var known = finder.inPlace(of: notes)
        if isSame {
            for note in notes where known[note.id] == nil && selectors[note.id] == finder.selector(of: note) {
                known[note.id] = places[note.id]
            }
        }
        places = known
        unplaced = notes.filter { finder.selector(of: $0) != nil && known[$0.id] == nil }
        selectors = Dictionary(notes.compactMap { note in finder.selector(of: note).map { (note.id, $0) } }) { $1 }
        standings = Dictionary(notes.map { ($0.id, NoteStanding($0, in: document, names: names, place: known[$0.id])) }) { $1 }
        count(notes, names)
    }

    /// Takes in places that were found.
    mutating func take(_ found: [Int64: SelectorPlace], of notes: [Note], in document: Document, names: ConceptNames?) {
        for note in unplaced where found[note.id] != nil { places[note.id] = found[note.id] }
        unplaced.removeAll { places[$0.id] != nil }
        standings = Dictionary(notes.map { ($0.id, NoteStanding($0, in: document, names: names, place: places[$0.id])) }) { $1 }
        count(notes, names)
    }

    /// The passages with notes that share a byte with `span`. Logarithmic, and the distance to the longest of them.
    func spans(in span: TextSpan) -> ArraySlice<TextSpan> {
        let first = spans.partitionPoint { $0.lower >= span.lower - longest }
        let end = spans.partitionPoint { $0.lower >= span.upper }
        return spans[first..<max(first, end)]
    }

    private mutating func count(_ notes: [Note], _ names: ConceptNames?) {
        (sections, wholeSections, concepts, links, onText, toReview) = ([], [], [], [], 0, 0)
        var spans: [TextSpan] = []
        for note in notes {
            guard let standing = standings[note.id] else { continue }
            if standing.needsReview { toReview += 1 }
            switch note.place.owner {
            case .section:
                sections.insert(standing.section)
                wholeSections.insert(standing.section)
            case .passage:
                sections.insert(standing.section)
                if let span = standing.span, standing.certainty != .lost { spans.append(span) }
            case .concept(let name): concepts.insert(Self.today(name, names).name.lowercased())
            case .link(let link):
                links.insert(NotedLink(from: Self.today(link.from, names), relation: link.relation, to: Self.today(link.to, names)))
            case .text: onText += 1
            }
        }
        self.spans = spans.sorted()
        longest = spans.map(\.count).max() ?? 0
    }

    /// What a concept is called now: the reader may have given it another name.
    private static func today(_ concept: NotedConcept, _ names: ConceptNames?) -> NotedConcept {
        names?.concept(named: concept).map { NotedConcept($0) } ?? concept
    }
}

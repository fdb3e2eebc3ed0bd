import FathomModel
import FathomScreen
import FathomText

/// One open text: its model, its notes, and where the reader is in it.
struct TextState: Sendable {
    /// What shows of what the text argues; without concepts while it is being read.
    private(set) var model: ArgumentModel
    /// All that the text argues.
    private(set) var whole: ArgumentModel
    /// What of it shows.
    private(set) var showing = Showing.all
    /// Whether `model` is the finished one.
    private(set) var isReady: Bool
    /// The mentions by place.
    private(set) var mentions: MentionIndex
    /// The four lists, weightiest first, in the order of the kinds.
    private(set) var ranked: [[ConceptID]]
    /// The reader's notes on this text, as the store has them.
    var notes: [Note] = [] {
        didSet { notedSections = notes.sections(in: model.document) }
    }
    /// The sections that have notes.
    private(set) var notedSections: Set<Int> = []
    /// Where the reader is.
    var panes = Panes()
    /// The links of the selected concept as they were laid out last.
    private var links: LinksContent?
    /// Where the reader has been.
    var trail = Trail()

    /// The text.
    var document: Document { model.document }

    /// A text that is still being read, or one that is ready if its model has concepts.
    init(_ model: ArgumentModel) {
        self.model = model
        whole = model
        isReady = false
        mentions = MentionIndex(model)
        ranked = ConceptKind.allCases.map { model.ranked($0).map(\.id) }
        if !model.concepts.isEmpty { adopt(model) }
    }

    /// Puts the finished model in place of the empty one; what the reader looks at stays.
    mutating func adopt(_ model: ArgumentModel) {
        whole = model
        isReady = true
        show(showing)
    }

    /// Shows that part of the model; what the reader looks at stays if it is in it.
    mutating func show(_ showing: Showing) {
        self.showing = showing
        links = nil
        model = whole.filtered(by: showing.filter)
        mentions = MentionIndex(model)
        ranked = ConceptKind.allCases.map { model.ranked($0).map(\.id) }
        notedSections = notes.sections(in: model.document)
        if let selection = panes.selection, model.concept(selection) != nil { return }
        panes.selection = nil
        let lists = [panes.list] + ConceptKind.allCases.map { PaneID($0) }
        guard let filled = lists.first(where: { !(entries(of: $0).isEmpty) }) else { return }
        if panes.focus.kind != nil { panes.focus(on: filled) }
        select(entries(of: filled)[0])
    }

    /// The concepts that a list pane shows.
    func entries(of pane: PaneID) -> [ConceptID] {
        guard let kind = pane.kind, let place = ConceptKind.allCases.firstIndex(of: kind) else { return [] }
        return ranked[place]
    }

    /// Selects a concept, and puts its list's cursor on it.
    mutating func select(_ id: ConceptID) {
        if panes.selection != id { panes.links = ListCursor() }
        panes.selection = id
        let pane = PaneID(id.kind)
        panes.list = pane
        guard let row = entries(of: pane).firstIndex(of: id) else { return }
        panes.lists[pane.rawValue - 1].move(to: row, of: entries(of: pane).count)
    }

    /// The links of the selected concept in lines of `columns` columns. Constant time if nothing changed since they were kept.
    func linksContent(columns: Int, glyphs: Glyphs) -> LinksContent {
        let key = LinksContent.Key(selection: panes.selection, isReady: isReady, showing: showing, columns: columns, glyphs: glyphs)
        if let links, links.key == key { return links }
        return LinksContent(self, columns: columns, glyphs: glyphs)
    }

    /// Keeps the links as laid out for that width.
    mutating func keepLinks(columns: Int, glyphs: Glyphs) {
        links = linksContent(columns: columns, glyphs: glyphs)
    }

    /// The selected concept.
    var selected: Concept? { panes.selection.flatMap { model.concept($0) } }

    /// The notes of the section that the reader is in, oldest first.
    var sectionNotes: [Note] { notes.of(section: currentSection, in: document) }

    /// The section that the reader is in.
    var currentSection: Int { document.section(holding: panes.reader.place) }
}

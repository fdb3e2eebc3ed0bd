import FathomModel
import FathomScreen
import FathomText

/// One open text: its model, its notes, and where the reader is in it.
struct TextState: Sendable {
    /// What shows of what the text argues; without concepts while it is being read.
    private(set) var model: ArgumentModel
    /// All that the text argues, as far as it was read.
    private(set) var whole: ArgumentModel
    /// The same with what the machine made of it, and what is hidden.
    private(set) var corrected: CorrectedModel
    /// The reader's statements about it, as the store has them.
    private(set) var corrections: [StoredCorrection] = []
    /// What of it shows.
    private(set) var showing = Showing.all
    /// Whether a model was made, be it of a part of the text.
    private(set) var isReady: Bool
    /// How many models have come; tells what was laid out for an earlier one.
    private(set) var edition = 0
    /// Why the text cannot be read; nil for one that can.
    var failure: String?
    /// How the reading for concepts stands.
    var reading = ReadingState()
    /// The mentions by place.
    private(set) var mentions: MentionIndex
    /// The four lists of concepts.
    private(set) var lists: ConceptLists
    /// The reader's notes on this text, as the store has them.
    var notes: [Note] = [] {
        didSet { arrangeNotes() }
    }
    /// Where they stand.
    private(set) var noted = NotedText()
    /// How often they were put in place; tells what was laid out for earlier ones.
    private(set) var notesEdition = 0
    /// How the notes pane orders them.
    var noteOrder = NoteOrder.here
    /// What the last search in the notes of all texts found.
    var noteHits: [NoteHit] = []
    /// The concepts by their names; nil while the text is being read.
    private(set) var names: ConceptNames?
    /// Its concepts by their words, for finding them in other texts; nil while only one text is open.
    var concepts: ConceptIndex?
    /// The concepts of other texts that are taken for the selected one.
    var elsewhere: [Elsewhere] = []
    /// Where the reader is.
    var panes = Panes()
    /// The place that the reader left another time, as long as what was selected there is not found.
    var pending: SavedPlace?
    /// What the drawer shows at first.
    let usualDrawer: PaneID?
    /// Whether the reader has done anything here.
    var isTouched = false
    /// The links of the selected concept as they were laid out last.
    private var links: LinksContent?
    /// The notes as they were laid out last.
    private var keptNotes: NotesContent?
    /// The lines of the reader as they were laid out last.
    private(set) var rows: KeptRows?
    /// What is being looked for.
    var search: Search?
    /// The words that the rows of a pane must have.
    private(set) var filters: [PaneID: SearchPattern] = [:]
    /// The paragraphs that show where the text is filtered.
    private(set) var shownParagraphs: [Int]?
    /// The places that the reader marked, by letter.
    var bookmarks: [Bookmark] = []
    /// What views of the whole argument were laid out last.
    var kept = KeptOverviews()

    /// A text that is still being read, or one that is ready if its model has concepts.
    init(_ model: ArgumentModel, showsDrawer: Bool = true) {
        usualDrawer = showsDrawer ? .links : nil
        self.model = model
        whole = model
        corrected = CorrectedModel(model)
        isReady = false
        mentions = MentionIndex(model)
        lists = ConceptLists(of: model)
        panes.drawer = usualDrawer
        if !model.concepts.isEmpty { adopt(model) }
    }

    /// Puts the whole text in place of its head; what the reader looks at stays.
    mutating func adopt(_ document: Document) {
        guard !isReady else { return }
        rows = nil
        model = ArgumentModel(empty: document)
        whole = model
        corrected = CorrectedModel(model)
        shownParagraphs = Self.paragraphs(with: filters[.text], in: document)
        arrangeNotes(isSame: false)
    }

    /// Puts a model in place of the empty one, or of one of less text; what the reader looks at stays, and so does what is selected. Returns
    /// what the concepts of the model before are called in this one, for the trail.
    @discardableResult
    mutating func adopt(_ model: ArgumentModel) -> (ConceptID) -> ConceptID? {
        let successors = Successors(of: whole)
        let isSame = model.document.text == whole.document.text
        let corrected = Corrector.apply(corrections.map(\.statement), to: model)
        let mentions = MentionIndex(corrected.model)
        let rename = { successors.successor(of: $0, in: mentions) }
        isReady = true
        adopt(corrected, mentions, rename, isSame: isSame)
        selectPending()
        return rename
    }

    /// Applies the reader's statements, as the store has them now; what is selected stays. Returns what the concepts are called now.
    @discardableResult
    mutating func adopt(_ corrections: [StoredCorrection]) -> (ConceptID) -> ConceptID? {
        guard corrections != self.corrections else { return { $0 } }
        self.corrections = corrections
        let old = corrected
        let new = Corrector.apply(corrections.map(\.statement), to: old.machine)
        let rename = { old.successor(of: $0, in: new) }
        guard isReady else { return rename }
        let (pane, row) = (panes.list, panes.lists[panes.list.rawValue - 1].row)
        let isGone = panes.selection.flatMap(rename).map { new.model.concept($0) == nil } ?? true
        adopt(new, MentionIndex(new.model), rename)
        let entries = entries(of: pane)
        if isGone, !entries.isEmpty { select(entries[min(row, entries.count - 1)]) }
        return rename
    }

    /// Puts a corrected model in place of the one before; `isSame` tells whether it is of the same text.
    private mutating func adopt(
        _ corrected: CorrectedModel, _ mentions: MentionIndex, _ rename: (ConceptID) -> ConceptID?, isSame: Bool = true
    ) {
        rows = nil
        names = nil
        self.corrected = corrected
        whole = corrected.model
        edition += 1
        panes.rename(rename)
        show(showing, of: mentions, isSame: isSame)
    }

    /// Shows that part of the model; what the reader looks at stays if it is in it.
    mutating func show(_ showing: Showing) {
        show(showing, of: MentionIndex(whole))
    }

    /// Shows that part of the model, whose mentions are all in `mentions`; `isSame` tells whether it is of the text that showed before.
    private mutating func show(_ showing: Showing, of mentions: MentionIndex, isSame: Bool = true) {
        self.showing = showing
        model = showing.part(of: corrected)
        self.mentions = showing == .all ? mentions : MentionIndex(model)
        lists.arrange(model, filters: filters)
        if !notes.isEmpty { arrangeNotes(isSame: isSame) }
        if let selection = panes.selection, model.concept(selection) != nil { return follow(selection) }
        panes.selection = nil
        let lists = [panes.list] + ConceptKind.allCases.map { PaneID($0) }
        guard let filled = lists.first(where: { !(entries(of: $0).isEmpty) }) else { return }
        if panes.focus.kind != nil { (panes.focus, panes.list) = (filled, filled) }
        select(entries(of: filled)[0])
    }

    /// Orders a list.
    mutating func order(_ pane: PaneID, by order: ListOrder) {
        guard pane.kind != nil else { return }
        lists.order(pane, by: order)
        rearrange(pane)
    }

    /// Shows only the actors of a type, or the concepts of a family, in a list; nil for all.
    mutating func show(type: ActorType?, family: String? = nil, in pane: PaneID) {
        guard pane.kind != nil else { return }
        lists.narrow(pane, to: type, family: family)
        rearrange(pane)
    }

    /// Shows only the rows of a pane that have a pattern; nil for all.
    mutating func filter(_ pane: PaneID, by pattern: SearchPattern?) {
        guard filters[pane] != pattern else { return }
        filters[pane] = pattern
        switch pane {
        case .text: filterText(by: pattern)
        case .links: panes.links = ListCursor()
        case .notes: panes.notes = ListCursor()
        default: rearrange(pane)
        }
    }

    /// Shows only the paragraphs that have a pattern; what the reader stood on may be none of them.
    private mutating func filterText(by pattern: SearchPattern?) {
        shownParagraphs = Self.paragraphs(with: pattern, in: document)
        rows = nil
        guard pattern != nil else { return }
        panes.reader.cursor = nil
        panes.reader.evidence = nil
        search?.number = nil
    }

    /// Shows every row of every pane.
    mutating func dropFilters() {
        for pane in PaneID.allCases where isNarrowed(pane) { dropFilters(of: pane) }
    }

    /// Shows every row of a pane.
    mutating func dropFilters(of pane: PaneID) {
        filter(pane, by: nil)
        show(type: nil, in: pane)
    }

    /// Puts a list in order; its cursor stays on the selected concept, or on the first row if that is left out.
    private mutating func rearrange(_ pane: PaneID) {
        lists.arrange(model, filters: filters)
        guard let selection = panes.selection, selection.kind == pane.kind else { return }
        if entries(of: pane).contains(selection) { return follow(selection) }
        panes.lists[pane.rawValue - 1] = ListCursor()
        if let first = entries(of: pane).first { select(first) }
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

    /// Keeps the cursor of a list on the selected concept, which may have moved in it.
    private mutating func follow(_ id: ConceptID) {
        let pane = PaneID(id.kind)
        guard let row = entries(of: pane).firstIndex(of: id) else { return }
        panes.lists[pane.rawValue - 1].move(to: row, of: entries(of: pane).count)
    }

    /// The links of the selected concept in lines of `columns` columns. Constant time if nothing changed since they were kept.
    func linksContent(columns: Int, glyphs: Glyphs) -> LinksContent {
        let key = LinksContent.Key(
            selection: panes.selection, edition: edition, showing: showing, filter: filters[.links], elsewhere: elsewhere, columns: columns,
            glyphs: glyphs, notes: notesEdition)
        if let links, links.key == key { return links }
        return LinksContent(self, columns: columns, glyphs: glyphs)
    }

    /// Keeps the links as laid out for that width.
    mutating func keepLinks(columns: Int, glyphs: Glyphs) {
        links = linksContent(columns: columns, glyphs: glyphs)
    }

    /// Keeps the lines of the reader around its place, which are laid out in `geometry`. Constant time if the place is that of the time before.
    mutating func keepRows(_ geometry: ReaderGeometry) {
        if rows?.isAbout(geometry, top: panes.reader.top) == true { return }
        rows = KeptRows(geometry, top: panes.reader.top, isFirst: rows == nil)
    }

    /// The notes in lines of `columns` columns. Constant time if nothing changed since they were kept.
    func notesContent(columns: Int, glyphs: Glyphs) -> NotesContent {
        if let keptNotes, keptNotes.key == NotesContent.Key(self, columns: columns, glyphs: glyphs) { return keptNotes }
        return NotesContent(self, columns: columns, glyphs: glyphs)
    }

    /// Keeps the notes as laid out for that width.
    mutating func keepNotes(columns: Int, glyphs: Glyphs) {
        keptNotes = notesContent(columns: columns, glyphs: glyphs)
    }

    /// Takes in where passages are that had to be looked for.
    mutating func take(places: [Int64: SelectorPlace]) {
        noted.take(places, of: notes, in: document, names: names)
        notesEdition += 1
    }

    /// Works out where the notes stand, after a change of the notes, the text or the model.
    private mutating func arrangeNotes(isSame: Bool = true) {
        if names == nil, isReady, !notes.isEmpty { names = ConceptNames(whole) }
        noted.arrange(notes, in: document, names: names, isSame: isSame)
        notesEdition += 1
    }
}

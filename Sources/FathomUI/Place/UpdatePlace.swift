import FathomModel
import FathomScreen
import FathomText

extension State {
    /// Where the reader is in the text at that index, to go on there another time; nil for one who is where everybody begins.
    public func place(ofText index: Int) -> SavedPlace? {
        guard texts.indices.contains(index) else { return nil }
        var place = texts[index].place
        place.isZoomed = isZoomed
        return texts[index].isAtStart && !isZoomed ? nil : place
    }

    /// Goes on where the reader left a text, unless a key was pressed there meanwhile; `now` is in milliseconds since 1970.
    mutating func take(_ place: SavedPlace, of index: Int, isChanged: Bool, now: Int64) {
        guard texts.indices.contains(index), !texts[index].isTouched else { return }
        let document = texts[index].document
        guard let found = isChanged ? place.moved(in: document) : place.fitting(document) else { return }
        texts[index].resume(found)
        guard index == current else { return }
        isZoomed = found.isZoomed
        isGreeting = false
        let change = isChanged ? "the text has changed. " : ""
        say("Back where you left \(Age.words(since: place.left, now: now)); \(change)\(key(.startOver)) starts at the top.")
    }

    /// Shows the text as if it were opened for the first time, as a jump.
    mutating func startOver() {
        leave()
        isZoomed = false
        panes = Panes()
        panes.drawer = text.usualDrawer
        text.dropFilters()
        for pane in PaneID.allCases { text.order(pane, by: .weight) }
        text.show(.all)
        say("At the top. \(key(.back)) goes back to where you were.")
    }
}

extension TextState {
    /// Where the reader is.
    var place: SavedPlace {
        var place = SavedPlace()
        (place.focus, place.list, place.drawer) = (panes.focus, panes.list, panes.drawer)
        place.showing = showing
        for pane in PaneID.allCases {
            if let order = shape(of: pane)?.order, order != .weight { place.orders[pane] = order }
            place.filters[pane] = filters[pane]?.line
        }
        place.type = shape(of: .actors)?.type
        place.selection = isReady ? selected.map(SavedPlace.Selection.init) : pending?.selection
        place.link = panes.links.row
        place.reader = panes.reader
        place.quote = SavedPlace.quote(at: panes.reader.top.offset, in: document)
        return place
    }

    /// Whether the reader is where everybody begins.
    var isAtStart: Bool {
        let reader = panes.reader
        guard PaneID.allCases.allSatisfy({ !isNarrowed($0) && shape(of: $0)?.order ?? .weight == .weight }) else { return false }
        guard showing == .all, panes.focus == .actors, panes.drawer == usualDrawer, showsBeginning else { return false }
        guard reader.cursor == nil, reader.evidence == nil, pending == nil else { return false }
        return panes.selection == nil || panes.selection == entries(of: .actors).first
    }

    /// Whether the first paragraph begins the screen.
    private var showsBeginning: Bool {
        panes.reader.top.offset < max(1, document.paragraphs.first?.span.upper ?? 0)
    }

    /// Goes to a place. What is selected waits for a model that has it.
    mutating func resume(_ place: SavedPlace) {
        for (pane, order) in place.orders { self.order(pane, by: order) }
        for (pane, line) in place.filters { filter(pane, by: try? SearchPattern(line)) }
        show(type: place.type, in: .actors)
        panes.focus = place.focus
        panes.list = place.list
        panes.drawer = place.drawer
        panes.reader = place.reader
        pending = place
        show(place.showing)
        selectPending()
    }

    /// Selects the concept that was selected where the reader left, once there is a model that has it.
    mutating func selectPending() {
        guard let place = pending, isReady, let id = place.selection.flatMap({ concept($0) }) else { return }
        select(id)
        (panes.focus, panes.list, panes.links.row) = (place.focus, place.list, place.link)
        pending = nil
    }

    /// The concept of that name and kind whose first mention is nearest to where it was.
    private func concept(_ selection: SavedPlace.Selection) -> ConceptID? {
        let named = model.concepts(of: selection.kind).filter { $0.name.harmless == selection.name }
        return named.min { distance($0, selection) < distance($1, selection) }?.id
    }

    private func distance(_ concept: Concept, _ selection: SavedPlace.Selection) -> Int {
        abs((concept.mentions.first?.span.lower ?? 0) - selection.offset)
    }
}

extension SavedPlace.Selection {
    /// A concept by what another reading can find it again.
    init(_ concept: Concept) {
        self.init(kind: concept.kind, name: concept.name.harmless, offset: concept.mentions.first?.span.lower ?? -1)
    }
}

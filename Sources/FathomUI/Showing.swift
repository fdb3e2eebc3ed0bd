import FathomModel

/// Which part of the model shows, in the order in which a key goes through them.
enum Showing: Int, Hashable, Sendable, CaseIterable {
    case all, asserted, reserved, unreal, denied, reported

    /// What passes.
    var filter: StanceFilter {
        switch self {
        case .all: StanceFilter()
        case .asserted: StanceFilter(modalities: [.asserted])
        case .reserved: StanceFilter(modalities: [.hedged, .conditional])
        case .unreal: StanceFilter(modalities: [.hypothesis, .counterfactual])
        case .denied: StanceFilter(modalities: [.negated])
        case .reported: StanceFilter(isReportedOnly: true)
        }
    }

    /// What shows, as it follows "is".
    var words: String {
        switch self {
        case .all: "anything"
        case .asserted: "asserted"
        case .reserved: "hedged or conditional"
        case .unreal: "supposed or unreal"
        case .denied: "denied"
        case .reported: "said by others"
        }
    }

    /// What shows, in one word for the header of a pane; nil where all does.
    var heading: String? {
        switch self {
        case .all: nil
        case .asserted: "asserted"
        case .reserved: "hedged"
        case .unreal: "supposed"
        case .denied: "denied"
        case .reported: "reported"
        }
    }

    /// The part after this one; after the last comes everything.
    var next: Showing { Showing(rawValue: rawValue + 1) ?? .all }
}

extension State {
    /// Shows the next part of the model.
    mutating func showLess() {
        guard text.isReady else { return say("The text is still being read.") }
        show(text.showing.next)
    }

    /// Shows the whole model again.
    mutating func showAll() {
        guard text.showing != .all || PaneID.allCases.contains(where: text.isNarrowed) else {
            return say("Everything shows already; M shows less.")
        }
        text.dropFilters()
        show(.all)
    }

    /// Shows the whole list, and the whole model, if the selected concept is not in the part that shows, for a place on the trail.
    mutating func showSelection() {
        if let selection = panes.selection, !text.entries(of: PaneID(selection.kind)).contains(selection) {
            text.dropFilters(of: PaneID(selection.kind))
        }
        guard let selection = panes.selection, text.model.concept(selection) == nil, text.whole.concept(selection) != nil else { return }
        let panes = panes
        show(.all)
        self.panes = panes
    }

    private mutating func show(_ showing: Showing) {
        text.show(showing)
        guard showing != .all else { return say("Everything shows.") }
        let shown = text.model.concepts.count, all = text.whole.concepts.count
        let links = text.model.links.count
        say("Only what is \(showing.words): \(shown) of \(all) concepts, \(links) link\(links == 1 ? "" : "s"). F shows all.")
    }
}

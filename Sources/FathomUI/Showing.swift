import FathomModel

/// Which part of the model shows, in the order in which the keys go through them: what is said how, and whose work it is.
enum Showing: Int, Hashable, Sendable, CaseIterable {
    case all, asserted, reserved, unreal, denied, reported
    case confirmed, changed, added, machine, hidden

    /// What is the work of one; for nil what is hidden.
    init(_ origin: Origin?) {
        switch origin {
        case .machine: self = .machine
        case .confirmed: self = .confirmed
        case .changed: self = .changed
        case .added: self = .added
        case nil: self = .hidden
        }
    }

    /// What shows of the reader's model.
    func part(of corrected: CorrectedModel) -> ArgumentModel {
        if self == .hidden { return corrected.hiddenModel }
        return origin.map { corrected.model.filtered(by: $0) } ?? corrected.model.filtered(by: filter)
    }

    /// Whose work shows; nil for everybody's.
    private var origin: Origin? {
        switch self {
        case .confirmed: .confirmed
        case .changed: .changed
        case .added: .added
        case .machine: .machine
        default: nil
        }
    }

    /// What passes.
    private var filter: StanceFilter {
        switch self {
        case .all, .confirmed, .changed, .added, .machine, .hidden: StanceFilter()
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
        case .confirmed: "confirmed by you"
        case .changed: "changed by you"
        case .added: "added by you"
        case .machine: "the machine's own"
        case .hidden: "hidden"
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
        case .confirmed: "confirmed"
        case .changed: "changed"
        case .added: "added"
        case .machine: "machine"
        case .hidden: "hidden"
        }
    }

    /// The part after this one by what is said how; after the last comes everything.
    var next: Showing { rawValue < Showing.reported.rawValue ? Showing(rawValue: rawValue + 1) ?? .all : .all }

    /// The part after this one by whose work it is; after the last comes everything.
    var nextOrigin: Showing { rawValue < Showing.confirmed.rawValue ? .confirmed : Showing(rawValue: rawValue + 1) ?? .all }

}

extension State {
    /// Shows the next part of the model.
    mutating func showLess() {
        guard text.isReady else { return say("The text is still being read.") }
        show(text.showing.next)
    }

    /// Shows the next part of the model by whose work it is.
    mutating func showNextOrigin() {
        guard text.isReady else { return say("The text is still being read.") }
        show(text.showing.nextOrigin)
    }

    /// Shows what is the work of one, or what is hidden.
    mutating func showOnly(_ showing: Showing) {
        guard text.isReady else { return say("The text is still being read.") }
        show(showing)
    }

    /// Shows the whole model again.
    mutating func showAll() {
        guard text.showing != .all || PaneID.allCases.contains(where: text.isNarrowed) else {
            return say("Everything shows already; \(key(.showLess)) shows less.")
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
        let shown = text.model.concepts.count, all = text.corrected.everything.concepts.count
        let links = text.model.links.count
        say(
            "Only what is \(showing.words): \(shown) of \(all) concepts, \(links) link\(links == 1 ? "" : "s"). \(key(.showAll)) shows all."
        )
    }
}

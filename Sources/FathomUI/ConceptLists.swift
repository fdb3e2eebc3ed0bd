import FathomModel
import FathomText

/// The four lists of concepts of a text: what they show, and in which order.
struct ConceptLists: Sendable {
    /// The concepts of each list in its order, in the order of the kinds.
    private(set) var ranked: [[ConceptID]] = []
    /// The greatest weight in each, beside which the others are measured.
    private var heaviest: [Double] = []
    /// How each is ordered and narrowed.
    private var shapes = [ListShape](repeating: ListShape(), count: ConceptKind.allCases.count)

    /// All concepts of a model, the weightiest first.
    init(of model: ArgumentModel) {
        arrange(model, filters: [:])
    }

    /// Puts the lists in order, and leaves out of them what does not show. O(n log n) in the concepts.
    mutating func arrange(_ model: ArgumentModel, filters: [PaneID: SearchPattern]) {
        let lists = zip(ConceptKind.allCases, shapes).map { kind, shape in
            shape.entries(of: kind, in: model, filter: filters[PaneID(kind)])
        }
        ranked = lists.map { $0.map(\.id) }
        heaviest = lists.map { $0.reduce(0) { max($0, $1.weight) } }
    }

    /// Orders a list, which is to be arranged then; nothing for the other panes.
    mutating func order(_ pane: PaneID, by order: ListOrder) {
        if let place = place(of: pane) { shapes[place].order = order }
    }

    /// Narrows a list, which is to be arranged then, to a type of actor or to a family; nil for all. Nothing for the other panes.
    mutating func narrow(_ pane: PaneID, to type: ActorType?, family: String?) {
        guard let place = place(of: pane) else { return }
        shapes[place].family = family
        shapes[place].type = type
    }

    /// How a list is ordered and narrowed; nil for the other panes.
    func shape(of pane: PaneID) -> ListShape? { place(of: pane).map { shapes[$0] } }

    /// The concepts that a list pane shows; none for the other panes.
    func entries(of pane: PaneID) -> [ConceptID] { place(of: pane).map { ranked[$0] } ?? [] }

    /// The greatest weight in a list; 0 for the other panes.
    func heaviest(in pane: PaneID) -> Double { place(of: pane).map { heaviest[$0] } ?? 0 }

    private func place(of pane: PaneID) -> Int? {
        pane.kind.flatMap { ConceptKind.allCases.firstIndex(of: $0) }
    }
}

import FathomModel
import FathomScreen

/// The lines of a part of the map, cell by cell: every cell knows its four arms and picks the sign for them.
struct MapGrid {
    /// What a cell's lines are, which decides how they look.
    enum Layer: UInt8, Hashable { case line, chosenLine, border, chosenBorder }

    /// The part of the map, in its columns and rows.
    let part: Rect
    private(set) var arms: [LineArms]
    private var layers: [Layer]
    private var kinds: [ConceptKind?]

    /// The lines of `layout` that lie in `part`, those at `chosen` heavy. O(cells of the part, lines of the map).
    init(_ layout: MapLayout, part: Rect, chosen: ConceptID?) {
        self.part = part
        arms = Array(repeating: LineArms(), count: part.columns * part.rows)
        layers = Array(repeating: .line, count: arms.count)
        kinds = Array(repeating: nil, count: arms.count)
        for route in layout.routes {
            let isChosen = route.tie.left == chosen || route.tie.right == chosen
            for stretch in route.stretches { add(stretch, isChosen ? .heavy : .light) }
        }
        for box in layout.boxes { add(box, isChosen: box.concept == chosen) }
    }

    /// The arms of a cell of the map; none outside the part.
    func arms(at position: Position) -> LineArms { index(position.column, position.row).map { arms[$0] } ?? LineArms() }

    /// Draws the lines with the part's top left at the top left of the canvas.
    func draw(on canvas: inout Canvas, look: Look) {
        for (index, arms) in arms.enumerated() where !arms.isEmpty {
            let place = Position(column: index % part.columns, row: index / part.columns)
            canvas.text(arms.sign(look.glyphs), at: place, style: style(index, look))
        }
    }

    private func style(_ index: Int, _ look: Look) -> Style {
        switch layers[index] {
        case .line: return look.style(.quiet)
        case .chosenLine: return look.style(.accent)
        case .border: return kinds[index].map { look.style(.kind($0)) } ?? .plain
        case .chosenBorder: return kinds[index].map { Style(look.theme.colour(of: $0), .bold) } ?? .plain
        }
    }

    private func index(_ column: Int, _ row: Int) -> Int? {
        guard part.contains(Position(column: column, row: row)) else { return nil }
        return (row - part.row) * part.columns + column - part.column
    }

    private mutating func add(_ arms: LineArms, _ column: Int, _ row: Int, _ layer: Layer, _ kind: ConceptKind? = nil) {
        guard let index = index(column, row) else { return }
        self.arms[index].add(arms)
        if layer.rawValue >= layers[index].rawValue { layers[index] = layer }
        if let kind { kinds[index] = kind }
    }

    private mutating func add(_ stretch: MapLayout.Stretch, _ weight: LineArms.Weight) {
        let (from, to) = (stretch.from, stretch.to)
        let layer: Layer = weight == .heavy ? .chosenLine : .line
        if from.row == to.row {
            guard part.row <= from.row, from.row < part.row + part.rows else { return }
            for column in clamped(from.column, to.column, part.column, part.columns) {
                let arms = LineArms(right: column < to.column ? weight : .none, left: column > from.column ? weight : .none)
                add(arms, column, from.row, layer)
            }
        } else {
            guard part.column <= from.column, from.column < part.column + part.columns else { return }
            for row in clamped(from.row, to.row, part.row, part.rows) {
                add(LineArms(up: row > from.row ? weight : .none, down: row < to.row ? weight : .none), from.column, row, layer)
            }
        }
    }

    private mutating func add(_ box: MapLayout.Box, isChosen: Bool) {
        let rect = box.rect
        guard !rect.intersection(part).isEmpty else { return }
        let layer: Layer = isChosen ? .chosenBorder : .border
        let weight: LineArms.Weight = isChosen ? .heavy : .light
        let (right, bottom) = (rect.column + rect.columns - 1, rect.row + rect.rows - 1)
        for column in rect.column...right {
            let arms = LineArms(right: column < right ? weight : .none, left: column > rect.column ? weight : .none)
            for row in [rect.row, bottom] { add(arms, column, row, layer, box.concept.kind) }
        }
        for row in rect.row...bottom {
            let arms = LineArms(up: row > rect.row ? weight : .none, down: row < bottom ? weight : .none)
            for column in [rect.column, right] { add(arms, column, row, layer, box.concept.kind) }
        }
    }

    /// The places from `low` to `high` that lie in the `count` from `start` on.
    private func clamped(_ low: Int, _ high: Int, _ start: Int, _ count: Int) -> Range<Int> {
        let first = max(low, start)
        return first..<max(first, min(high + 1, start + count))
    }
}

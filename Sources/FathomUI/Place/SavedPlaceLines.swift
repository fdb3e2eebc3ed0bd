import FathomModel
import FathomScreen
import FathomText

extension SavedPlace {
    /// The first line of a saved place; the number goes up when an older Fathom could not read it.
    private static let heading = "fathom place 1"

    /// The place as lines of a name and its values, parted by tabs.
    public var lines: String {
        var lines = [Self.heading, "left\t\(left)", "focus\t\(focus.rawValue)", "list\t\(list.rawValue)"]
        lines.append("drawer\t\(drawer?.rawValue ?? 0)")
        lines.append("showing\t\(showing.rawValue)")
        lines.append("link\t\(link)")
        lines.append("top\t\(reader.top.offset)\t\(reader.top.isGap ? 1 : 0)")
        lines.append("place\t\(reader.place)")
        for pane in PaneID.allCases {
            if let order = orders[pane] { lines.append("order\t\(pane.rawValue)\t\(order.rawValue)") }
            if let filter = filters[pane] { lines.append("filter\t\(pane.rawValue)\t\(filter.harmless)") }
        }
        if let type { lines.append("type\t\(type.rawValue)") }
        if isZoomed { lines.append("zoom\t1") }
        if let cursor = reader.cursor { lines.append("cursor\t\(cursor.lower)\t\(cursor.upper)") }
        if let evidence = reader.evidence { lines.append("evidence\t\(evidence.lower)\t\(evidence.upper)") }
        if let selection { lines.append("selection\t\(selection.kind.rawValue)\t\(selection.offset)\t\(selection.name.harmless)") }
        if !quote.isEmpty { lines.append("quote\t\(quote)") }
        if !name.isEmpty { lines.append("name\t\(name.harmless)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads the lines of a place; nil if they are those of none, or damaged. Lines of an unknown name are passed over.
    public init?(lines: String) {
        let lines = lines.split(separator: "\n")
        guard lines.first.map(String.init) == Self.heading else { return nil }
        for line in lines.dropFirst() {
            let cells = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
            guard read(cells[0], Array(cells.dropFirst())) else { return nil }
        }
    }

    /// Reads one line; false for a value that cannot be.
    private mutating func read(_ name: String, _ cells: [String]) -> Bool {
        let first = cells.first ?? ""
        switch name {
        case "left": return Self.set(&left, Int64(first))
        case "name": self.name = first
        case "quote": quote = cells.joined(separator: "\t")
        case "zoom": isZoomed = first == "1"
        case "focus": return Self.set(&focus, Int(first).flatMap { PaneID(rawValue: $0) })
        case "list": return Self.set(&list, Int(first).flatMap { PaneID(rawValue: $0) }.flatMap { $0.kind == nil ? nil : $0 })
        case "drawer": drawer = Int(first).flatMap { PaneID(rawValue: $0) }.flatMap { $0 == .links || $0 == .notes ? $0 : nil }
        case "showing": return Self.set(&showing, Int(first).flatMap { Showing(rawValue: $0) })
        case "link": return Self.set(&link, Self.offset(first))
        case "selection": return readSelection(cells)
        case "order", "type", "filter": return readShape(name, cells)
        default: return readReader(name, cells)
        }
        return true
    }

    /// Reads how a pane was ordered or narrowed; what this Fathom does not know is passed over.
    private mutating func readShape(_ name: String, _ cells: [String]) -> Bool {
        if name == "type" { type = cells.first.flatMap { ActorType(rawValue: $0) } }
        guard cells.count == 2, let pane = Int(cells[0]).flatMap({ PaneID(rawValue: $0) }) else { return name == "type" }
        if name == "order" { orders[pane] = Int(cells[1]).flatMap { ListOrder(rawValue: $0) } }
        if name == "filter" { filters[pane] = cells[1] }
        return true
    }

    private mutating func readSelection(_ cells: [String]) -> Bool {
        guard cells.count == 3, let kind = ConceptKind(rawValue: cells[0]), let offset = Int(cells[1]) else { return false }
        selection = Selection(kind: kind, name: cells[2], offset: offset)
        return true
    }

    private mutating func readReader(_ name: String, _ cells: [String]) -> Bool {
        let numbers = cells.compactMap(Self.offset)
        switch name {
        case "top" where numbers.count == 2: reader.top = FlowPlace(offset: numbers[0], isGap: numbers[1] == 1)
        case "place" where numbers.count == 1: reader.place = numbers[0]
        case "cursor" where numbers.count == 2 && numbers[0] <= numbers[1]: reader.cursor = TextSpan(numbers[0], numbers[1])
        case "evidence" where numbers.count == 2 && numbers[0] <= numbers[1]: reader.evidence = TextSpan(numbers[0], numbers[1])
        case "top", "place", "cursor", "evidence": return false
        default: break
        }
        return true
    }

    private static func set<Value>(_ part: inout Value, _ value: Value?) -> Bool {
        guard let value else { return false }
        part = value
        return true
    }

    /// A number of bytes or rows that can be one.
    private static func offset(_ word: String) -> Int? {
        Int(word).flatMap { (0...(1 << 40)).contains($0) ? $0 : nil }
    }
}

import FathomModel
import FathomScreen

/// Which part of the map shows, and how far it is scrolled. Its cursor is the selected concept.
struct MapPlace: Hashable, Sendable {
    /// How much of the argument shows, the least first.
    enum Zoom: Int, Hashable, Sendable, CaseIterable { case neighbourhood, chain, whole }

    var zoom = Zoom.neighbourhood
    /// The concept whose neighbourhood or chain shows.
    var centre: ConceptID?
    /// The column and row of the map at the top left; negative where the map is narrower than the screen.
    var left = 0
    var top = 0
    /// Whether the selected box was put in the middle once.
    var isPlaced = false
    /// Whether the wheel moved the map away from the selected box.
    var isFree = false

    /// The same part, around another concept or with more or less of it.
    func showing(_ zoom: Zoom, around centre: ConceptID?) -> MapPlace { MapPlace(zoom: zoom, centre: centre) }

    /// Scrolls so that `rect` shows on a screen of `size` cells, and nothing is wasted behind the edges of a map of `columns` x `rows`.
    mutating func settle(_ rect: Rect?, columns: Int, rows: Int, on size: Size) {
        if let rect, !isFree {
            if !isPlaced { (left, top) = (rect.column + rect.columns / 2 - size.columns / 2, rect.row + rect.rows / 2 - size.rows / 2) }
            left = Self.revealing(rect.column, rect.columns, from: left, room: size.columns)
            top = Self.revealing(rect.row, rect.rows, from: top, room: size.rows)
            isPlaced = true
        }
        left = columns <= size.columns ? -(size.columns - columns) / 2 : min(max(0, left), columns - size.columns)
        top = min(max(0, top), max(0, rows - size.rows))
    }

    /// The nearest start to `start` from which `length` cells at `place` show in `room` cells; their beginning if not all can.
    private static func revealing(_ place: Int, _ length: Int, from start: Int, room: Int) -> Int {
        min(max(start, place + length - room), place)
    }
}

/// The map as it was laid out last.
struct MapContent: Sendable {
    /// What it depends on, besides the text.
    struct Key: Hashable {
        let zoom: MapPlace.Zoom
        let centre: ConceptID?
        let edition: Int
        let showing: Showing
        let columns: Int
    }

    let key: Key
    let layout: MapLayout

    /// Shapes to try, the most generous first.
    private static let shapes: [MapLayout.Shape] = [
        .init(boxColumns: 28, spacing: 2, hasLabels: true), .init(boxColumns: 24, spacing: 2, hasLabels: true),
        .init(boxColumns: 20, spacing: 2, hasLabels: true), .init(boxColumns: 18, spacing: 1, hasLabels: true),
        .init(boxColumns: 22, spacing: 1, hasLabels: false), .init(boxColumns: 18, spacing: 1, hasLabels: false),
        .init(boxColumns: 16, spacing: 1, hasLabels: false), .init(boxColumns: 14, spacing: 1, hasLabels: false),
    ]
    /// The shape of a map that is as wide as it must be.
    static let wideShape = MapLayout.Shape(boxColumns: 20, spacing: 1, hasLabels: false)
    /// Most concepts of a map for which several shapes are tried.
    private static let fewConcepts = 80

    /// The part of a model that shows, in the most generous shape that fits into so many columns, or the least that there is.
    init(_ model: ArgumentModel, _ key: Key) {
        self.key = key
        let concepts = Self.concepts(model, key)
        let lanes = Lanes(concepts, of: model)
        let shapes = concepts.count <= Self.fewConcepts ? Self.shapes : [Self.wideShape]
        var layout = MapLayout(lanes, shape: shapes[0], words: MapWords.columns)
        for shape in shapes.dropFirst() where layout.columns > key.columns {
            layout = MapLayout(lanes, shape: shape, words: MapWords.columns)
        }
        self.layout = layout
    }

    private static func concepts(_ model: ArgumentModel, _ key: Key) -> [ConceptID] {
        let all = ConceptKind.allCases.flatMap { model.ranked($0).map(\.id) }
        guard key.zoom != .whole, let centre = key.centre, model.concept(centre) != nil else { return all }
        let kept = key.zoom == .chain ? model.chain(through: centre) : model.neighbourhood(of: centre)
        return all.filter { kept.contains($0) }
    }
}

/// What the lines of the map say.
enum MapWords {
    /// Most columns for the words on a line.
    private static let most = 14

    /// The relations of a tie in the reader's words, each once.
    static func words(_ tie: Lanes.Tie, _ glyphs: Glyphs) -> String {
        var words: [String] = []
        for link in tie.links {
            let word = RelationWords.heading(link.relation, link.relation.isSymmetric ? .mutual : .outgoing)
            if !words.contains(word) { words.append(word) }
        }
        return glyphs.elided(words.joined(separator: ", "), columns: most)
    }

    /// A name whose words break behind hyphens if they are wider than a line.
    static func breakable(_ name: String, columns: Int) -> String {
        guard name.contains("-") else { return name }
        let words = name.split(separator: " ").map(String.init).map { word in
            CellWidth.columns(of: word) > columns ? word.replacing("-", with: "- ") : word
        }
        return words.joined(separator: " ")
    }

    /// Columns of these words, whatever the signs.
    static func columns(_ tie: Lanes.Tie) -> Int { CellWidth.columns(of: words(tie, .ascii)) }

    /// What the links of a concept say, for the status line: "employed by Iran; answers ISIS, isolation".
    static func legend(_ id: ConceptID, in model: ArgumentModel) -> String {
        let name = { (id: ConceptID) in model.concept(id)?.name ?? "\(id)" }
        let groups = model.linkGroups(at: id).map { group in
            "\(RelationWords.heading(group.relation, group.direction)) \(group.branches.map { name($0.other) }.joined(separator: ", "))"
        }
        return groups.isEmpty ? "\(name(id)): no link was found" : "\(name(id)): \(groups.joined(separator: "; "))"
    }
}

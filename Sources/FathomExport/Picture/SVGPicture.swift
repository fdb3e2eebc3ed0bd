import FathomModel

/// The picture of a map in Scalable Vector Graphics.
struct SVGPicture {
    private let words: PageWords
    private let picture: MapPicture
    /// Whether the boxes lead to what a page around the picture says of their concepts.
    private let isInPage: Bool

    /// The picture of a basis; in a page its boxes lead to the anchors of concepts there, and the page says the title.
    init(_ words: PageWords, inPage: Bool = false) {
        self.words = words
        isInPage = inPage
        picture = MapPicture(words.basis.model)
    }

    /// The picture as an element of its own.
    var element: XMLElement {
        let (width, height) = (picture.size.x, picture.size.y)
        let ground = XMLElement("rect", [("class", "ground"), ("width", "\(width)"), ("height", "\(height)")])
        let nothing = picture.boxes.isEmpty ? [text("No concept was found.", x: MapPicture.margin, y: MapPicture.head, "heading")] : []
        let children =
            [XMLElement("title", text: "Map of the argument: \(words.title)"), XMLElement("style", text: Self.style), ground] + head
            + nothing
            + picture.lines.map(line) + picture.boxes.map(box)
        return XMLElement(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"),
                ("height", "\(height)"),
                ("class", "map"), ("role", "img"),
            ], children)
    }

    /// The title, and what each lane holds.
    private var head: [XMLElement] {
        let most = picture.size.x - 2 * MapPicture.margin
        let title = PictureText.lines(words.title, width: most * 2 / 3, most: 1).map { text($0, x: MapPicture.margin, y: 34, "title") }
        let lanes = picture.lanes.map { lane in
            text(ReportExporter.heading(of: lane.kind), x: lane.x, y: MapPicture.head - 12, "heading \(lane.kind.rawValue)")
        }
        return (isInPage ? [] : title) + lanes
    }

    private func box(_ box: MapPicture.Box) -> XMLElement {
        let concept = box.concept, name = words.name(of: concept.id)
        let own = concept.origin == .added || concept.origin == .changed ? " own" : ""
        let shape = XMLElement(
            "rect",
            [
                ("x", "\(box.x)"), ("y", "\(box.y)"), ("width", "\(MapPicture.boxWidth)"), ("height", "\(box.height)"), ("rx", "4"),
                ("class", "box \(concept.kind.rawValue)\(own)"),
            ] + (concept.curation.colour.map { [("style", "stroke:\($0.rawValue)")] } ?? []))
        let quotation = TextLine.of(words.basis.model.quotation(of: concept))
        let hint = XMLElement("title", text: "\(name) (\(words.facts(of: concept).joined(separator: ", "))): “\(quotation)”")
        let rows = PictureText.lines(name, width: MapPicture.boxWidth - 20, most: max(1, (box.height - 6) / 15))
        let first = box.y + box.height / 2 + 4 - (rows.count - 1) * 15 / 2
        let lines = rows.enumerated().map { text($1, x: box.x + 10, y: first + $0 * 15, "name") }
        let group = XMLElement("g", [], [hint, shape] + lines)
        return isInPage ? XMLElement("a", [("href", "#\(concept.id)")], [group]) : group
    }

    private func line(_ line: MapPicture.Line) -> XMLElement {
        let end = line.points.last ?? MapPicture.Point(x: 0, y: 0)
        let sayings = line.tie.links.map { link in
            "\(ReportExporter.statement(link, in: words.basis.model)): “\(words.sentence(link.evidence.sentence))”"
        }
        let path = XMLElement("path", [("class", "line"), ("d", Self.path(line.points))])
        let label = text(Self.label(of: line.tie), x: end.x - 14, y: end.y - 4, "label")
        return XMLElement(
            "g", [], [XMLElement("title", text: sayings.joined(separator: " — ")), path] + Self.signs(of: line.tie, at: end) + [label])
    }

    private func text(_ words: String, x: Int, y: Int, _ role: String) -> XMLElement {
        XMLElement("text", [("class", role), ("x", "\(x)"), ("y", "\(y)")], text: words)
    }

    /// What the links of a tie say, each relation once.
    private static func label(of tie: Lanes.Tie) -> String {
        var said: [String] = []
        for link in tie.links {
            let word = RelationWords.heading(link.relation, link.relation.isSymmetric ? .mutual : .outgoing)
            if !said.contains(word) { said.append(word) }
        }
        return PictureText.lines(said.joined(separator: ", "), width: MapPicture.gap - 40, most: 1).first ?? ""
    }
}

/// Shapes.
extension SVGPicture {
    /// A curve through the points: it stands level at each of them, and runs straight through the lanes that it passes. In its own lane it swings
    /// out to the left, the further the longer its way.
    private static func path(_ points: [MapPicture.Point]) -> String {
        guard let start = points.first, let end = points.last else { return "" }
        if points.count == 2, start.x == end.x {
            let reach = min(MapPicture.gap - 50, 26 + abs(end.y - start.y) / 6)
            return "M\(start.x) \(start.y)C\(start.x - reach) \(start.y) \(end.x - reach) \(end.y) \(end.x) \(end.y)"
        }
        var path = "M\(start.x) \(start.y)"
        for (place, point) in points.enumerated().dropFirst() {
            let last = points[place - 1], middle = (last.x + point.x) / 2
            path += place % 2 == 1 ? "C\(middle) \(last.y) \(middle) \(point.y) \(point.x) \(point.y)" : "H\(point.x)"
        }
        return path
    }

    /// A triangle before the box at the right end for each direction in which links run: into the box, or out of it. None for friends and foes.
    private static func signs(of tie: Lanes.Tie, at end: MapPicture.Point) -> [XMLElement] {
        let directed = tie.links.filter { !$0.relation.isSymmetric }
        let (x, y) = (end.x, end.y)
        let onward = directed.contains { $0.from == tie.left } ? ["M\(x - 1) \(y)l-9 -4v8z"] : []
        let backward = directed.contains { $0.from == tie.right } ? ["M\(x - 10 - 9 * onward.count) \(y)l9 -4v8z"] : []
        return (onward + backward).map { XMLElement("path", [("class", "sign"), ("d", $0)]) }
    }

    /// Colours of the kinds on light and on dark ground are those of the program.
    private static let style = [
        "svg.map{--ground:#fff;--ink:#222;--thin:#667;--actor:#2948e2;--threat:#7b474e;--strategy:#166d05;--consequence:#5d2a6a}",
        "@media (prefers-color-scheme:dark){svg.map{--ground:#16181c;--ink:#e6e6e6;--thin:#9aa;--actor:#4fa1fd;--threat:#e9ac83;",
        "--strategy:#24d00a;--consequence:#d584af}}",
        ".map .ground{fill:#fff;fill:var(--ground)}.map text{font:12px sans-serif;fill:#222;fill:var(--ink)}",
        ".map .title{font-size:18px;font-weight:bold}.map .heading{font-size:13px;font-weight:bold}",
        ".map .box{fill:#fff;fill:var(--ground);stroke-width:1.5}.map .own{stroke-dasharray:5 2}",
        ".map .label{font-size:10px;text-anchor:end;fill:#667;fill:var(--thin);stroke:var(--ground);stroke-width:3px;paint-order:stroke}",
        ".map .line{fill:none;stroke:#889;stroke:var(--thin);stroke-width:1}.map .sign{fill:#667;fill:var(--thin)}",
        ".map g:hover .line{stroke:#222;stroke:var(--ink);stroke-width:2}",
        ".map .box.actor{stroke:#2948e2;stroke:var(--actor)}.map .box.threat{stroke:#7b474e;stroke:var(--threat)}",
        ".map .box.strategy{stroke:#166d05;stroke:var(--strategy)}.map .box.consequence{stroke:#5d2a6a;stroke:var(--consequence)}",
    ].joined(separator: " ")
}

import FathomExport
import FathomModel

/// A code of a codebook of REFI-QDA, as Fathom takes it.
struct QDACode {
    /// Its name, without what Fathom adds to tell two of one name apart.
    let name: String
    /// The kind of the group that it stands below; nil below none.
    let kind: ConceptKind?
    /// What is said of it.
    let curation: Curation
    /// The notes that it refers to.
    let notes: [String]
}

/// The codes of a codebook by identifier. Those that only hold others, the groups and families, are none.
struct QDACodes {
    /// The codes that can be coded with, by identifier.
    private(set) var codes: [String: QDACode] = [:]
    /// Their identifiers in the order of the book.
    private(set) var order: [String] = []

    /// The codes in an element `Codes`. `kind` is that of codes below no group.
    init(_ book: XMLPart?, kind: ConceptKind?) {
        for part in book?.inside("Codes") ?? [] where part.name == "Code" { add(part, kind, nil, depth: 0) }
    }

    private mutating func add(_ part: XMLPart, _ kind: ConceptKind?, _ family: String?, depth: Int) {
        let guid = (part["guid"] ?? "").identifier, name = TextLine.of(part["name"] ?? "")
        let group = Self.group(name, guid)
        let children = part.all("Code")
        let isCode = group == nil && (part["isCodable"] != "false" || children.isEmpty)
        if isCode {
            order.append(guid)
            codes[guid] = QDACode(
                name: Self.plain(name, kind), kind: kind, curation: Self.curation(part, kind, family),
                notes: part.all("NoteRef").compactMap { $0["targetGUID"]?.identifier })
        }
        for child in children { add(child, group ?? kind, group == nil ? name : nil, depth: depth + 1) }
    }

    private static func group(_ name: String, _ guid: String) -> ConceptKind? {
        ConceptKind.allCases.first { kind in
            let names = [GroupNames.heading(of: kind), kind.rawValue].map { $0.lowercased() }
            return guid == QDANames.group(kind) || names.contains(name.lowercased())
        }
    }

    private static func curation(_ part: XMLPart, _ kind: ConceptKind?, _ family: String?) -> Curation {
        let words = part.first("Description").map { TextLine.of($0.text) } ?? ""
        let colour = part["color"].flatMap { colour in ConceptColour.allCases.first { QDAColour.of($0).lowercased() == colour.lowercased() }
        }
        return Curation(definition: words.isEmpty ? nil : words, colour: colour, family: family.map { plain($0, nil) })
    }

    /// A name without " (threat)" or " (family)" at its end.
    private static func plain(_ name: String, _ kind: ConceptKind?) -> String {
        let ends = [kind.map { " (\($0.rawValue))" }, " (family)"].compactMap { $0 }
        return ends.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
    }
}

extension String {
    /// An identifier as it is compared: small letters, no braces.
    var identifier: String { filter { $0 != "{" && $0 != "}" }.lowercased() }
}

import FathomText

/// A statement as names and words, to be kept in a store: one word a name, whatever the statement.
///
/// The names are part of the store's format: they are never renamed and never used again for something else.
extension Correction {
    /// The names and words. The inverse of `init(fields:)`.
    public var fields: [String: String] {
        var fields = ["act": word]
        if let link {
            Self.put(link.from, "from", &fields)
            Self.put(link.to, "to", &fields)
            fields["relation"] = link.relation.rawValue
            if let evidence = link.evidence { Self.put(evidence, "evidence", &fields) }
        } else if let concept {
            Self.put(concept, "concept", &fields)
        }
        putOwn(&fields)
        return fields
    }

    private func putOwn(_ fields: inout [String: String]) {
        switch self {
        case .rename(_, let name): fields["new"] = name
        case .kind(_, let kind): fields["new"] = kind.rawValue
        case .type(_, let type): fields["new"] = type.rawValue
        case .merge(_, let other): Self.put(other, "into", &fields)
        case .split(_, let variant): fields["new"] = variant
        case .add(_, let type): fields["type"] = type?.rawValue
        case .cues(_, let phrases): for (place, phrase) in phrases.enumerated() { fields["cue.\(place + 1)"] = phrase }
        case .define(_, let sentence): fields["new"] = sentence
        case .colour(_, let colour): fields["new"] = colour.rawValue
        case .family(_, let family): fields["new"] = family
        case .order(_, let rank): fields["new"] = String(rank)
        case .retype(_, let relation): fields["new"] = relation.rawValue
        case .hide, .confirm, .link, .confirmLink, .unlink: break
        }
    }

    /// The statement of these names and words; nil if they tell none.
    public init?(fields: [String: String]) {
        let act = fields["act"] ?? ""
        if let statement = Self.aboutLink(act, fields) ?? Self.aboutConcept(act, fields) { self = statement } else { return nil }
    }

    private static func aboutLink(_ act: String, _ fields: [String: String]) -> Correction? {
        guard let from = concept("from", fields), let to = concept("to", fields), let relation = relation(fields["relation"]) else {
            return nil
        }
        let link = LinkName(from: from, relation: relation, to: to, evidence: selector("evidence", fields))
        switch act {
        case "link": return .link(link)
        case "confirm-link": return .confirmLink(link)
        case "unlink": return .unlink(link)
        case "retype": return Self.relation(fields["new"]).map { .retype(link, to: $0) }
        default: return nil
        }
    }

    private static func aboutConcept(_ act: String, _ fields: [String: String]) -> Correction? {
        guard let name = concept("concept", fields) else { return nil }
        switch act {
        case "hide": return .hide(name)
        case "confirm": return .confirm(name)
        case "add": return .add(name, fields["type"].flatMap { ActorType(rawValue: $0) })
        case "cues": return .cues(name, cues(fields))
        case "merge": return concept("into", fields).map { .merge(name, into: $0) }
        default: return fields["new"].flatMap { valued(act, name, $0) }
        }
    }

    private static func valued(_ act: String, _ name: ConceptName, _ new: String) -> Correction? {
        switch act {
        case "rename": .rename(name, to: new)
        case "kind": ConceptKind(rawValue: new).map { .kind(name, $0) }
        case "type": ActorType(rawValue: new).map { .type(name, $0) }
        case "split": .split(name, variant: new)
        case "define": .define(name, new)
        case "colour": ConceptColour(rawValue: new).map { .colour(name, $0) }
        case "family": .family(name, new)
        case "order": Int(new).map { .order(name, $0) }
        default: nil
        }
    }

    private static func relation(_ word: String?) -> Relation? { word.flatMap { Relation(rawValue: $0) } }

    private static func cues(_ fields: [String: String]) -> [String] {
        var cues: [String] = []
        while let cue = fields["cue.\(cues.count + 1)"] { cues.append(cue) }
        return cues
    }

    private static func put(_ name: ConceptName, _ role: String, _ fields: inout [String: String]) {
        fields[role + ".kind"] = name.kind.rawValue
        fields[role + ".name"] = name.name
        if let passage = name.passage { put(passage, role, &fields) }
    }

    private static func concept(_ role: String, _ fields: [String: String]) -> ConceptName? {
        guard let kind = fields[role + ".kind"].flatMap({ ConceptKind(rawValue: $0) }), let name = fields[role + ".name"] else {
            return nil
        }
        return ConceptName(kind, name, passage: selector(role, fields))
    }

    private static func put(_ selector: Selector, _ role: String, _ fields: inout [String: String]) {
        fields[role + ".exact"] = selector.exact
        fields[role + ".prefix"] = selector.prefix
        fields[role + ".suffix"] = selector.suffix
        fields[role + ".lower"] = String(selector.span.lower)
        fields[role + ".upper"] = String(selector.span.upper)
        if !selector.above.isEmpty { fields[role + ".above"] = selector.above }
        if !selector.below.isEmpty { fields[role + ".below"] = selector.below }
        if selector.isRepeated { fields[role + ".repeated"] = "yes" }
    }

    private static func selector(_ role: String, _ fields: [String: String]) -> Selector? {
        guard let exact = fields[role + ".exact"], let lower = fields[role + ".lower"].flatMap({ Int($0) }),
            let upper = fields[role + ".upper"].flatMap({ Int($0) }), lower >= 0
        else { return nil }
        return Selector(
            exact: exact, prefix: fields[role + ".prefix"] ?? "", suffix: fields[role + ".suffix"] ?? "", span: TextSpan(lower, upper),
            above: fields[role + ".above"] ?? "", below: fields[role + ".below"] ?? "", isRepeated: fields[role + ".repeated"] != nil)
    }
}

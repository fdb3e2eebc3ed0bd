/// The reader's words for relations; the names in the model are for files.
public enum RelationWords {
    /// The heading over the other ends of a group of links: "employs", "employed by".
    public static func heading(_ relation: Relation, _ direction: LinkGroup.Direction) -> String {
        let isIncoming = direction == .incoming
        switch relation {
        case .employs: return isIncoming ? "employed by" : "employs"
        case .respondsTo: return isIncoming ? "answered by" : "answers"
        case .produces: return isIncoming ? "follows from" : "leads to"
        case .affects: return isIncoming ? "affected by" : "affects"
        case .threatens: return isIncoming ? "threatened by" : "threatens"
        case .alliedWith: return "allied with"
        case .opposes: return "opposes"
        }
    }

    /// What actors of a type are called together.
    public static func plural(_ type: ActorType) -> String {
        switch type {
        case .state: "states"
        case .nonState: "non-state"
        case .alliance: "alliances"
        case .organisation: "organisations"
        case .person: "persons"
        case .group: "groups"
        }
    }

    /// What a kind is called in a sentence.
    public static func name(_ kind: ConceptKind) -> String {
        switch kind {
        case .actor: "actor"
        case .threat: "threat"
        case .strategy: "strategy"
        case .consequence: "consequence"
        }
    }

    /// What a type of actor is called in a sentence.
    public static func name(_ type: ActorType) -> String {
        switch type {
        case .state: "state"
        case .nonState: "non-state actor"
        case .alliance: "alliance"
        case .organisation: "organisation"
        case .person: "person"
        case .group: "group"
        }
    }
}

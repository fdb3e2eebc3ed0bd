import FathomModel

extension RelationWords {
    /// What stands between two concepts when a link is said: "Iran employs network of allies".
    static func verb(_ relation: Relation) -> String {
        switch relation {
        case .employs: "employs"
        case .respondsTo: "answers"
        case .produces: "leads to"
        case .affects: "affects"
        case .threatens: "threatens"
        case .alliedWith: "is allied with"
        case .opposes: "opposes"
        }
    }
}

import FathomModel
import FathomText

/// What is still to be told before something can be put right.
enum CorrectionAsk: Hashable, Sendable {
    // Of a concept.
    case name(ConceptID), kind(ConceptID), type(ConceptID), host(ConceptID), variant(ConceptID), definition(ConceptID), colour(ConceptID)
    case family(ConceptID), rank(ConceptID)
    // Of a link, all sentences of which are meant, or one.
    case relation(Link, alone: Bool)
    // Of a concept that is to be added: what it is, then its name.
    case addedKind(TextSpan), addedName(TextSpan, ConceptKind)
    // Of a link that is to be added: where it leads, then how. The span lies in its sentence.
    case end(ConceptID, TextSpan), addedRelation(ConceptID, ConceptID, TextSpan)

    /// What is asked for, before the line that is typed.
    var label: String {
        switch self {
        case .name, .addedName: "Name"
        case .kind: "Kind"
        case .type: "Type"
        case .host: "Same as"
        case .variant: "Split off"
        case .definition: "It means"
        case .colour: "Colour"
        case .family: "Family"
        case .rank: "Number"
        case .relation, .addedRelation: "Relation"
        case .addedKind: "Add as"
        case .end: "Link to"
        }
    }
}

/// What sort of actor: the types of the annotation guidelines, with their names in files.
public enum ActorType: String, Sendable, CaseIterable, Hashable {
    case state
    /// An armed group, a movement, a party.
    case nonState = "non-state"
    /// A bloc, coalition or axis.
    case alliance
    /// An international or domestic body, a ministry, an army, a company.
    case organisation
    /// Somebody named, or an office.
    case person
    /// A people or a collective with interests.
    case group
}

/// What can be put right by a key, the palette or the menu.
public enum CorrectionAct: Hashable, Sendable, CaseIterable {
    // Anything.
    case menu, confirm
    // A concept.
    case rename, kind, type, merge, split, hide, show, define, colour, family, order
    // A link.
    case relation, removeLink
    // A passage.
    case addConcept, linkTo
}

/// What a rule makes and why, in a sentence that a reader sees under "why".
public struct RuleDescription: Hashable, Sendable {
    /// The rule's name in traces.
    public let name: String
    /// What it makes: "actor", "concept" or a relation.
    public let makes: String
    /// One plain sentence.
    public let summary: String

    init(_ name: String, makes: String, _ summary: String) {
        self.name = name
        self.makes = makes
        self.summary = summary
    }
}

/// The register of rules: every trace names one of them.
public enum Rules {
    /// All rules: actors first, then concepts, then links.
    public static let all: [RuleDescription] =
        [
            RuleDescription(CodebookRules.actor, makes: "actor", "The name or an alias is in the codebook in use."),
            RuleDescription("gazetteer", makes: "actor", "The name is in the list of states, organisations and movements."),
            RuleDescription("government", makes: "actor", "A government, its leaders or its officials stand for their state."),
            RuleDescription("people", makes: "actor", "The name of a people stands for those who belong to it."),
            RuleDescription("name", makes: "actor", "A capitalised name that does something, belongs to a body or follows a title."),
            RuleDescription(
                "role-noun", makes: "actor", "A noun for people in a part (allies, farmers, ministers), told apart by the words around it."),
            RuleDescription(
                "reference", makes: "actor", "A description (the government, this group) that stands for an actor named elsewhere."),
            RuleDescription(CodebookRules.cue, makes: "concept", "A cue phrase of the codebook in use stands here."),
            RuleDescription(
                "list-after-cue", makes: "concept", "An item of a list that the text announces (elements, consequences, problems)."),
            RuleDescription(
                "verb-and-object", makes: "concept", "A verb with what it acts on; its sort, doer and place in the sentence tell the kind."),
            RuleDescription("shared-verb", makes: "concept", "One of several objects of the same verb, each an entry of its own."),
            RuleDescription("changed-subject", makes: "concept", "A thing and the change that comes over it."),
            RuleDescription("noun-phrase", makes: "concept", "A noun phrase; its noun, its owner and the verb around it tell the kind."),
        ] + LinkRegistry.descriptions

    /// The description of the rule called `name`; nil for a name that is none.
    public static func named(_ name: String) -> RuleDescription? {
        all.first { $0.name == name }
    }
}

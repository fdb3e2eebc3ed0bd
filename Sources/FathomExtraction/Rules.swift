import FathomModel

/// What a rule makes and why, in a sentence that a reader sees under "why".
public struct RuleDescription: Hashable, Sendable {
    /// The rule's name in traces.
    public let name: String
    /// What it makes: "actor", "concept" or a relation.
    public let makes: String
    /// One plain sentence.
    public let summary: String
    /// What its cue is, the words that set it off apart from the thing itself: "the verb"; begins with "none" where there may be none.
    public let cue: String

    init(_ name: String, makes: String, _ summary: String, cue: String) {
        self.name = name
        self.makes = makes
        self.summary = summary
        self.cue = cue
    }
}

/// The register of rules: every trace names one of them.
public enum Rules {
    /// All rules: actors first, then concepts, then links.
    public static let all: [RuleDescription] =
        [
            actor(CodebookRules.actor, "The name or an alias is in the codebook in use."),
            actor("gazetteer", "The name is in the list of states, organisations and movements."),
            actor("government", "A government, its leaders or its officials stand for their state."),
            actor("people", "The name of a people stands for those who belong to it."),
            actor("name", "A capitalised name that does something, belongs to a body or follows a title."),
            actor("role-noun", "A noun for people in a part (allies, farmers, ministers), told apart by the words around it."),
            actor("reference", "A description (the government, this group) that stands for an actor named elsewhere."),
            RuleDescription(
                CodebookRules.cue, makes: "concept", "A cue phrase of the codebook in use stands here.",
                cue: "none; the phrase itself is the mention"),
            RuleDescription(
                "list-after-cue", makes: "concept", "An item of a list that the text announces (elements, consequences, problems).",
                cue: "the words that announce the list, there or in the sentence before"),
            RuleDescription(
                "verb-and-object", makes: "concept", "A verb with what it acts on; its sort, doer and place in the sentence tell the kind.",
                cue: "the verb"),
            RuleDescription(
                "shared-verb", makes: "concept", "One of several objects of the same verb, each an entry of its own.", cue: "the verb"),
            RuleDescription("changed-subject", makes: "concept", "A thing and the change that comes over it.", cue: "the verb"),
            RuleDescription(
                "noun-phrase", makes: "concept", "A noun phrase; its noun, its owner and the verb around it tell the kind.",
                cue: "the verb around it; none where it stands outside every predicate"),
        ] + LinkRegistry.descriptions

    /// The names under which the reader's own corrections stand in traces; the machine makes nothing by them.
    public static let ofReader = [
        RuleDescription(
            ReaderRules.passage, makes: "your own corrections", "You said so, by this passage.", cue: "none; the passage itself"),
        RuleDescription(
            ReaderRules.cue, makes: "your own corrections", "A cue phrase of your corrections stands here.",
            cue: "none; the phrase itself is the mention"),
    ]

    private static func actor(_ name: String, _ summary: String) -> RuleDescription {
        RuleDescription(
            name, makes: "actor", summary,
            cue: "the verb that the actor does or suffers, the noun that it owns, its preposition; none where it is only named")
    }

    /// The description of the rule called `name`; nil for a name that is none.
    public static func named(_ name: String) -> RuleDescription? {
        all.first { $0.name == name }
    }
}

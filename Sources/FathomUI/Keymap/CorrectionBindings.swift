import FathomModel
import FathomScreen

extension Keymap {
    /// Putting right what the machine made: a menu, every row of it by its name too, and what shows of the reader's work.
    static let correctionBindings: [Binding] =
        [
            Binding(
                "correct", [.character("c")], .correct(.menu), in: .correctable,
                "Put right what the machine made of what the cursor stands on: a menu of what can be done.", hint: "correct", priority: 13)
        ] + acts.map { Binding($0.name, [.character($0.key)], .correct($0.act), in: .correcting, $0.sentence, hint: $0.words) } + [
            Binding(
                "show-work", [.character("O")], .showNextOrigin, in: .browsing,
                "Show whose work it is: what you confirmed; changed; added; what is the machine's alone; what is hidden; then all again."),
            Binding("show-confirmed", [.alt("y")], .showOnly(.confirmed), in: .browsing, "Show only what you confirmed."),
            Binding("show-changed", [.alt("c")], .showOnly(.changed), in: .browsing, "Show only what you changed."),
            Binding("show-added", [.alt("a")], .showOnly(.added), in: .browsing, "Show only what you added."),
            Binding("show-machine", [.alt("o")], .showOnly(.machine), in: .browsing, "Show only what is the machine's alone."),
            Binding("show-hidden", [.alt("h")], .showOnly(nil), in: .browsing, "Show what you have hidden."),
            Binding(
                "corrections", [.character("W")], .overview(.corrections), in: .browsing,
                "List your corrections, those that do not apply first."),
            Binding(
                "remove-correction", [.character("d"), Key(.delete)], .removeCorrection, in: .listing,
                "In the list of corrections: take the one under the cursor away."),
        ]

    private struct Act {
        let name: String
        let key: Character
        let act: CorrectionAct
        let words: String
        let sentence: String

        init(_ name: String, _ key: Character, _ act: CorrectionAct, _ words: String, _ sentence: String) {
            (self.name, self.key, self.act, self.words, self.sentence) = (name, key, act, words, sentence)
        }
    }

    private static let acts = [
        Act("confirm", "y", .confirm, "it is right", "Confirm the concept or the link: it is right."),
        Act("change-relation", "e", .relation, "another relation", "Give the link another relation."),
        Act("remove-link", "x", .removeLink, "no such link", "Say that there is no such link."),
        Act("rename", "r", .rename, "rename", "Give the concept another name."),
        Act("change-kind", "i", .kind, "another kind", "Say that the concept is of another kind."),
        Act("change-type", "t", .type, "another type", "Say what sort of actor it is."),
        Act("merge", "m", .merge, "same as", "Say that the concept is the same as another one."),
        Act("split", "s", .split, "split off", "Make one of its wordings a concept of its own."),
        Act("hide", "h", .hide, "hide", "Hide the concept."),
        Act("unhide", "u", .show, "show again", "Show the hidden concept again."),
        Act("define", "d", .define, "define", "Say in a sentence what you mean by the concept."),
        Act("family", "f", .family, "family", "Group the concept into a family."),
        Act("colour", "c", .colour, "colour", "Give the concept a colour."),
        Act("order", "o", .order, "number", "Give the concept a place in your own order of its list."),
        Act("add-concept", "a", .addConcept, "add as concept", "Add a concept that these words of the text speak of."),
        Act("link-to", "l", .linkTo, "link to", "Add a link from the selected concept, with this sentence as its evidence."),
    ]
}

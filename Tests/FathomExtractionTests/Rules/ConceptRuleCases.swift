/// The cases of the rules for threats, strategies and consequences.
enum ConceptRuleCases {
    static let all = codebook + lists + predicates + items + clauses + phrases

    static let codebook = [
        RuleCase(
            "codebook-cue", with: "strategy | coercion | impose sanction", yes: "Later they were [imposing sanctions|coercion].",
            no: "Later [sanctions were imposed].")
    ]

    static let lists = [
        RuleCase(
            "list-after-cue",
            yes:
                "The plan has several elements. These include [mobilizing the army|strategy], [building dikes|strategy], and [paying debts|strategy].",
            no: "The plan has several critics. These include [mobilizing the army], [building dikes], and [paying debts]."),
        RuleCase(
            "list-after-cue", yes: "The main problems include [severe droughts|threat] and [high floods|threat].",
            no: "The main problems follow [severe droughts] and [high floods]."),
        RuleCase(
            "list-after-cue", yes: "The outcomes include an [enhanced regional role and power|consequence], more trade, and peace.",
            no: "The meals include an [enhanced regional role and power], more trade, and peace."),
    ]

    static let predicates = [
        RuleCase("verb-and-object", yes: "Finland [built dikes] and [hired engineers].", no: "Finland [slept] and [waited]."),
        RuleCase("verb-and-object", yes: "The plan [moves dikes].", no: "The plan [includes dikes]."),
    ]

    static let items = [
        RuleCase(
            "shared-verb", yes: "Finland [built dikes], [roads|built roads], and [canals|built canals].",
            no: "Finland [built dikes] and [roads]."),
        RuleCase(
            "shared-verb", yes: "Finland [built dikes], [roads|built roads], and [canals|built canals].",
            no: "Finland [built dikes], and there were [roads], and [canals]."),
    ]

    static let clauses = [
        RuleCase("changed-subject", yes: "The [sea level is rising].", no: "For years [it is rising]."),
        RuleCase("changed-subject", yes: "The [room for manoeuvre grew].", no: "They saw the [room for manoeuvre growing]."),
    ]

    static let phrases = [
        RuleCase("noun-phrase", yes: "There was a [threat of war].", no: "There was [Iran]."),
        RuleCase("noun-phrase", yes: "They waited for a [cold flood].", no: "They waited for a [cold year]."),
        RuleCase("noun-phrase", yes: "The [grave consequences of war] came.", no: "The [consequences] of war came."),
    ]
}

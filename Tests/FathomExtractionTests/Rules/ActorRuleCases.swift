/// The cases of the rules for actors.
enum ActorRuleCases {
    static let all = codebook + gazetteer + government + people + names + roles + references

    static let codebook = [
        RuleCase(
            "codebook-actor", with: "actor | group | night watch", yes: "It was dark near the [night watch|night watch].",
            no: "It was dark near the [day watch].")
    ]

    static let gazetteer = [
        RuleCase(
            "gazetteer", yes: "[Iran|Iran] met Russia, and [Tehran|Iran] agreed.", no: "Iran met Russia, and people in [Tehran] agreed."),
        RuleCase("gazetteer", yes: "The [Iranian|Iran] oil ran out in Iran.", no: "The [Caspian] oil ran out in Iran."),
        RuleCase("gazetteer", yes: "They gave bread to the [US|US] in May.", no: "They gave bread to [us] in May."),
        RuleCase("gazetteer", yes: "The ships crossed to [Taiwan|Taiwan].", no: "The ships crossed the [Taiwan] Strait."),
    ]

    static let government = [
        RuleCase(
            "government", yes: "Iraq lost, and Iraq fell. The [Iraqi government|Iraq] fled.",
            no: "Iraq lost, and Iraq fell. The [Iraqi village] fled."),
        RuleCase("government", yes: "Later [Finnish negotiators] agreed.", no: "Later [Helsinki negotiators] agreed."),
    ]

    static let people = [
        RuleCase("people", yes: "Many [Iranians] voted.", no: "Many [Iranian] ships sank."),
        RuleCase("people", yes: "The [Iranian people] voted.", no: "The [Iranian army] voted."),
    ]

    static let names = [
        RuleCase("name", yes: "The [Harbour Restoration Committee] met in May.", no: "The [Harbour Restoration Act] passed in May."),
        RuleCase("name", yes: "Later [Gladys Pemberton] praised the effort.", no: "Later [gladiators] praised the effort."),
        RuleCase(
            "name", yes: "Later Gladys Pemberton spoke. Then [Pemberton|Gladys Pemberton] left.",
            no: "Later Gladys Pemberton spoke. Then [Pembroke|Gladys Pemberton] left."),
        RuleCase(
            "name", yes: "The Harbour Committee met. Later the [Committee|Harbour Committee] left.",
            no: "The Harbour Committee met. Later the [Ministry|Harbour Committee] left."),
        RuleCase(
            "name", yes: "Swire Group paid. Later [Swire|Swire Group] raised wages.",
            no: "Swire Street closed. Later [Swire|Swire Street] raised wages."),
        RuleCase("name", yes: "Later [Abu Mahdi al-Muhandis] spoke.", no: "Later [abu mahdi al-muhandis] was in the paper."),
        RuleCase("name", yes: "The [Ghana Health Service] met.", no: "In Ghana [health service] was poor."),
        RuleCase("name", yes: "The [Court] met.", no: "The [Government] met."),
    ]

    static let roles = [
        RuleCase("role-noun", yes: "The [local partners] trained recruits.", no: "The [local parks] closed."),
        RuleCase("role-noun", yes: "In May [its allies] trained recruits.", no: "In May [the allied] camp trained recruits."),
        RuleCase("role-noun", yes: "The [fishermen of Yerseke] protested.", no: "The [nets of Yerseke] tore."),
        RuleCase("role-noun", yes: "The [farmers] protested.", no: "The [farmer] protested."),
        RuleCase("role-noun", yes: "The [citizens] protested.", no: "The [people] protested."),
        RuleCase("role-noun", yes: "The [junta] fell.", no: "A [junta] fell."),
        RuleCase("role-noun", yes: "The [villages] protested.", no: "The [village] slept."),
    ]

    static let references = [
        RuleCase(
            "reference", yes: "Iran fought ISIS. Then the [government|Iran] won.", no: "Iran fought ISIS. Then a [government] won."),
        RuleCase("reference", yes: "Iran fought ISIS. Then this [group|ISIS] lost.", no: "Iran fought France. Then this [group] lost."),
        RuleCase("reference", yes: "France fell, and [its|France] ships sank.", no: "A town fell, and [its] ships sank."),
        RuleCase(
            "reference", yes: "Chile must act. Russia attacked Peru. We will stop Russia. [Our|Chile] ships are near.",
            no: "Chile met Russia. Russia attacked Peru. They will stop Russia. [Our] ships are near."),
        RuleCase(
            "reference", yes: "We sent [this Government] to work. We met. We spoke. We left.", no: "He sent [this Government] to work."),
        RuleCase(
            "reference", yes: "Then Gladys Pemberton came. Later [she|Gladys Pemberton] spoke.", no: "Then France came. Later [she] spoke."),
    ]
}

/// The cases of all link rules.
enum LinkCases {
    static let all = employs + produces + responds + affects + threatens + between

    static let employs = [
        LinkCase(
            "doer", "Iran", "adopted an active defence", yes: "Iran [adopted an active defence|S].",
            no: "Iran saw how France [adopted an active defence|S]."),
        LinkCase(
            "doer", "Finland", "raised taxes", yes: "Finland built dikes and [raised taxes|S].",
            no: "Finland builds dikes and [raised taxes|S]."),
        LinkCase(
            "doer-above", "Iran", "building alliances", yes: "The war was won by Iran by [building alliances|S].",
            no: "France was [building alliances|S] while Iran waited."),
        LinkCase(
            "doer-of-verb", "Iran", "economic sanctions", yes: "Iran imposed [economic sanctions|S].",
            no: "Iran met France. France imposed [economic sanctions|S]."),
        LinkCase(
            "owner", "Iran", "regional strategy", yes: "Iran's [regional strategy|S] changed.",
            no: "France told Iran of a [regional strategy|S]."),
        LinkCase(
            "agent", "Iran", "economic sanctions", yes: "France feared [economic sanctions|S] by Iran.",
            no: "France feared [economic sanctions|S] near Iran."),
        LinkCase(
            "list-owner", "Iran", "cross-border defence",
            yes: "Iran's strategy has key elements. These include [cross-border defence|S], training programs, and military aid.",
            no: "Iran's weather has been mild. [cross-border defence|S] was rare."),
        LinkCase(
            "companion", "NATO", "train local forces", yes: "Working with NATO, France will [train local forces|S].",
            no: "Against NATO, France will [train local forces|S]."),
        LinkCase(
            "subject-before", "Iran", "economic sanctions", yes: "Iran attacked Iraq. Then came [economic sanctions|S].",
            no: "Iraq was weak. Then came [economic sanctions|S]."),
        LinkCase(
            "main-doer", "Iran", "military aid", yes: "Iran imposed [economic sanctions|S]. Then came [military aid|S].",
            no: "France imposed [economic sanctions|S] on Iran. Then came [military aid|S]."),
        LinkCase(
            "actor-near-strategy", "Iran", "economic sanctions", yes: "For Iran there were [economic sanctions|S].",
            no: "Iran fell. There were [economic sanctions|S]."),
    ]

    static let produces = [
        LinkCase(
            "cause-as-subject", "economic sanctions", "reduced the trade", yes: "The [economic sanctions|S] [reduced the trade|C].",
            no: "The drought after the [economic sanctions|S] ended. Rain [reduced the trade|C]."),
        LinkCase(
            "by-means", "adopting a new strategy", "weakened its rivals",
            yes: "By [adopting a new strategy|S], Iran [weakened its rivals|C].",
            no: "Before [adopting a new strategy|S], Iran [weakened its rivals|C]."),
        LinkCase(
            "clause-above", "imposed economic sanctions", "reducing the trade",
            yes: "France [imposed economic sanctions|S], thereby [reducing the trade|C].",
            no: "France [imposed economic sanctions|S]. Storms were [reducing the trade|C]."),
        LinkCase(
            "inside-strategy", "support the expansion of trade", "expansion of trade",
            yes: "France will [support the expansion of trade|S]. The [expansion of trade|C] came.",
            no: "France will [support the army|S]. The [expansion of trade|C] came."),
        LinkCase(
            "because-of", "economic sanctions", "decline in exports",
            yes: "There was a [decline in exports|C] because of [economic sanctions|S].",
            no: "There was a [decline in exports|C] before the [economic sanctions|S]."),
        LinkCase(
            "this-led-to", "imposed economic sanctions", "reduced the trade",
            yes: "France [imposed economic sanctions|S]. This [reduced the trade|C].",
            no: "France [imposed economic sanctions|S]. Storms [reduced the trade|C]."),
        LinkCase(
            "as-a-result", "imposed economic sanctions", "reduced the trade",
            yes: "France [imposed economic sanctions|S]. As a result, storms [reduced the trade|C].",
            no: "France [imposed economic sanctions|S]. Last year, storms [reduced the trade|C]."),
        LinkCase(
            "listed-effect", "regional strategy", "enhanced regional role",
            yes:
                "Iran followed a [regional strategy|S]. The consequences include an [enhanced regional role|C], more trade, and better relations.",
            no: "Iran followed a [regional strategy|S]. The storms made for an [enhanced regional role|C]."),
        LinkCase(
            "cause-near-effect", "economic sanctions", "decline in exports",
            yes: "There were [economic sanctions|S] and a [decline in exports|C].",
            no: "There were [economic sanctions|S]. There was a [decline in exports|C]."),
        LinkCase(
            "cause-in-sentence-before", "economic sanctions", "decline in exports",
            yes: "There were [economic sanctions|S]. There was a [decline in exports|C].",
            no: "There were [economic sanctions|S]. It rained. There was a [decline in exports|C]."),
        LinkCase(
            "named-again", "economic sanctions", "reduced the trade",
            yes: "There were [economic sanctions|S]. It rained. The sanctions [reduced the trade|C].",
            no: "There were [economic sanctions|S]. It rained. The storms [reduced the trade|C]."),
    ]

    static let responds = [
        LinkCase(
            "acts-on-threat", "counter the security threat", "security threat",
            yes: "Iran will [counter the security threat|S]. The [security threat|T] grew.",
            no: "Iran will [build the army|S]. The [security threat|T] grew."),
        LinkCase(
            "against", "economic sanctions", "security threat",
            yes: "France used [economic sanctions|S] last year in response to a [security threat|T].",
            no: "France used [economic sanctions|S] last year beside a [security threat|T]."),
        LinkCase(
            "threat-first", "economic sanctions", "security threat",
            yes: "Facing a [security threat|T], France used [economic sanctions|S].",
            no: "Near a [security threat|T], France used [economic sanctions|S]."),
        LinkCase(
            "in-response", "economic sanctions", "security threat",
            yes: "There was a [security threat|T]. In response, France used [economic sanctions|S].",
            no: "There was a [security threat|T]. In May, France used [economic sanctions|S]."),
        LinkCase(
            "threat-near-strategy", "economic sanctions", "security threat",
            yes: "There were [economic sanctions|S] and a [security threat|T].",
            no: "There were [economic sanctions|S]. There was a [security threat|T]."),
        LinkCase(
            "threat-in-sentence-before", "economic sanctions", "security threat",
            yes: "There was a [security threat|T]. There were [economic sanctions|S].",
            no: "There was a [security threat|T]. It rained. There were [economic sanctions|S]."),
        LinkCase(
            "threat-named-again", "economic sanctions", "security threat",
            yes: "There was a [security threat|T]. It rained. The threat was met by [economic sanctions|S].",
            no: "There was a [security threat|T]. It rained. The storm was met by [economic sanctions|S]."),
    ]

    static let affects = [
        LinkCase(
            "named-in-effect", "expansion of the influence of Iran", "Iran", yes: "There was an [expansion of the influence of Iran|C].",
            no: "There was an [expansion of the market|C] near Iran."),
        LinkCase(
            "object-owner", "weakened Iran", "Iran", yes: "The storm [weakened Iran|C].", no: "The storm [weakened the army|C] in Iran."),
        LinkCase(
            "gainer", "expanded its network", "Iran", yes: "Iran [expanded its network|C].",
            no: "France [expanded its network|C] against Iran."),
        LinkCase(
            "gainer-above", "reducing the trade", "Iran", yes: "The war was won by Iran by [reducing the trade|C].",
            no: "France was [reducing the trade|C] while Iran waited."),
        LinkCase(
            "actor-near-effect", "decline in exports", "Iran", yes: "For Iran there was a [decline in exports|C].",
            no: "Iran fell. There was a [decline in exports|C]."),
        LinkCase(
            "effect-on-main-doer", "decline in exports", "Iran",
            yes: "Iran imposed [economic sanctions|S]. There was a [decline in exports|C].",
            no: "France imposed [economic sanctions|S]. There was a [decline in exports|C]. Iran fell."),
        LinkCase(
            "effect-on-subject-before", "decline in exports", "Iran", yes: "Iran attacked Iraq. There was a [decline in exports|C].",
            no: "France attacked Iran. There was a [decline in exports|C]."),
    ]

    static let threatens = [
        LinkCase(
            "danger-to", "security threat", "Iran", yes: "There was a [security threat|T] to Iran.",
            no: "There was a [security threat|T] in Iran."),
        LinkCase(
            "faced-by", "security threat", "Iran", yes: "Iran suffered from a [security threat|T].",
            no: "Iran spoke of a [security threat|T]."),
        LinkCase("harms", "Iraq", "Iran", yes: "Iraq attacked Iran.", no: "Iraq visited Iran."),
        LinkCase(
            "threat-harms", "energy crisis", "Iran", yes: "The [energy crisis|T] has threatened Iran.",
            no: "The [energy crisis|T] ended. France has threatened Iran."),
        LinkCase(
            "own-weakness", "energy shortage", "Iran", yes: "Iran's [energy shortage|T] grew.", no: "The [energy shortage|T] grew in Iran."),
        LinkCase(
            "posed-by", "Iraq", "Iran", yes: "Iraq posed a [security threat|T] to Iran.", no: "Iraq saw a [security threat|T] in Iran."),
        LinkCase(
            "actor-near-threat", "security threat", "Iran", yes: "For Iran there was a [security threat|T].",
            no: "Iran fell. There was a [security threat|T]."),
        LinkCase(
            "threat-to-main-doer", "security threat", "Iran", yes: "Iran imposed [economic sanctions|S]. There was a [security threat|T].",
            no: "France imposed [economic sanctions|S]. There was a [security threat|T]. Iran fell."),
        LinkCase(
            "poses", "rise of terrorism", "Iran", yes: "The [rise of terrorism|T] created a [security threat|T] to Iran.",
            no: "The [rise of terrorism|T] ended a [security threat|T] to Iran."),
        LinkCase(
            "threat-to-subject-before", "security threat", "Iran", yes: "Iran attacked Iraq. There was a [security threat|T].",
            no: "France attacked Iran. There was a [security threat|T]."),
    ]

    static let between = [
        LinkCase("joins-or-fights", "Iran", "Iraq", yes: "Iran fought Iraq.", no: "Iran visited Iraq."),
        LinkCase("together-with", "Iran", "Iraq", yes: "Iran cooperates with Iraq.", no: "Iran trembled with Iraq."),
        LinkCase("against-actor", "Iran", "Iraq", yes: "Iran imposed sanctions on Iraq.", no: "Iran wrote a book on Iraq."),
        LinkCase(
            "its-allies", "Iran", "its allies", yes: "Iran and its allies met.",
            no: "Iran met in May, and later in the year the allies met."),
        LinkCase("joint-doers", "Iran", "Iraq", yes: "Iran and Iraq signed a treaty.", no: "Iran saw that Iraq signed a treaty."),
        LinkCase("aid-to", "Iran", "Iraq", yes: "Iran gave military aid to Iraq.", no: "Iran gave a book to Iraq."),
        LinkCase(
            "actors-in-sentence", "Iran", "Iraq", yes: "Iran saw that the alliance helped Iraq.",
            no: "Iran saw that the weather in Iraq was mild."),
        LinkCase(
            "against-its-threat", "Iran", "Iraq", yes: "Iran [stopped the advance of Iraq|S].", no: "Iran [praised the advance of Iraq|S]."),
    ]
}

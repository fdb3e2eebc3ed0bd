internal import ArgumentParser
internal import FathomModel

/// `fathom concept show`: back into sight.
struct ConceptShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Bring a hidden concept back.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @OptionGroup
    var text: CorrectedText

    func run() throws {
        var desk = try text.desk()
        let found = try desk.concept(concept)
        guard desk.corrected.hidden.contains(found.id) else { throw Messages.isNotHidden(found.name) }
        try desk.say([], takingBack: [.hide(desk.name(found))])
    }
}

/// `fathom concept define`: a sentence of definition.
struct ConceptDefineCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "define",
        abstract: "Say in a sentence what you mean by a concept.",
        discussion: "An empty sentence takes the definition away.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Argument(help: "The sentence.")
    var sentence: String

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        let words = try NewWords.sentence(sentence)
        return .say(.define(name, words))
    }
}

/// `fathom concept colour`: its colour.
struct ConceptColourCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "colour",
        abstract: "Give a concept a colour on screen.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Argument(help: "red, green, yellow, blue, magenta or cyan; none takes it away.")
    var colour: ColourWish

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        guard let colour = colour.colour else { return .takeBack(.colour(name, .red)) }
        return .say(.colour(name, colour))
    }
}

/// `fathom concept family`: its family.
struct ConceptFamilyCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "family",
        abstract: "Group a concept into a family.",
        discussion: "Families are names of your own; an empty name takes the concept out of its family.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Argument(help: "The name of the family.")
    var family: String

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        let words = try NewWords.sentence(family)
        return .say(.family(name, words))
    }
}

/// `fathom concept order`: its place in the list.
struct ConceptOrderCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "order",
        abstract: "Give a concept a place in your own order of its list.",
        discussion: "0 takes the place away.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Argument(help: "The place, from 1.")
    var place: Int

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        guard place > 0 else { return .takeBack(.order(name, 1)) }
        return .say(.order(name, place))
    }
}

/// `fathom concept cues`: its cue phrases.
struct ConceptCuesCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "cues",
        abstract: "Name words that speak of a concept wherever they stand.",
        discussion: "Words are found whatever their capitals and endings. Without words the cues are taken away.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Option(name: .customLong("cue"), help: ArgumentHelp("Words; once for each phrase.", valueName: "words"))
    var phrases: [String] = []

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        guard !phrases.isEmpty else { return .takeBack(.cues(name, [])) }
        var cues: [String] = []
        for phrase in phrases { cues.append(try NewWords.name(phrase)) }
        return .say(.cues(name, cues))
    }
}

/// A colour, or none.
struct ColourWish: ExpressibleByArgument {
    let colour: ConceptColour?

    init?(argument: String) {
        colour = ConceptColour(rawValue: argument)
        guard colour != nil || argument == "none" else { return nil }
    }

    static var allValueStrings: [String] { ConceptColour.allCases.map(\.rawValue) + ["none"] }
}

internal import ArgumentParser
internal import FathomModel

/// `fathom concept rename`: another name.
struct ConceptRenameCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Give a concept another name.",
        discussion: "The old name stays as another word for it.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Argument(help: ArgumentHelp("The new name.", valueName: "name"))
    var new: String

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        let words = try NewWords.name(new)
        return .say(.rename(name, to: words))
    }
}

/// `fathom concept kind`: another kind.
struct ConceptKindCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "kind",
        abstract: "Say that a concept is of another kind.",
        discussion: "Its links that do not join the new kind are left out.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Argument(help: "actor, threat, strategy or consequence.")
    var kind: Named<ConceptKind>

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        .say(.kind(name, kind.value))
    }
}

/// `fathom concept type`: the type of an actor.
struct ConceptTypeCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "type",
        abstract: "Say what sort of actor an actor is.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Argument(help: "state, non-state, alliance, organisation, person or group.")
    var type: Named<ActorType>

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        .say(.type(name, type.value))
    }
}

/// `fathom concept merge`: two that are one.
struct ConceptMergeCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Say that a concept is the same as another.",
        discussion: "Mentions, links and names go to the other one, which keeps its own name.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Argument(help: "The concept that it is a part of from now on.")
    var into: String

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        .say(.merge(name, into: desk.name(try desk.concept(into))))
    }
}

/// `fathom concept split`: one that is two.
struct ConceptSplitCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Make one of the wordings of a concept a concept of its own.",
        discussion: "The mentions that read so go to it, with the links that only their sentences license.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Argument(help: "The wording, as the text has it.")
    var wording: String

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        let words = try NewWords.name(wording)
        return .say(.split(name, variant: words))
    }
}

/// `fathom concept hide`: out of sight.
struct ConceptHideCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "hide",
        abstract: "Take a concept out of everything that shows.",
        discussion: "Its links go with it. fathom concept show brings it back.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        .say(.hide(name))
    }
}

/// `fathom concept confirm`: the reader agrees.
struct ConceptConfirmCommand: ConceptCorrecting {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Say that a concept is right.")

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @OptionGroup
    var text: CorrectedText

    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish {
        .say(.confirm(name))
    }
}

import FathomModel
import FathomScreen
import FathomText

/// Putting right what the machine made.
extension State {
    /// Begins to put something right, or does it at once where nothing is to be told.
    mutating func correct(_ act: CorrectionAct) -> [Effect] {
        menu = nil
        guard text.isReady else {
            say("The text is still being read.")
            return []
        }
        let subject = correctionSubject
        if act == .menu {
            openCorrections()
            return []
        }
        if let link = subject.link { return correct(act, link.link, alone: link.alone, subject) }
        return correct(act, subject)
    }

    private mutating func correct(_ act: CorrectionAct, _ link: Link, alone: Bool, _ subject: CorrectionSubject) -> [Effect] {
        switch act {
        case .confirm: return say(about: link, alone, "Confirmed.") { .confirmLink($0) }
        case .removeLink, .hide: return say(about: link, alone, "The link is gone.") { .unlink($0) }
        case .relation: ask(.relation(link, alone: alone), relationChoices(from: link.from, to: link.to))
        default: return correct(act, subject)
        }
        return []
    }

    private mutating func correct(_ act: CorrectionAct, _ subject: CorrectionSubject) -> [Effect] {
        switch act {
        case .addConcept, .linkTo: add(act, subject)
        case .relation, .removeLink: say("Go to a link first: \(key(.focus(.links))), then down to it.")
        default:
            guard let id = subject.concept, let concept = text.corrected.everything.concept(id) else {
                say("Select a concept first.")
                return []
            }
            return correct(act, concept)
        }
        return []
    }

    private mutating func correct(_ act: CorrectionAct, _ concept: Concept) -> [Effect] {
        let id = concept.id
        switch act {
        case .hide: return say(about: id, "Hidden: \(concept.name).") { .hide($0) }
        case .confirm: return say(about: id, "Confirmed: \(concept.name).") { .confirm($0) }
        case .show: return showAgain(concept)
        case .rename: write(.name(id), concept.name)
        case .define: write(.definition(id), concept.curation.definition ?? "")
        case .family: write(.family(id), concept.curation.family ?? "")
        case .order: write(.rank(id), concept.curation.rank.map { "\($0)" } ?? "")
        case .kind: ask(.kind(id), kindChoices.filter { $0.kind != concept.kind })
        case .type: askType(concept)
        case .merge: ask(.host(id), conceptChoices(without: id) { $0 == id.kind })
        case .split: askVariant(concept)
        case .colour: ask(.colour(id), colourChoices)
        default: break
        }
        return []
    }

    private mutating func askType(_ concept: Concept) {
        guard concept.kind == .actor else { return say("Only actors have types.") }
        ask(.type(concept.id), ActorType.allCases.map { Choice(words: RelationWords.name($0), target: .answer($0.rawValue)) })
    }

    private mutating func askVariant(_ concept: Concept) {
        let choices = variantChoices(of: concept)
        guard !choices.isEmpty else { return say("The text has no other wording of \(concept.name) to split off.") }
        ask(.variant(concept.id), choices)
    }

    private mutating func showAgain(_ concept: Concept) -> [Effect] {
        guard text.corrected.hidden.contains(concept.id), let name = text.corrected.name(of: concept.id) else {
            say("\(concept.name) is not hidden.")
            return []
        }
        let change = CorrectionChange(saying: [], takingBack: [Correction.hide(name).slot], to: text.corrections)
        return carryOut(change, "\(concept.name) shows again.")
    }

    private mutating func add(_ act: CorrectionAct, _ subject: CorrectionSubject) {
        guard let passage = subject.passage else { return say("Go to the text first: \(key(.focus(.text))).") }
        if act == .addConcept { return ask(.addedKind(passage), kindChoices) }
        guard let id = subject.concept else { return say("Select the concept first that the link starts at.") }
        ask(.end(id, passage), conceptChoices(without: id) { _ in false })
    }
}

extension State {
    /// Says something about a concept.
    mutating func say(about id: ConceptID, _ said: String, _ statement: (ConceptName) -> Correction) -> [Effect] {
        guard let name = text.corrected.name(of: id) else { return [] }
        return carryOut(CorrectionChange(saying: [statement(name)], to: text.corrections), said)
    }

    /// Says something about a link: about this sentence alone, or about every one that licenses it.
    mutating func say(about link: Link, _ alone: Bool, _ said: String, _ statement: (LinkName) -> Correction) -> [Effect] {
        guard let name = text.corrected.name(of: link, evidence: alone) else { return [] }
        return carryOut(CorrectionChange(saying: [statement(name)], to: text.corrections), said)
    }

    /// Has a change kept, unless it changes nothing or would not apply.
    mutating func carryOut(_ change: CorrectionChange, _ said: String) -> [Effect] {
        guard !change.isEmpty else {
            say("That holds already.")
            return []
        }
        if let reason = change.reason(against: text.corrections, on: text.corrected.machine) {
            message = Message(text: CorrectionWords.sentence(reason), isFailure: true)
            return []
        }
        return [.correct(text: current, change, object: CorrectionWords.object(of: change), said: said)]
    }

    /// Opens a line for words.
    mutating func write(_ ask: CorrectionAsk, _ words: String) {
        open(.correction(ask))
        prompt?.line.replace(with: words)
    }

    /// Opens a list to choose from.
    mutating func ask(_ ask: CorrectionAsk, _ choices: [Choice]) {
        picker = Picker(.correction(ask), choices)
    }
}

import FathomModel
import FathomText

extension Dialogue {
    /// Does what a line asks for.
    mutating func respond(to line: String?, _ turn: inout Turn) {
        if writing != nil { return write(line, &turn) }
        guard let line else { return turn.add(change(by: .asked(.quit, times: 1))) }
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first else { return goOn(&turn) }
        if first.hasPrefix("/") { return search(line, &turn) }
        if let number = Int(first), number >= 0 { return choose(number, &turn) }
        guard let command = DialogueCommand(name: first) ?? DialogueCommand(name: first.lowercased()) else {
            return turn.say(["There is no command \"\(first)\". ? lists the commands, /\(first) searches for it."])
        }
        let number = words.count > 1 ? Int(words[1]) : nil
        if command == .compare { return compare(withText: number, &turn) }
        if command == .mark { return mark(words.dropFirst().first, &turn) }
        if command == .matrix { return matrix(Array(words.dropFirst()), &turn) }
        let rest = words.dropFirst().joined(separator: " ")
        if command == .find { return find(rest, &turn) }
        if command == .filter { return filter(rest, &turn) }
        if case .correct(let act) = command { return correct(act, rest, &turn) }
        carryOut(command, times: max(1, min(Count.most, number ?? 1)), &turn)
    }

    /// Carries out a command.
    private mutating func carryOut(_ command: DialogueCommand, times: Int, _ turn: inout Turn) {
        switch command {
        case .action(.sort): act(.asked(.sort, times: 1), alwaysSaying: true, &turn)
        case .action(.type): act(.asked(.type, times: 1), alwaysSaying: true, &turn)
        case .action(let action): act(.asked(action, times: times), &turn)
        case .list(let list): say(list, &turn)
        case .pane(let pane): act(.chosen(.pane(pane)), alwaysSaying: true, &turn)
        case .sentence(let step): stepSentence(step * times, &turn)
        case .sectionStart(let step): stepSection(step * times, &turn)
        case .section: say(sectionOffer, &turn)
        case .here: say(placeOffer, &turn, alwaysHinting: true)
        case .help: turn.say(Self.help)
        case .writeNote: beginNote(on: nil, &turn)
        case .rewriteNote: rewriteNote(&turn)
        case .stop: stop(&turn)
        case .compare: compare(withText: nil, &turn)
        case .mark: mark(nil, &turn)
        case .find: find("", &turn)
        case .matrix: matrix([], &turn)
        case .filter: filter("", &turn)
        case .correct(let act): correct(act, "", &turn)
        case .settings: turn.say(["fathom config show lists the settings, fathom config check names what does not hold in them."])
        }
    }

    /// Changes the state, says its message, and where one is if that is another place than before.
    mutating func act(_ event: Event, alwaysSaying: Bool = false, _ turn: inout Turn) {
        let before = (place: state.place, edition: state.text.showing)
        turn.add(change(by: event))
        if let words = messageWords { turn.say([words]) }
        guard !isBusy, state.sheet == nil else { return }
        if alwaysSaying || state.place != before.place || state.text.showing != before.edition { say(placeOffer, &turn) }
    }

    /// Goes where a number leads, or says the list that it stands for.
    private mutating func choose(_ number: Int, _ turn: inout Turn) {
        switch offer.choice(number) {
        case .go(let destination): act(.chosen(destination), alwaysSaying: true, &turn)
        case .list(let list): say(list, &turn)
        case .path(let goal): say(pathOffer(to: goal), &turn, alwaysHinting: true)
        case .cell(let place): say(cellOffer(place), &turn, alwaysHinting: true)
        case .draft(let id): takeUp(draft: id, &turn)
        case nil:
            let range = offer.range == 0 ? "Nothing can be chosen here by number." : "Choose a number from 1 to \(offer.range)."
            turn.say([range])
        }
    }

    /// Lists what some letters find.
    private mutating func find(_ words: String, _ turn: inout Turn) {
        guard !words.isEmpty else { return turn.say(["Say some letters too: find WORDS"]) }
        say(foundOffer(words), &turn, alwaysHinting: true)
    }

    /// An empty line: the rest of a long list, or the next sentence.
    private mutating func goOn(_ turn: inout Turn) {
        if offer.hasMore {
            turn.say(offer.next())
            turn.say(hints(alwaysSaying: true))
        } else if state.panes.focus == .text {
            stepSentence(1, &turn)
        } else {
            turn.say(hints(alwaysSaying: true))
        }
    }

    private mutating func stepSentence(_ step: Int, _ turn: inout Turn) {
        let count = state.text.document.sentences.count
        let target = state.panes.focus == .text ? currentSentence + step : currentSentence
        guard (0..<count).contains(target) else {
            return turn.say([step > 0 ? "This is the end of the text." : "This is the start of the text."])
        }
        act(.chosen(.sentence(target)), alwaysSaying: true, &turn)
    }

    private mutating func stepSection(_ step: Int, _ turn: inout Turn) {
        let sections = state.text.document.sections
        let target = state.text.currentSection + step
        guard sections.indices.contains(target) else {
            return turn.say([step > 0 ? "This is the last section." : "This is the first section."])
        }
        act(.chosen(.section(target)), alwaysSaying: true, &turn)
    }

    private mutating func stop(_ turn: inout Turn) {
        guard state.text.reading.canBeStopped else { return turn.say(["No reading is going on."]) }
        turn.add(change(by: .asked(.stepOut, times: 1)))
        turn.say(["Stopping."])
    }

    /// Says an offer, and from then on numbers mean what it says.
    mutating func say(_ offer: Offer, _ turn: inout Turn, alwaysHinting: Bool = false) {
        self.offer = offer
        turn.say(self.offer.next())
        turn.say(hints(alwaysSaying: alwaysHinting || self.offer.hasMore || state.panes.focus != .text))
    }

    /// Every command with what it does.
    private static var help: [String] {
        (DialogueCommand.fixed + DialogueCommand.table.map { ($0.names, $0.sentence) }).map { names, sentence in
            "\(names.joined(separator: " or ")): \(sentence)"
        } + ["A number behind a command repeats it: n 3 goes three mentions on."]
    }
}

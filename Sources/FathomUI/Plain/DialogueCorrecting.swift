import FathomModel
import FathomScreen
import FathomText

/// Putting things right, and narrowing a list, by words behind a command: they are typed into the lines and lists that the explorer opens.
extension Dialogue {
    /// Most choices that are told where one of them has to be said.
    private static let mostChoices = 12

    /// Puts something right as `words` say.
    mutating func correct(_ act: CorrectionAct, _ words: String, _ turn: inout Turn) {
        let focus = state.panes.focus
        // Where the links of a concept are said it is the concept that is meant, not the first of them.
        if focus == .links || focus == .notes, let id = state.panes.selection {
            turn.add(change(by: .asked(.focus(PaneID(id.kind)), times: 1)))
        }
        turn.add(change(by: .asked(.correct(act), times: 1)))
        for part in Self.parts(of: words, for: act) where isAsked { fill(part, &turn) }
        if let rows = state.picker?.rows, rows == 1 { turn.add(change(by: .asked(.take, times: 1))) }
        turn.say(isAsked ? [missing(act)] : [messageWords].compactMap { $0 })
        if isAsked { turn.add(change(by: .asked(.leave, times: 1))) }
        if focus != state.panes.focus { turn.add(change(by: .asked(.focus(focus), times: 1))) }
    }

    /// Keeps the rows of the list that have `words`.
    mutating func filter(_ words: String, _ turn: inout Turn) {
        guard !words.isEmpty else { return turn.say(["Say some words too: & WORDS"]) }
        turn.add(change(by: .asked(.filter, times: 1)))
        guard state.prompt != nil else { return turn.say([messageWords ?? "There is no list here."]) }
        fill(words, &turn)
        if let message = messageWords { turn.say([message]) }
        say(placeOffer, &turn)
    }

    /// What the reader has put right, what does not apply first.
    var correctionsOffer: Offer {
        var offer = Offer()
        let rows = state.text.orderedCorrections
        offer.add(rows.isEmpty ? "Nothing is put right yet." : "Corrections, \(rows.count):")
        for row in rows {
            let reason = row.reason.map { "; it does not apply: \(CorrectionWords.reason($0))" } ?? ""
            let about = row.correction.statement.concept ?? row.correction.statement.link?.from
            let concept = about.flatMap { state.text.corrected.concept(named: $0) }.flatMap { state.text.model.concept($0.id) }
            let words = CorrectionWords.sentence(row.correction.statement) + reason
            if let concept { offer.add(words, .go(.concept(concept.id))) } else { offer.add(words) }
        }
        return offer
    }

    /// Whether words are asked for.
    private var isAsked: Bool { state.prompt != nil || state.picker != nil }

    /// Types words into the line or the list that is open, and takes it; a list in which nothing fits stays.
    private mutating func fill(_ words: String, _ turn: inout Turn) {
        if state.prompt != nil { turn.add(change(by: .asked(.edit(.killToStart), times: 1))) }
        turn.add(change(by: .input(.paste(words))))
        if let picker = state.picker, picker.rows == 0 { return }
        turn.add(change(by: .asked(.take, times: 1)))
    }

    /// The words for one question after the other.
    private static func parts(of words: String, for act: CorrectionAct) -> [String] {
        guard !words.isEmpty else { return [] }
        switch act {
        case .addConcept:
            return words.split(separator: " ", maxSplits: 1).map(String.init)
        case .linkTo:
            guard let cut = words.firstRange(of: " as ") else { return [words] }
            return [String(words[..<cut.lowerBound]), String(words[cut.upperBound...])]
        default: return [words]
        }
    }

    /// What is still to be said behind the command.
    private func missing(_ act: CorrectionAct) -> String {
        guard let picker = state.picker else { return "Say it behind the command, as in \(example(act))." }
        let choices = picker.choices.prefix(Self.mostChoices).map(\.words).joined(separator: ", ")
        return "Say which behind the command, as in \(example(act)): \(choices)\(picker.choices.count > Self.mostChoices ? ", ..." : ".")"
    }

    private func example(_ act: CorrectionAct) -> String {
        switch act {
        case .kind: "kind threat"
        case .merge: "merge NAME"
        case .split: "split WORDS"
        case .define: "define WORDS"
        case .family: "family NAME"
        case .addConcept: "add threat NAME"
        case .linkTo: "link-to NAME as employs"
        default: "rename NAME"
        }
    }
}

import FathomModel
import FathomScreen
import FathomText

extension SheetContent {
    /// The answer to "why?" in lines of `columns` columns.
    static func why(_ reason: Reason, _ text: TextState, rules: [String: String], columns: Int, look: Look) -> SheetContent {
        var content = SheetContent(title: "Why is this here?")
        content.add(reason.title, .strong, columns: columns)
        if !reason.claim.isEmpty { content.add("Read as \(reason.claim)", .quiet, columns: columns) }
        if let meaning = reason.meaning { content.add("Your definition", meaning, columns: columns) }
        content.blank()
        let summary = rules[reason.trace.rule].map { " \(look.glyphs.dot) \($0)" } ?? ""
        content.add("Rule", "\(reason.trace.rule)\(summary)", columns: columns)
        if let cue = reason.trace.cue {
            content.add("Cue", look.quotes.open + text.document.reading(of: cue) + look.quotes.close, columns: columns)
        }
        content.add("Sentence", look.quotes.open + text.document.reading(of: reason.sentence) + look.quotes.close, columns: columns)
        let section = text.document.name(ofSection: text.document.section(holding: reason.sentence.lower))
        content.add("Section", section, columns: columns)
        content.add("Stance", stance(reason, text), columns: columns)
        content.add("How sure", Confidence.words(reason.trace.confidence), columns: columns)
        content.add(reason.weighing, look: look, columns: columns)
        return content
    }

    /// "hedged: may, says the study"; in which part of the argument.
    private static func stance(_ reason: Reason, _ text: TextState) -> String {
        let words = text.model.words(for: reason.stance) ?? "asserted by the author"
        return "\(words) (\(reason.stance.zone.name))"
    }

    /// The reasons, one a line, what spoke against it last; says that they are being worked out while they are.
    private mutating func add(_ weighing: Weighing?, look: Look, columns: Int) {
        guard let weighing else { return add("Because", "weighing it again\(look.glyphs.ellipsis)", columns: columns) }
        for (place, reason) in weighing.reasons.enumerated() {
            let isAgainst = (reason.weight ?? 0) < 0
            add(isAgainst ? "Against" : place == 0 ? "Because" : "", reason.words, columns: columns)
        }
        if weighing.rules.count > 1 { add("Also by", weighing.rules.dropFirst().joined(separator: ", "), columns: columns) }
        if let distance = weighing.distance { add("Apart", distance == 1 ? "1 word" : "\(distance) words", columns: columns) }
    }
}

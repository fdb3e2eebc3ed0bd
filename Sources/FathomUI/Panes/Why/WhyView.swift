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
        content.add("How sure", Confidence.words(reason.trace.confidence), columns: columns)
        return content
    }
}

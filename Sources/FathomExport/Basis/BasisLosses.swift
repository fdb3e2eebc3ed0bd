import FathomModel

/// What formats commonly cannot hold, item by item.
extension ExportBasis {
    /// The notes that `isLost` picks; all of them unless told.
    func lossOfNotes(_ what: String = "notes", where isLost: (ExportNote) -> Bool = { _ in true }) -> ExportLoss? {
        ExportLoss(what, items: notes.filter(isLost).map(\.line))
    }

    /// The line ends of notes, for a format that has one line for each.
    var lossOfLineEnds: ExportLoss? {
        lossOfNotes("line ends in notes") { note in
            note.concept != nil || note.isOnLink ? note.note.body.contains(where: \.isNewline) : false
        }
    }

    /// The notes whose place in the text is gone, for a format that holds places of today.
    var lossOfPlaces: ExportLoss? { lossOfNotes("places of notes that are not in the text any more") { $0.about == .nothing } }

    /// The notes with characters that stand for nothing in other programs: control characters, and those that turn the direction of writing.
    var lossOfCharacters: ExportLoss? { lossOfNotes("control characters in notes") { TextBlock.of($0.note.body) != $0.note.body } }

    /// The statements of the reader, for a format that holds only what came of them.
    var lossOfStatements: ExportLoss? {
        ExportLoss(
            "corrections as statements (what came of them is there)", items: corrections.map { CorrectionStatement.line($0.statement) })
    }

    /// The statements of the reader, for a format that holds nothing of them.
    var lossOfCorrections: ExportLoss? {
        ExportLoss("corrections", items: corrections.map { CorrectionStatement.line($0.statement) })
    }

    /// All places of each concept but the one that shows it best.
    var lossOfMentions: ExportLoss? {
        let further = model.concepts.reduce(0) { $0 + max(0, $1.mentions.count - 1) }
        return ExportLoss("mentions besides the one that shows a concept best", further)
    }

    /// What a graph with the fields of `ArgumentGraph` cannot hold.
    var lossesOfGraph: [ExportLoss] {
        let apart = lossOfNotes("notes on the text, sections and passages") { $0.concept == nil && !$0.isOnLink }
        return [lossOfMentions, apart, lossOfLineEnds, lossOfStatements, lossOfHidden].compactMap { $0 }
    }

    /// The concepts that the reader hid.
    var lossOfHidden: ExportLoss? { ExportLoss("hidden concepts", items: hidden.map(\.name)) }

    /// The concepts, the links, the notes and the corrections: everything, for a format that holds only where the text comes from.
    var lossOfArgument: [ExportLoss] {
        [
            ExportLoss("concepts", model.concepts.count), ExportLoss("links", model.links.count), lossOfNotes(), lossOfCorrections,
        ].compactMap { $0 }
    }
}

extension ExportNote {
    /// Whether it is about a link that is there.
    var isOnLink: Bool {
        if case .link = about { true } else { false }
    }
}

import FathomScreen

/// Having a text written for another program.
extension State {
    /// Opens a line for the format and the place, and says which formats there are.
    mutating func openExport() {
        guard text.isReady else { return say("The text is still being read.") }
        open(.export)
        say("A format and a file or folder, as in: html study.html. Formats: \(exportFormats.joined(separator: " ")).")
    }

    /// Has the text written as a line says; a line without one of the two is told what is missing.
    mutating func takeExport(_ line: String) -> [Effect] {
        guard text.isReady else {
            say("The text is still being read.")
            return []
        }
        guard let wish = ExportWish(line, text: current) else {
            message = Message(text: "Nothing was written: say a format and then a file or folder, as in: html study.html.", isFailure: true)
            return []
        }
        guard exportFormats.contains(wish.format) else {
            let formats = exportFormats.joined(separator: " ")
            message = Message(text: "Nothing was written: no format is called \(wish.format). Formats: \(formats).", isFailure: true)
            return []
        }
        return [.export(wish)]
    }

    /// Asks whether what stands in the place of an export is to be replaced, unless the reader is elsewhere by now.
    mutating func ask(about wish: ExportWish, _ question: String) {
        guard editor == nil, prompt == nil, picker == nil, menu == nil, sheet == nil, marks == nil, draftList == nil, backupList == nil
        else { return say("Nothing was written: something stands at \(wish.path) already.") }
        exportQuestion = ExportQuestion(wish: wish, words: question)
    }

    /// Has what stands there replaced, or leaves it.
    mutating func answerExport(_ isReplaced: Bool) -> [Effect] {
        guard let question = exportQuestion else { return [] }
        exportQuestion = nil
        guard isReplaced else {
            say("Nothing was written.")
            return []
        }
        var wish = question.wish
        wish.isReplacing = true
        return [.export(wish)]
    }
}

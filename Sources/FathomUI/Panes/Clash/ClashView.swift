import FathomModel
import FathomScreen

extension SheetContent {
    /// Both sides of a clash, in lines of `columns` columns.
    static func clash(_ clash: Clash, columns: Int) -> SheetContent {
        var content = SheetContent(title: clash.isDeleted ? "Deleted meanwhile" : "Changed meanwhile")
        content.add(question(clash), .plain, columns: columns)
        content.blank()
        if clash.wish == .save {
            content.add("Yours", .accent, columns: columns)
            content.add(words: clash.mine.body, columns: columns)
            content.blank()
        }
        let heading = clash.wish == .save ? "Theirs" : "The note as it is now"
        content.add(clash.isDeleted ? "Theirs, deleted" : heading, .accent, columns: columns)
        content.add(words: clash.theirs.body, columns: columns)
        return content
    }

    /// What the reader and another Fathom said of the same thing, in lines of `columns` columns.
    static func clash(_ clash: CorrectionClash, columns: Int) -> SheetContent {
        var content = SheetContent(title: "Corrected meanwhile")
        content.add(
            "Another Fathom has put this right in another way. Nothing of yours is kept yet: m says yours, t leaves theirs.", .plain,
            columns: columns)
        content.blank()
        content.add("Yours", .accent, columns: columns)
        content.add(CorrectionWords.object(of: clash.again), .plain, columns: columns)
        content.blank()
        content.add("Theirs", .accent, columns: columns)
        let words = clash.otherWords
        for line in words.isEmpty ? ["nothing: it was taken away"] : words { content.add(line, .plain, columns: columns) }
        return content
    }

    private static func question(_ clash: Clash) -> String {
        switch clash.wish {
        case .save:
            let what = clash.isDeleted ? "deleted this note" : "changed this note"
            return "Another Fathom \(what) while you wrote. Nothing is saved yet: m saves yours, t keeps theirs, b saves both."
        case .delete:
            return "Another Fathom changed this note since you saw it. It is not deleted: m deletes it all the same, t keeps it."
        case .place:
            return
                "Another Fathom changed this note since you saw it. It is where it was: m puts it there all the same, t leaves it."
        }
    }

    /// The words of a note, up to 20,000 characters, line by line.
    private mutating func add(words: String, columns: Int) {
        for line in words.prefix(20_000).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.isEmpty { blank() } else { add(String(line), .plain, columns: columns) }
        }
    }
}

import FathomModel
import FathomScreen

extension SheetContent {
    /// The words of both sides of a clash, in lines of `columns` columns.
    static func clash(_ clash: Clash, columns: Int) -> SheetContent {
        var content = SheetContent(title: clash.isDeleted ? "Deleted meanwhile" : "Changed meanwhile")
        let what = clash.isDeleted ? "deleted this note" : "changed this note"
        content.add(
            "Another Fathom \(what) while you wrote. Nothing is saved yet: m saves yours, t keeps theirs, b saves both.", .plain,
            columns: columns)
        content.blank()
        content.add("Yours", .accent, columns: columns)
        content.add(words: clash.mine.body, columns: columns)
        content.blank()
        content.add(clash.isDeleted ? "Theirs, deleted" : "Theirs", .accent, columns: columns)
        content.add(words: clash.theirs.body, columns: columns)
        return content
    }

    /// The words of a note, up to 20,000 characters, line by line.
    private mutating func add(words: String, columns: Int) {
        for line in words.prefix(20_000).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.isEmpty { blank() } else { add(String(line), .plain, columns: columns) }
        }
    }
}

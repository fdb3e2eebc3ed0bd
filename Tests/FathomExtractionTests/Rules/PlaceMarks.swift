/// A text with marks on places in it: `[Tehran|Iran] sent [it].`
struct PlaceMarks {
    /// One mark.
    struct Mark {
        /// The bytes of the text without its marks, half-open.
        let bytes: Range<Int>
        /// What stands behind the bar; nil without one.
        let meaning: String?
    }

    /// The text without its marks.
    let text: String
    /// The marks in order.
    let marks: [Mark]

    /// Reads a marked text; brackets do not nest and always close.
    init(_ marked: String) {
        var text = "", marks: [Mark] = []
        for (place, part) in marked.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
            guard place > 0, let end = part.firstIndex(of: "]") else {
                text += part
                continue
            }
            let inside = part[..<end].split(separator: "|", maxSplits: 1)
            let start = text.utf8.count
            text += inside.first ?? ""
            marks.append(Mark(bytes: start..<text.utf8.count, meaning: inside.count > 1 ? String(inside[1]) : nil))
            text += part[part.index(after: end)...]
        }
        self.text = text
        self.marks = marks
    }

    /// The words at `bytes`.
    func words(of bytes: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
    }
}

import FathomScreen

extension Keymap {
    /// Copying, and the mouse.
    static let copyBindings: [Binding] = [
        Binding(
            "copy", [.character("y")], .copySentence, in: [.browsing, .why, .comparison],
            "Copy the sentence under the cursor to the clipboard; in the notes, the note."),
        Binding(
            "quote", [.character("Y")], .copyQuote, in: [.browsing, .why, .comparison],
            "Copy the sentence as a quotation with its source: title, section and number of the sentence."),
        Binding(
            "mouse", [.alt("m")], .mouse, in: [.panes, .sheets, .editor],
            "Leave the mouse to the terminal, so that its own selection works; again, take it back."),
    ]
}

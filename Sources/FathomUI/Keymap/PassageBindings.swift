import FathomScreen

extension Keymap {
    /// Picking words of the text.
    static let passageBindings: [Binding] = [
        Binding(
            "pick-sentences", [.character("V")], .pickSentences, in: [.panes, .passage],
            "Pick sentences of the text, for a note or for copying."),
        Binding("pick-words", [.character("v")], .pickWords, in: .passage, "Pick words instead of sentences.", hint: "words", priority: 6),
        Binding(
            "pick-more", [.character("j"), Key(.down)], .stretchPicked(.next, bySentence: true), in: .passage, "Pick a sentence more.",
            hint: "more", priority: 3),
        Binding(
            "pick-less", [.character("k"), Key(.up)], .stretchPicked(.previous, bySentence: true), in: .passage, "Pick a sentence less.",
            hint: "less", priority: 4),
        Binding(
            "pick-right", [.character("l"), .character("w"), Key(.right)], .stretchPicked(.next, bySentence: false), in: .passage,
            "Pick a word more; a sentence more while sentences are picked."),
        Binding(
            "pick-left", [.character("h"), .character("b"), Key(.left)], .stretchPicked(.previous, bySentence: false), in: .passage,
            "Pick a word less; a sentence less while sentences are picked."),
        Binding(
            "pick-turn", [.character("o")], .turnPicked, in: .passage, "Go to the other end of what is picked.", hint: "other end",
            priority: 9),
        Binding("add-note", [.character("a")], .addNote, in: .passage, "Write a note on what is picked.", hint: "note", priority: 1),
        Binding(
            "open-editor", [.character("E")], .openEditor, in: .passage,
            "Write a note on what is picked in your own editor ($VISUAL or $EDITOR)."),
        Binding("copy", [.character("y")], .copySentence, in: .passage, "Copy what is picked to the clipboard.", hint: "copy", priority: 2),
        Binding("quote", [.character("Y")], .copyQuote, in: .passage, "Copy what is picked as a quotation with its source."),
        Binding("place-note", [.character("P")], .placeNote, in: .passage, "Put the note that was taken up on what is picked."),
        Binding("leave-picking", [.escape, .character("q")], .leavePicking, in: .passage, "Pick nothing.", hint: "leave", priority: 5),
        Binding("help", [.character("?"), Key(.function(1))], .help, in: .passage, "Show this list of keys.", hint: "help", priority: 0),
    ]

    /// What the notes pane adds, and notes on something that is named.
    static let noteOrderBindings: [Binding] = [
        Binding(
            "follow", [.enter], .follow, in: .notes,
            "Change the note; on a link in it go to the concept, on a found note to its place, in a review to the place in question.",
            hint: "edit",
            priority: 2),
        Binding(
            "order-notes", [.character("s")], .orderNotes, in: .notes,
            "Show the notes on what you are at, by concept, by tag, by date, those to review, those that were found.", hint: "order",
            priority: 5),
        Binding("search-notes", [.character("S")], .searchNotes, in: .panes, "Search the words of all notes of all texts."),
        Binding(
            "keep-note", [.character("c")], .keepNote, in: .notes, "Keep a note whose place is not sure where it shows.", hint: "keep here",
            priority: 6),
        Binding(
            "place-note", [.character("P")], .placeNote, in: .panes,
            "Take the note under the cursor up; at its new place, put it there."),
        Binding(
            "review-notes", [.alt("r")], .reviewNotes, in: .panes, "Show the notes whose place is not sure since the text has changed."),
        Binding("add-section-note", [.alt("s")], .addNoteOn(.section), in: .panes, "Write a note on the section."),
        Binding("add-passage-note", [.alt("p")], .addNoteOn(.passage), in: .panes, "Write a note on the sentence under the cursor."),
        Binding("add-concept-note", [.alt("n")], .addNoteOn(.concept), in: .panes, "Write a note on the selected concept."),
        Binding("add-link-note", [.alt("l")], .addNoteOn(.link), in: .panes, "Write a note on the link under the cursor."),
        Binding("add-text-note", [.alt("t")], .addNoteOn(.text), in: .panes, "Write a note on the whole text."),
    ]
}

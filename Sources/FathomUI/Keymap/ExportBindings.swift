import FathomScreen

extension Keymap {
    /// Writing what is known of a text for another program.
    static let exportBindings: [Binding] = [
        Binding(
            "export", [.character("X")], .export, in: .browsing,
            "Write the argument, with your notes and corrections, for another program: a format, then a file or a folder."),
        Binding(
            "replace-export", [.character("y")], .answerExport(true), in: .exporting, "Replace what is there.", hint: "replace",
            priority: 1),
        Binding(
            "keep-export", [.character("n"), .escape], .answerExport(false), in: .exporting, "Leave what is there.", hint: "leave it",
            priority: 2),
    ]
}

internal import ArgumentParser

/// `fathom note`: the notes from the shell.
struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Write, list and delete notes.",
        discussion: """
            Notes belong to a section of a text and are the same ones that the explorer shows. A note is on disk when the command ends \
            with status 0.
            """,
        subcommands: [NoteAddCommand.self, NoteListCommand.self, NoteRemoveCommand.self])
}

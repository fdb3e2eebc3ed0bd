internal import ArgumentParser

/// `fathom note`: the notes from the shell.
struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Write, list, search, change and delete notes.",
        discussion: """
            Notes belong to a section of a text, to a sentence or words of it, to a concept, a link or the whole text, and are the same ones that the explorer shows. A note is on disk when the command ends \
            with status 0.
            """,
        subcommands: [
            NoteAddCommand.self, NoteListCommand.self, NoteSearchCommand.self, NoteShowCommand.self, NoteEditCommand.self,
            NoteDeleteCommand.self,
            NoteRestoreCommand.self, NotePurgeCommand.self,
        ])
}

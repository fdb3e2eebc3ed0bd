internal import ArgumentParser

/// `fathom config`: the reader's settings from the shell.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Check or show your settings.",
        discussion: """
            Settings stand in a file, config.toml in the folder fathom of XDG_CONFIG_HOME (~/.config): theme, colour, ascii, mouse, editor, \
            store, and the tables layout and keys. The command line comes before the environment, the environment before the file. The \
            manual describes each setting.
            """,
        subcommands: [ConfigCheckCommand.self, ConfigShowCommand.self, ConfigPathCommand.self])
}

/// `fathom config check`: whether every line of the settings holds.
struct ConfigCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say whether every line of your settings holds.",
        discussion: "Every line that does not is told on standard error as FILE:LINE: REASON; the status is then 1.")

    func run() throws {
        guard let path = ConfigFile.path else { throw Messages.noConfigHome }
        let reading = ConfigFile.current
        if let failure = reading.failure { throw failure }
        guard reading.isThere else { return try Output.write(Messages.noConfig(at: path) + "\n") }
        guard reading.faults.isEmpty else { throw Messages.brokenConfig(path, reading.faults) }
        try Output.write(Messages.configIsGood(at: path) + "\n")
    }
}

/// `fathom config show`: the settings in force, each with where it comes from.
struct ConfigShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print the settings in force, and where each comes from.",
        discussion: "What is printed is a file of settings; saved as config.toml it is a good one to begin with.")

    func run() throws {
        try Output.write(ConfigListing(settings: ConfigFile.current.settings, moved: ProportionsFile.read()).text)
    }
}

/// `fathom config path`: where the file of settings is, or would be.
struct ConfigPathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "path", abstract: "Print the path of the file of your settings.")

    func run() throws {
        guard let path = ConfigFile.path else { throw Messages.noConfigHome }
        try Output.write(path + "\n")
    }
}

import ArgumentParser

/// Verbs for those who work on Fathom; not shipped.
@main
struct FathomDev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fathom-dev", abstract: "Verbs for those who work on Fathom.",
        subcommands: [BenchCommand.self, DumpCommand.self, FeaturesCommand.self, PredictCommand.self])
}

import ArgumentParser

/// Verbs for ourselves; not shipped. A verb is one file and one line here.
@main
struct FathomDev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fathom-dev", abstract: "Verbs for those who work on Fathom.",
        subcommands: [
            BenchCommand.self,
            DumpCommand.self,
            FeaturesCommand.self,
            LinkFeaturesCommand.self,
            PredictCommand.self,
            TrainCommand.self,
        ])
}

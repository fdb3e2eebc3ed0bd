import ArgumentParser

/// Verbs for those who work on Fathom; not shipped. A verb is one file and one line here.
@main
struct FathomDev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fathom-dev", abstract: "Verbs for those who work on Fathom.",
        subcommands: [
            BenchCommand.self,
            DocsCommand.self,
            DumpCommand.self,
            FeaturesCommand.self,
            FrameCommand.self,
            KeysCommand.self,
            PredictCommand.self,
            ReplayCommand.self,
            SelectorsCommand.self,
            ManyBench.self,
            StoreBench.self,
            TrainCommand.self,
            WidthsCommand.self,
        ])
}

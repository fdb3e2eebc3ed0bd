import ArgumentParser

<<<<<<< HEAD
/// Verbs for those who work on Fathom; not shipped.
=======
/// Verbs for ourselves; not shipped. A verb is one file and one line here.
>>>>>>> tagging
@main
struct FathomDev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fathom-dev", abstract: "Verbs for those who work on Fathom.",
<<<<<<< HEAD
        subcommands: [BenchCommand.self, DumpCommand.self, FeaturesCommand.self, PredictCommand.self])
=======
        subcommands: [
            BenchCommand.self,
            DumpCommand.self,
            TrainCommand.self,
        ])
>>>>>>> tagging
}

import ArgumentParser
import FathomTestSupport

/// Shows how well selectors find their places again after made edits of the bundled studies.
struct SelectorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "selectors", abstract: "Edit the bundled studies and see whether selectors find their places again.")

    @Option(help: "How many edits.")
    var count = 1_000

    @Flag(help: "Show every case that did not come right.")
    var failures = false

    @Flag(help: "Time a thousand selectors on a megabyte instead.")
    var speed = false

    func run() throws {
        if speed { return SelectorsBench().report() }
        let trial = SelectorTrial(count)
        for edit in MadeEdit.allCases {
            let figures = SelectorTrial.Outcome.allCases.map { "\($0.rawValue) \(trial.count($0, of: edit))" }
            print("\(edit.rawValue): " + figures.joined(separator: ", "))
        }
        let right = trial.count(.right, onlyPlaceable: true)
        print("\(trial.cases.count) edits, \(trial.count(.wrong)) placed wrongly;", terminator: " ")
        print("of \(trial.placeable.count) that a person would place \(right) are placed")
        guard failures else { return }
        for one in trial.cases where one.outcome != .right && (one.isPlaceable || one.outcome == .wrong) {
            print("\(one.number) \(one.edit.rawValue): \(one.outcome.rawValue) \(one.place) \"\(one.quote)\"")
        }
    }
}

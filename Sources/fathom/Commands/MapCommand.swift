internal import ArgumentParser
internal import FathomModel
internal import FathomScreen
internal import FathomUI

/// `fathom map`: the argument of a text as a map.
struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "Print the argument of a text as a map: boxes in lanes, joined by lines.",
        discussion: """
            Actors, threats, strategy elements and consequences stand in lanes from left to right; the sign before a box tells which way the \
            links of a line run. The map is as wide as it must be: look at it with less -S.
            """)

    @Argument(help: ArgumentHelp("The text to read: a file, @NAME, or - for standard input.", valueName: "text"))
    var text: String

    @Flag(help: "Draw lines and signs in ASCII.")
    var ascii = false

    @OptionGroup
    var codebook: CodebookOption

    @OptionGroup
    var corrections: CorrectionsOption

    func run() throws {
        var choice = try corrections.choice()
        let model = try ModelReading.model(of: text, codebook.choice(), &choice)
        let map = MapText(of: model, glyphs: ascii ? .ascii : .unicode)
        try map.bands { band throws(Failure) in try Output.write(band) }
    }
}

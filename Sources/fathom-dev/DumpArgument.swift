import FathomExtraction
import FathomText

extension DumpCommand {
    /// Prints a stage between words and model: chunks, zones, frames, stance, or the model with its traces.
    func dumpArgument(_ document: Document, _ stage: Stage) {
        let listing = StageListing(document)
        let lines =
            switch stage {
            case .chunks: listing.chunks
            case .zones: listing.zones
            case .frames: listing.frames
            case .stance: StanceListing(document).lines
            default: listing.model
            }
        for line in lines { print(line) }
    }
}

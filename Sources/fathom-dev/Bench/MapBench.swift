import FathomModel
import FathomScreen
import FathomTestSupport
import FathomUI

/// Times how long the map of a large argument takes to be laid out, from the model to the place of every line.
struct MapBench {
    /// Prints the least of three runs for arguments of two sizes, drawn at random from a seed.
    func report() {
        for (concepts, links) in [(500, 1_000), (5_000, 10_000)] {
            let model = RandomModel.model(seed: 1, concepts: concepts, links: links)
            let times = (0..<3).map { _ in
                let start = PseudoTerminal.now()
                _ = MapText(of: model, glyphs: .unicode, hasLabels: false)
                return milliseconds(from: start, to: PseudoTerminal.now())
            }
            let least = ((times.min() ?? 0) * 100).rounded() / 100
            print("map of \(concepts) concepts and \(model.links.count) links, laid out: least \(least) ms")
        }
    }
}

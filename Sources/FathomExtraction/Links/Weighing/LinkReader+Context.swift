import FathomModel

/// How the two ends of a proposed link stand in one sentence.
extension LinkReader {
    /// Adds what one sentence of evidence tells.
    func context(_ vote: LinkProposal.Vote, _ fact: DraftLink.Fact, _ list: inout LinkFeatureList) {
        let place = Int(vote.sentence)
        let sentence = sentences[place]
        list.add(.zone, Int(sentence.zone.rawValue))
        list.add(.crowd, min(items[place].count, 6), min(actors.spots(in: place).count, 4))
        let here = ranges(of: fact.from, in: place), there = ranges(of: fact.to, in: place)
        guard let pair = nearest(here, there) else { return list.add(.distance, 99, here.isEmpty ? 0 : 1) }
        let gap = SentenceFacts.distance(pair.0, pair.1)
        let step = Self.step(gap)
        let before = pair.0.lowerBound < pair.1.lowerBound ? 1 : 0
        list.add(.distance, step, before)
        list.add(.order, before)
        list.add(.ruleAndDistance, Int(vote.rule), step)
        let inner = min(pair.0.upperBound, pair.1.upperBound)
        if gap <= 25 { words(inner..<inner + gap, before, sentence, &list) }
        lead(pair.1, 0, sentence, &list)
        lead(pair.0, 1, sentence, &list)
    }

    private static func step(_ gap: Int) -> Int {
        switch gap {
        case 0: 0
        case 1...2: 1
        case 3...5: 2
        case 6...10: 3
        case 11...18: 4
        default: 5
        }
    }

    /// The first six places of an end in a sentence.
    private func ranges(of end: DraftLink.End, in place: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        switch end {
        case .entry(let entry): for item in items[place] where item.entry == entry && found.count < 6 { found.append(item.candidate.range) }
        case .actor(let row): for spot in actors.spots(in: place) where spot.actor == row && found.count < 6 { found.append(spot.range) }
        }
        return found
    }

    /// The two that stand nearest, the first of equals.
    private func nearest(_ here: [Range<Int>], _ there: [Range<Int>]) -> (Range<Int>, Range<Int>)? {
        var best: (pair: (Range<Int>, Range<Int>), distance: Int)?
        for one in here {
            for other in there {
                let distance = SentenceFacts.distance(one, other)
                if distance < best?.distance ?? .max { best = ((one, other), distance) }
            }
        }
        return best?.pair
    }

    /// What the verbs between do, and which small words stand there.
    private func words(_ range: Range<Int>, _ before: Int, _ sentence: ReadSentence, _ list: inout LinkFeatureList) {
        guard !range.isEmpty else { return list.add(.wordBetween, 255, before) }
        for place in range {
            for kind in sentence.terms[place].verb.places { list.add(.verbBetween, kind, before) }
            if let number = SmallWords.shared.number(of: sentence.terms[place].lower) { list.add(.wordBetween, number, before) }
        }
    }

    /// The word before an end.
    private func lead(_ range: Range<Int>, _ side: Int, _ sentence: ReadSentence, _ list: inout LinkFeatureList) {
        let terms = sentence.terms
        var place = range.lowerBound - 1
        while place > 0, terms[place].kind == .determiner || terms[place].kind == .possessivePronoun { place -= 1 }
        guard place >= 0 else { return list.add(.marker, 254, side) }
        if let number = SmallWords.shared.number(of: terms[place].lower) { return list.add(.marker, number, side) }
        for kind in terms[place].verb.places { list.add(.marker, 100 + kind, side) }
    }
}

extension LinkProposal {
    /// The first vote of each sentence, of at most `most` sentences, in order.
    func sentences(most: Int) -> [Vote] {
        var found: [Vote] = []
        for vote in votes where found.last?.sentence != vote.sentence {
            guard found.count < most else { break }
            found.append(vote)
        }
        return found
    }
}

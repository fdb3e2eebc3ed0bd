/// Says which words a candidate is made of and stands among, each as one of 65,536 numbers, for what their classes do not tell.
///
/// A word counts in the weights only if several annotated texts have it, so these features are those of the language's common words.
struct LexicalReader {
    let sentence: ReadSentence

    private var terms: [Term] { sentence.terms }

    /// The features of `candidate`.
    func features(of candidate: Candidate) -> [Feature] {
        switch candidate.shape {
        case .predicate, .item, .clause: candidate.event.map { event(sentence.events[$0], candidate.shape) } ?? []
        case .phrase: candidate.phrase.map { phrase(sentence.phrases[$0]) } ?? []
        }
    }

    private func event(_ event: Event, _ shape: Candidate.Shape) -> [Feature] {
        let verb = terms[event.group.main]
        var features = [
            word(.verbLemma, verb.lemma, Int(shape.rawValue)), word(.verbLemma, verb.lemma, 16 + Int(event.marker.rawValue)),
        ]
        if let object = event.objects.first, let head = head(in: object) {
            features += [word(.objectLemma, head.lemma), word(.objectEnding, ending(head), Int(shape.rawValue))]
        }
        if let subject = event.subjects.first {
            features.append(word(.subjectLemma, terms[sentence.phrases[subject].head].lemma, Int(shape.rawValue)))
        }
        if let governor = event.governor, let other = sentence.events[safe: governor] {
            features.append(word(.governorLemma, terms[other.group.main].lemma, Int(event.marker.rawValue)))
        }
        if let cue = event.cue { features.append(word(.cueLemma, terms[cue].lower, Int(shape.rawValue))) }
        return features + surroundings(of: event.group.range.lowerBound)
    }

    private func phrase(_ phrase: NounPhrase) -> [Feature] {
        let head = terms[phrase.head]
        var features = [word(.nounLemma, head.lemma), word(.nounEnding, ending(head))]
        features += phrase.core.filter { $0 != phrase.head }.map { word(.modifierLemma, terms[$0].lemma) }
        for event in sentence.events {
            if event.subjects.contains(where: { sentence.phrases[$0].head == phrase.head }) {
                features.append(word(.subjectOfLemma, terms[event.group.main].lemma, event.group.isPassive ? 1 : 0))
            }
            if event.objects.contains(where: { $0.lowerBound == phrase.core.lowerBound }) {
                features.append(word(.objectOfLemma, terms[event.group.main].lemma))
            }
        }
        if let preposition = phrase.preposition, preposition > 0 {
            features.append(word(.insideLemma, terms[preposition - 1].lemma, Int(terms[preposition - 1].kind.rawValue)))
            features.append(word(.insideLemma, terms[preposition].lower, 200))
        }
        if phrase.range.upperBound < terms.count { features.append(word(.nextLemma, terms[phrase.range.upperBound].lower)) }
        return features + surroundings(of: phrase.range.lowerBound)
    }

    /// The two words before a place.
    private func surroundings(of place: Int) -> [Feature] {
        guard place > 0 else { return [word(.beforeLemma, "^")] }
        let first = word(.beforeLemma, terms[place - 1].lower)
        return place > 1 ? [first, word(.beforeLemma, terms[place - 2].lower, 1)] : [first, word(.beforeLemma, "^", 1)]
    }

    private func head(in range: Range<Int>) -> Term? {
        sentence.phrases.first { $0.core.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound }.map { terms[$0.head] }
    }

    private func ending(_ term: Term) -> String { String(decoding: term.lemma.utf8.suffix(4), as: UTF8.self) }

    private func word(_ group: Feature.Group, _ text: String, _ part: Int = 0) -> Feature {
        let hash = FeatureHash.word(text.utf8) &+ UInt32(part) &* 0x9E37_79B9
        let folded = FeatureHash.stirred(hash)
        return Feature(group, Int(folded >> 8), Int(folded))
    }
}

/// Says which words a candidate is made of and stands among, each as one of 65,536 numbers, for what their classes do not tell.
///
/// A word counts in the weights only if several annotated texts have it, so these features are those of the language's common words.
struct LexicalReader {
    let sentence: ReadSentence

    /// Stands for the start of the sentence where a word before it would be told.
    static let start = "^"

    private var terms: [Term] { sentence.terms }

    /// A word that a candidate is made of or stands among.
    struct Piece {
        /// What the word is there.
        let group: Feature.Group
        /// The word, or its ending; `start` for the start of the sentence.
        let text: String
        /// What tells the same word in one part from that in another.
        let part: Int

        init(_ group: Feature.Group, _ text: String, _ part: Int = 0) {
            self.group = group
            self.text = text
            self.part = part
        }

        /// The word as one of 65,536 numbers.
        private func feature(_ word: UInt32) -> Feature {
            let folded = FeatureHash.stirred(word &+ UInt32(part) &* 0x9E37_79B9)
            return Feature(group, Int(folded >> 8), Int(folded))
        }

        /// Adds the word as a number, and where it stands among the words whose company is known, if its part there tells something.
        func add(to features: inout [Feature]) {
            let word = FeatureHash.word(text.utf8)
            features.append(feature(word))
            guard let group = companyGroup, let place = EmbeddedGrammar.company?.place(of: word) else { return }
            features.append(Feature(company: group, place: place))
        }

        /// The group of the company that the word keeps; nil for a part in which that tells nothing, or that another piece tells already.
        private var companyGroup: Feature.Group? {
            switch group {
            case .verbLemma: part < 16 ? .verbCompany : nil
            case .objectLemma: .objectCompany
            case .subjectLemma: .subjectCompany
            case .governorLemma: .governorCompany
            case .nounLemma: .nounCompany
            case .modifierLemma: .modifierCompany
            case .subjectOfLemma: .subjectOfCompany
            case .objectOfLemma: .objectOfCompany
            case .insideLemma: part == LexicalReader.preposition ? nil : .insideCompany
            default: nil
            }
        }
    }

    /// The part of a preposition that something hangs on, which tells it from the words before it.
    private static let preposition = 200

    /// Adds the features of `candidate`.
    func read(_ candidate: Candidate, _ features: inout [Feature]) {
        for piece in pieces(of: candidate) { piece.add(to: &features) }
    }

    /// The words behind the features of `candidate`, by their numbers.
    func words(of candidate: Candidate) -> [Feature: String] {
        let told = pieces(of: candidate).flatMap { piece in
            var features: [Feature] = []
            piece.add(to: &features)
            return features.map { ($0, piece.text) }
        }
        return Dictionary(told, uniquingKeysWith: { first, _ in first })
    }

    private func pieces(of candidate: Candidate) -> [Piece] {
        switch candidate.shape {
        case .predicate, .item, .clause: candidate.event.map { event(sentence.events[$0], candidate.shape) } ?? []
        case .phrase: candidate.phrase.map { phrase(sentence.phrases[$0]) } ?? []
        }
    }

    private func event(_ event: Event, _ shape: Candidate.Shape) -> [Piece] {
        let verb = terms[event.group.main]
        var features = [
            Piece(.verbLemma, verb.lemma, Int(shape.rawValue)), Piece(.verbLemma, verb.lemma, 16 + Int(event.marker.rawValue)),
        ]
        if let object = event.objects.first, let head = head(in: object) {
            features += [Piece(.objectLemma, head.lemma), Piece(.objectEnding, ending(head), Int(shape.rawValue))]
        }
        if let subject = event.subjects.first {
            features.append(Piece(.subjectLemma, terms[sentence.phrases[subject].head].lemma, Int(shape.rawValue)))
        }
        if let governor = event.governor, let other = sentence.events[safe: governor] {
            features.append(Piece(.governorLemma, terms[other.group.main].lemma, Int(event.marker.rawValue)))
        }
        if let cue = event.cue { features.append(Piece(.cueLemma, terms[cue].lower, Int(shape.rawValue))) }
        return features + surroundings(of: event.group.range.lowerBound)
    }

    private func phrase(_ phrase: NounPhrase) -> [Piece] {
        let head = terms[phrase.head]
        var features = [Piece(.nounLemma, head.lemma), Piece(.nounEnding, ending(head))]
        features += phrase.core.filter { $0 != phrase.head }.map { Piece(.modifierLemma, terms[$0].lemma) }
        for event in sentence.events {
            if event.subjects.contains(where: { sentence.phrases[$0].head == phrase.head }) {
                features.append(Piece(.subjectOfLemma, terms[event.group.main].lemma, event.group.isPassive ? 1 : 0))
            }
            if event.objects.contains(where: { $0.lowerBound == phrase.core.lowerBound }) {
                features.append(Piece(.objectOfLemma, terms[event.group.main].lemma))
            }
        }
        if let preposition = phrase.preposition, preposition > 0 {
            features.append(Piece(.insideLemma, terms[preposition - 1].lemma, Int(terms[preposition - 1].kind.rawValue)))
            features.append(Piece(.insideLemma, terms[preposition].lower, Self.preposition))
        }
        if phrase.range.upperBound < terms.count { features.append(Piece(.nextLemma, terms[phrase.range.upperBound].lower)) }
        return features + surroundings(of: phrase.range.lowerBound)
    }

    /// The two words before a place.
    private func surroundings(of place: Int) -> [Piece] {
        guard place > 0 else { return [Piece(.beforeLemma, Self.start)] }
        let first = Piece(.beforeLemma, terms[place - 1].lower)
        return place > 1 ? [first, Piece(.beforeLemma, terms[place - 2].lower, 1)] : [first, Piece(.beforeLemma, Self.start, 1)]
    }

    private func head(in range: Range<Int>) -> Term? {
        sentence.phrases.first { $0.core.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound }.map { terms[$0.head] }
    }

    private func ending(_ term: Term) -> String { String(decoding: term.lemma.utf8.suffix(4), as: UTF8.self) }
}

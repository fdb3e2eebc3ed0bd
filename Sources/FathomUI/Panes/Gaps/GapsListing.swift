import FathomModel
import FathomText

extension Listing {
    /// What the argument leaves open, under a heading for each sort of gap.
    static func gaps(_ text: TextState, _ key: Key) -> Listing {
        let gaps = Gaps(of: text.model, noted: text.noted.sections, readTo: text.readTo)
        var listing = Listing(key)
        listing.detail = "what the argument leaves open"
        listing.trailing = text.isReady ? "\(gaps.count)" : ""
        if let heading = text.showing.heading { listing.detail += ", of what is \(heading)" }
        if text.readTo != .max { listing.tell("Only a part of the text was read so far; these are the gaps of that part.") }
        listing.add(gaps.unansweredThreats, under: "Threats without a response", of: text)
        listing.add(gaps.fruitlessStrategies, under: "Strategy without a consequence", of: text)
        listing.add(thin: gaps.thinConsequences, of: text)
        listing.head("Sections without a note", count: gaps.bareSections.count)
        for section in gaps.bareSections { listing.add(.section(section), .text(text.document.name(ofSection: section))) }
        listing.head("Sentences in which nothing was found", count: gaps.silentSentences.count)
        for sentence in gaps.silentSentences { listing.add(.sentence(sentence), .sentence(sentence)) }
        return listing
    }

    private mutating func add(_ concepts: [ConceptID], under title: String, of text: TextState) {
        head(title, count: concepts.count)
        for id in concepts {
            let concept = text.model.concept(id)
            let mentions = concept?.mentions.count ?? 0
            add(.concept(id), .text(concept?.name ?? "\(id)"), kind: id.kind, trailing: "\(mentions) mention\(mentions == 1 ? "" : "s")")
        }
    }

    private mutating func add(thin consequences: [Gaps.Thin], of text: TextState) {
        head("Consequences that rest on one sentence", count: consequences.count)
        for thin in consequences {
            add(.sentence(thin.sentence), .text(text.model.concept(thin.concept)?.name ?? "\(thin.concept)"), kind: .consequence)
        }
    }
}

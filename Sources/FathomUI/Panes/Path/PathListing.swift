import FathomModel
import FathomScreen
import FathomText

extension Listing {
    /// How one concept leads to another: every shortest chain with the sentence behind each step, or what is nearest.
    static func path(from start: ConceptID, to goal: ConceptID, _ text: TextState, _ key: Key) -> Listing {
        var listing = Listing(key)
        let names = [start, goal].map { text.model.concept($0)?.name ?? "\($0)" }
        listing.detail = names.joined(separator: " \(key.glyphs.step) ")
        switch ChainSearch(in: text.model).chains(from: start, to: goal) {
        case .along(let chains, let isCut): listing.add(chains, isCut: isCut, text)
        case .against(let chains, let isCut):
            listing.tell("No chain of links leads from \(names[0]) to \(names[1]). This also goes against some links:", indent: 1)
            listing.add(chains, isCut: isCut, text)
        case .apart(let apart): listing.tell(apart, start, goal, text)
        case .nowhere: listing.tell("A path needs two concepts that show now.", indent: 1)
        }
        return listing
    }

    private mutating func add(_ chains: [[ChainStep]], isCut: Bool, _ text: TextState) {
        let steps = chains.first?.count ?? 0
        let number = isCut ? "more than \(chains.count)" : "\(chains.count)"
        trailing = "\(number) of \(steps) step\(steps == 1 ? "" : "s")"
        for (place, chain) in chains.enumerated() {
            if chains.count > 1 {
                blank()
                tell("Chain \(place + 1)", indent: 1, role: .strong)
            } else {
                blank()
            }
            if let first = chain.first { add(first.from, text) }
            for step in chain { add(step, text) }
        }
    }

    private mutating func add(_ id: ConceptID, _ text: TextState) {
        add(.concept(id), .text(text.model.concept(id)?.name ?? "\(id)"), indent: 2, kind: id.kind, role: .strong)
    }

    /// A step: each of its relations in the reader's words, the sentence of its first link, and the concept that it leads to.
    private mutating func add(_ step: ChainStep, _ text: TextState) {
        let quotes = Look(glyphs: key.glyphs).quotes
        var told: Set<String> = []
        for link in step.links {
            let words = RelationWords.heading(link.relation, step.direction(of: link))
            guard told.insert(words).inserted else { continue }
            let others = step.links.count { RelationWords.heading($0.relation, step.direction(of: $0)) == words } - 1
            let stance = text.model.words(for: link.evidence.stance).map { " (\($0))" } ?? ""
            let more = others > 0 ? ", and \(others) more sentence\(others == 1 ? "" : "s")" : ""
            tell("\(key.glyphs.vertical) \(words)\(stance)\(more)", indent: 2, role: .plain)
            let sentence = quotes.open + text.document.reading(of: link.evidence.span) + quotes.close
            add(.sentence(link.evidence.sentence), wrapping: sentence, indent: 6, role: .quiet, most: 3)
        }
        add(step.to, text)
    }

    /// Why there is no path, and what comes nearest.
    private mutating func tell(_ apart: ChainSearch.Apart, _ start: ConceptID, _ goal: ConceptID, _ text: TextState) {
        let name = { (id: ConceptID) in text.model.concept(id)?.name ?? "\(id)" }
        trailing = "no path"
        let ends = [(start, apart.joinedWithFirst), (goal, apart.joinedWithSecond)].map { "\(name($0)) with \(Self.others($1))" }
        tell("No path: links join \(ends[0]), and \(ends[1]).", indent: 1, role: .strong)
        blank()
        let isStart = apart.nearest == start
        tell(isStart ? "Nearest to \(name(goal)) is \(name(start)) itself:" : "Nearest to \(name(goal)) among those is", indent: 1)
        add(apart.nearest, text)
        tellShared(apart, text)
        blank()
        add(goal, text)
    }

    /// The sentences that speak of both ends; without any the sections that do.
    private mutating func tellShared(_ apart: ChainSearch.Apart, _ text: TextState) {
        let quotes = Look(glyphs: key.glyphs).quotes
        let sentences = apart.sharedSentences.filter { text.document.sentences.indices.contains($0) }
        if !sentences.isEmpty {
            tell(sentences.count == 1 ? "One sentence speaks of both:" : "\(sentences.count) sentences speak of both:", indent: 4)
            for sentence in sentences.prefix(8) {
                let words = quotes.open + text.document.reading(of: text.document.sentences[sentence].span) + quotes.close
                add(.sentence(sentence), wrapping: words, indent: 6, role: .quiet, most: 3)
            }
        } else if !apart.sharedSections.isEmpty {
            tell("No sentence speaks of both, but these sections do:", indent: 4)
            for section in apart.sharedSections.prefix(8) {
                add(.section(section), .text(text.document.name(ofSection: section)), indent: 6)
            }
        } else {
            tell("No sentence and no section speaks of both.", indent: 4)
        }
    }

    private static func others(_ count: Int) -> String {
        switch count {
        case 0: "nothing else"
        case 1: "one other concept"
        default: "\(count) other concepts"
        }
    }
}

import FathomModel
import FathomScreen
import FathomText

extension SheetContent {
    /// Most bytes of a section or a note that a preview shows.
    private static let mostBytes = 2_000

    /// What a row of a picker leads to, in lines of `columns` columns: the evidence of a concept, the first words of a section or a
    /// note, the sentence of a command, the place on the trail.
    static func preview(of choice: Choice, in state: State, columns: Int) -> SheetContent {
        var content = SheetContent(title: choice.words)
        switch choice.target {
        case .concept(let id): content.addConcept(id, nil, state, columns: columns)
        case .variant(let id, let words): content.addConcept(id, words, state, columns: columns)
        case .section(let index): content.addSection(index, state.text, columns: columns)
        case .note(let id): content.addNote(id, state.text, columns: columns)
        case .text(let index): content.addText(state.texts[index], columns: columns)
        case .command(let name): content.addCommand(name, state.keymap, scope: state.paneScope, columns: columns)
        case .row: content.add(choice.words, .plain, columns: columns)
        case .answer: break
        case .step(let steps): if let place = state.place(onTrail: steps) { content.addPlace(place, state, columns: columns) }
        }
        return content
    }

    /// A concept: its name, its counts, and its clearest sentence, or the first one with these words.
    private mutating func addConcept(_ id: ConceptID, _ words: String?, _ state: State, columns: Int) {
        let text = state.text
        guard let concept = text.whole.concept(id) else { return }
        let links = text.whole.links(at: id).count
        let sort = concept.actorType.map { RelationWords.name($0) } ?? RelationWords.name(concept.kind)
        let counts = [sort, Self.counted(concept.mentions.count, "mention"), Self.counted(links, "link")]
        add(concept.name, .strong, columns: columns)
        add(counts.joined(separator: " \(state.look.glyphs.dot) "), .quiet, columns: columns)
        guard let mention = words.map({ text.mention(of: concept, in: $0) }) ?? concept.clearestMention else { return }
        addSentence(mention.sentence, of: text.document, state.look, columns: columns)
        if !concept.variants.isEmpty { add("Also: " + concept.variants.joined(separator: "; "), .quiet, columns: columns) }
    }

    private mutating func addSentence(_ index: Int, of document: Document, _ look: Look, columns: Int) {
        guard document.sentences.indices.contains(index) else { return }
        let sentence = document.sentences[index]
        let span = TextSpan(sentence.span.lower, min(sentence.span.upper, sentence.span.lower + Self.mostBytes))
        blank()
        add(look.quotes.open + document.reading(of: span) + look.quotes.close, .plain, columns: columns)
        add(document.name(ofSection: sentence.section), .quiet, columns: columns)
        blank()
    }

    private mutating func addSection(_ index: Int, _ text: TextState, columns: Int) {
        let document = text.document
        guard document.sections.indices.contains(index) else { return }
        let section = document.sections[index]
        let notes = text.notes.of(section: index, in: document).count
        add(document.name(ofSection: index), .strong, columns: columns)
        let facts = "section \(index + 1) of \(document.sections.count)" + (notes > 0 ? ", \(Self.counted(notes, "note"))" : "")
        add(facts, .quiet, columns: columns)
        blank()
        let start = section.heading?.upper ?? section.span.lower
        let span = TextSpan(start, max(start, min(section.span.upper, start + Self.mostBytes)))
        add(document.reading(of: span), .plain, columns: columns)
    }

    private mutating func addNote(_ id: Int64, _ text: TextState, columns: Int) {
        guard let note = text.notes.first(where: { $0.id == id }) else { return }
        let section = text.document.name(ofSection: note.place.section(in: text.document))
        add(section, .strong, columns: columns)
        add(CivilDate(milliseconds: note.modified).words, .quiet, columns: columns)
        blank()
        add(String(note.body.prefix(Self.mostBytes)), .plain, columns: columns)
    }

    private mutating func addText(_ text: TextState, columns: Int) {
        let document = text.document
        add(text.title, .strong, columns: columns)
        let facts = [Self.counted(document.sections.count, "section"), Self.counted(text.whole.concepts.count, "concept")]
        add(([document.name] + facts).joined(separator: ", "), .quiet, columns: columns)
    }

    private mutating func addCommand(_ name: String, _ keymap: Keymap, scope: Scope, columns: Int) {
        guard let binding = keymap.commands(for: scope).first(where: { $0.name == name }) else { return }
        add(name + (binding.action.takesCount ? " N" : ""), .strong, columns: columns)
        blank()
        add(binding.sentence, .plain, columns: columns)
        if binding.action.takesCount { add(Self.numberMeaning(binding.action), .quiet, columns: columns) }
        blank()
        if !binding.keys.isEmpty { add("Keys", binding.keys.map(\.name).joined(separator: ", "), columns: columns) }
        if !binding.scope.contains(scope) { add("Not here. It belongs to: \(Keymap.heading(of: binding)).", .quiet, columns: columns) }
    }

    private mutating func addPlace(_ target: Trail.Place, _ state: State, columns: Int) {
        let text = state.texts[target.text]
        let place = target.panes
        let document = text.document
        let concept = place.selection.flatMap { text.whole.concept($0) }
        add(concept?.name ?? place.focus.title, .strong, columns: columns)
        let section = document.name(ofSection: document.section(holding: place.reader.place))
        add([place.focus.title, section].filter { !$0.isEmpty }.joined(separator: ", "), .quiet, columns: columns)
        let offset = (place.reader.cursor ?? place.reader.evidence)?.lower ?? place.reader.place
        if let sentence = document.sentence(from: offset) { addSentence(sentence, of: document, state.look, columns: columns) }
    }

    /// What a number behind a command's name does.
    private static func numberMeaning(_ action: Action) -> String {
        if case .numbered = action { return "N says which one." }
        return "With a number it is done so often."
    }

    private static func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}

extension Document {
    /// The sentence that holds the byte at `offset` or comes next, headings aside; nil behind the last. O(sentences of the section).
    fileprivate func sentence(from offset: Int) -> Int? {
        guard sections.indices.contains(section(holding: offset)) else { return nil }
        let section = sections[section(holding: offset)]
        let start = max(offset, section.heading?.upper ?? 0)
        return section.sentences.first { sentences.indices.contains($0) && sentences[$0].span.upper > start }
    }
}

extension Concept {
    /// The mention that says most plainly what the concept is: one that the text stands behind, by the surest rule, the first of equals.
    var clearestMention: Mention? {
        mentions.enumerated().max { left, right in
            Self.clearness(left.element, -left.offset) < Self.clearness(right.element, -right.offset)
        }?.element
    }

    private static func clearness(_ mention: Mention, _ order: Int) -> (Int, Double, Int) {
        (mention.stance.modality == .asserted ? 1 : 0, mention.trace.confidence, order)
    }
}

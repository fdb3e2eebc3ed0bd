internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomText

/// What a note is about, as the command line says it.
struct NoteOwnerOption: ParsableArguments {
    @Option(help: "A section: its number as `fathom outline` prints it, its title, or how its title begins.")
    var section: String?

    @Option(help: ArgumentHelp("A sentence, counted from 1 through the text.", valueName: "number"))
    var sentence: Int?

    @Option(help: ArgumentHelp("Words of the text; they must stand there once.", valueName: "words"))
    var quote: String?

    @Option(help: ArgumentHelp("A concept: a name, an alias or an identifier.", valueName: "name"))
    var concept: String?

    @Option(help: ArgumentHelp("A link, as in --link 'Iran employs network of allies'.", valueName: "link"))
    var link: String?

    @Flag(help: "The text as a whole.")
    var whole = false

    func validate() throws {
        let given = [section != nil, sentence != nil, quote != nil, concept != nil, link != nil, whole].filter { $0 }.count
        guard given == 1 else {
            throw ValidationError("Say what the note is about: one of --section, --sentence, --quote, --concept, --link and --whole.")
        }
    }

    /// Where a note belongs in a text; `model` reads it for concepts, if that is needed.
    func place(in document: Document, _ model: () throws -> ArgumentModel) throws -> NotePlace {
        if let section {
            let index = try SectionSearch(document: document).section(called: section)
            return NotePlace(section: index, of: document)
        }
        if let sentence { return try passage(try span(ofSentence: sentence, in: document), in: document) }
        if let quote { return try passage(try span(of: quote, in: document), in: document) }
        if let concept {
            let model = try model()
            let found = try self.concept(called: concept, in: model)
            return NotePlace(.concept(NotedConcept(found)), at: found.mentions.first?.span.lower ?? 0, in: document)
        }
        guard let link else { return NotePlace(.text, at: 0, in: document) }
        let model = try model()
        let found = try self.link(called: link, in: model)
        guard let name = NotedLink(found, in: model) else { throw Messages.notALink(link) }
        return NotePlace(.link(name), at: found.evidence.span.lower, in: document)
    }

    private func passage(_ span: TextSpan, in document: Document) throws -> NotePlace {
        NotePlace(.passage(Selector(span, in: document)), at: span.lower, in: document)
    }

    private func span(ofSentence number: Int, in document: Document) throws -> TextSpan {
        guard document.sentences.indices.contains(number - 1) else {
            throw Messages.noSuchSentence(number, count: document.sentences.count)
        }
        return document.sentences[number - 1].span
    }

    private func span(of words: String, in document: Document) throws -> TextSpan {
        guard let pattern = try? SearchPattern(words: words) else { throw Messages.noSuchWords(words) }
        var search = TextSearch(pattern)
        search.finish(document)
        guard let first = search.matches.first else { throw Messages.noSuchWords(words) }
        guard search.matches.count == 1 else {
            throw Messages.ambiguousWords(words, sentences: search.matches.compactMap { document.sentence(at: $0.lower) })
        }
        return first
    }

    private func concept(called name: String, in model: ArgumentModel) throws -> Concept {
        let search = ConceptSearch(model: model)
        let found = search.concepts(called: name)
        guard let first = found.first else {
            throw Messages.noSuchConcept(name, in: model.document.name, nearest: search.nearest(to: name))
        }
        guard found.count == 1 else { throw Messages.ambiguousConcept(name, found.map { "\($0.id) \($0.name)" }) }
        return first
    }

    private func link(called name: String, in model: ArgumentModel) throws -> Link {
        let search = LinkSearch(model: model)
        guard case .links(let links, let relation, let ends) = search.links(called: name) else { throw Messages.notALink(name) }
        guard let first = links.first else {
            throw Messages.noSuchLink(name, in: model.document.name, nearest: search.nearest(to: relation, of: ends))
        }
        return first
    }
}

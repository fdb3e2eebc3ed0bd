internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomText

/// `fathom concept add`: a concept that the machine did not find.
struct ConceptAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a concept that the machine did not find, by a passage or by words that speak of it.",
        discussion: """
            --passage names words of the text, as they stand there, at one place; without --passage and --cue the name itself is looked for. \
            If there is a concept of that kind and name already, the passage becomes another mention of it.
            """)

    @Argument(help: "actor, threat, strategy or consequence.")
    var kind: Named<ConceptKind>

    @Argument(help: "What it is called.")
    var name: String

    @Option(help: ArgumentHelp("Words of the text that speak of it.", valueName: "words"))
    var passage: String?

    @Option(
        name: .customLong("cue"),
        help: ArgumentHelp("Words that speak of it wherever they stand; once for each phrase.", valueName: "words"))
    var cues: [String] = []

    @Option(help: ArgumentHelp("The type of an actor.", valueName: "type"))
    var type: Named<ActorType>?

    @OptionGroup
    var text: CorrectedText

    func run() throws {
        var desk = try text.desk()
        let words = try NewWords.name(name)
        guard type == nil || kind.value == .actor else { throw Messages.onlyActorsHaveTypes }
        var phrases: [String] = []
        for cue in cues { phrases.append(try NewWords.name(cue)) }
        if phrases.isEmpty, passage == nil { phrases = [words] }
        let place = try passage.map { try PassageSearch(document: desk.model.document).selector(of: $0) }
        let named = ConceptName(kind.value, words, passage: place)
        try desk.say([.add(named, type?.value)] + (phrases.isEmpty ? [] : [.cues(ConceptName(kind.value, words), phrases)]))
    }
}

/// Finds words in a text as a reader would say them.
struct PassageSearch {
    let document: Document

    /// The place where the words stand; throws if they stand nowhere, or at several places.
    func selector(of words: String) throws(Failure) -> Selector {
        let spans = try spans(of: words)
        guard let span = spans.first else { throw Messages.noSuchPassage(words, in: document.name) }
        guard spans.count == 1 else { throw Messages.severalPassages(words, spans.count) }
        return Selector(span, in: document)
    }

    /// The sentence that holds the words.
    func sentence(holding words: String) throws(Failure) -> Selector {
        let sentences = Set(try spans(of: words).compactMap { document.sentence(at: $0.lower) }).sorted()
        guard let first = sentences.first, let selector = Selector(sentence: first, in: document) else {
            throw Messages.noSuchPassage(words, in: document.name)
        }
        guard sentences.count == 1 else { throw Messages.severalPassages(words, sentences.count) }
        return selector
    }

    private func spans(of words: String) throws(Failure) -> [TextSpan] {
        guard let pattern = try? SearchPattern(words: words) else { throw Messages.noSuchPassage(words, in: document.name) }
        var search = TextSearch(pattern)
        search.finish(document)
        return search.matches.map { TextSpan($0.lower, $0.upper) }
    }
}

/// Words that the reader gives to something.
enum NewWords {
    /// A name: one line with something in it.
    static func name(_ words: String) throws(Failure) -> String {
        let line = try sentence(words)
        guard line.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
            throw Messages.nameIsEmpty
        }
        return line
    }

    /// A sentence, or nothing: one line.
    static func sentence(_ words: String) throws(Failure) -> String {
        guard !words.unicodeScalars.contains("\u{FFFD}") || RawArguments.areUTF8 else { throw Messages.wordsNotUTF8 }
        return TextLine.of(words)
    }
}

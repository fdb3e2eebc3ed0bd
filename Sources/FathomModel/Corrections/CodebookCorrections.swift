/// A codebook as statements about one text, so that the text is coded by it at once and whenever it is read again.
///
/// What the machine has under a name of the codebook becomes the codebook's concept; what it does not have is added where a cue stands. Switched-off
/// rules are left aside: statements are about what was read. Near linear in the codebook and the text.
public struct CodebookCorrections {
    /// The statements, in the order of the codebook.
    public private(set) var statements: [Correction] = []
    /// The names of the codebook that nothing in the text speaks of.
    public private(set) var absent: [String] = []
    private let corrected: CorrectedModel
    /// The concepts by what they are called.
    private var concepts: [ConceptKey: [Concept]] = [:]
    /// How statements name the concepts of the codebook, by their names there.
    private var names: [String: ConceptName] = [:]

    /// A concept of the codebook: what is said of it, and whether the text has it anyway.
    private struct Entry {
        let kind: ConceptKind
        let name: String
        let subject: ConceptName
        let said: [Correction]
        let isKnown: Bool
    }

    /// The statements that code the text of `corrected` by `codebook`.
    public init(_ codebook: Codebook, for corrected: CorrectedModel) {
        self.corrected = corrected
        for concept in corrected.everything.concepts {
            concepts[ConceptKey(kind: concept.kind, words: Wording.key(of: concept.name)), default: []].append(concept)
        }
        take(
            codebook.actors.map { entry(.actor, $0.name, $0.type, words: [$0.name] + $0.aliases) }
                + codebook.concepts.map { entry($0.kind, $0.name, nil, words: $0.cues) })
        for (name, sentence) in codebook.definitions.sorted(by: { $0.key < $1.key }) {
            if let subject = subject(name) { statements.append(.define(subject, sentence)) }
        }
        for (name, family) in codebook.families.sorted(by: { $0.key < $1.key }) {
            if let subject = subject(name) { statements.append(.family(subject, family)) }
        }
        for stop in codebook.stops { if let subject = subject(stop) { statements.append(.hide(subject)) } }
    }

    /// Keeps what is said of the concepts that the text speaks of.
    private mutating func take(_ entries: [Entry]) {
        let model = Corrector.apply(entries.flatMap(\.said), to: corrected.machine).model
        let found = Set(model.concepts.map { ConceptKey(kind: $0.kind, words: $0.name) })
        for entry in entries {
            guard entry.isKnown || found.contains(ConceptKey(kind: entry.kind, words: entry.name)) else {
                absent.append(entry.name)
                continue
            }
            names[entry.name] = entry.subject
            statements += entry.said
        }
    }

    private func entry(_ kind: ConceptKind, _ name: String, _ type: ActorType?, words: [String]) -> Entry {
        let known = self.known(kind, kind == .actor ? words : [name])
        guard let first = known.first, let subject = corrected.name(of: first.id) else {
            let own = ConceptName(kind, name)
            return Entry(kind: kind, name: name, subject: own, said: [.add(own, type), .cues(own, words)], isKnown: false)
        }
        var said: [Correction] = first.origin == .machine || corrected.hidden.contains(first.id) ? [.confirm(subject)] : []
        if first.name != name { said.append(.rename(subject, to: name)) }
        if let type, first.actorType != type { said.append(.type(subject, type)) }
        said += known.dropFirst().compactMap { corrected.name(of: $0.id) }.map { .merge($0, into: subject) }
        return Entry(kind: kind, name: name, subject: subject, said: said + [.cues(subject, words)], isKnown: true)
    }

    /// The concepts of that kind that are called by one of the names, each once.
    private func known(_ kind: ConceptKind, _ names: [String]) -> [Concept] {
        var seen: Set<ConceptID> = []
        return names.flatMap { concepts[ConceptKey(kind: kind, words: Wording.key(of: $0))] ?? [] }.filter { seen.insert($0.id).inserted }
    }

    /// How statements name what is called so: by the codebook, else in the text.
    private func subject(_ name: String) -> ConceptName? {
        if let subject = names[name] { return subject }
        let concept = ConceptKind.allCases.lazy.compactMap { self.known($0, [name]).first }.first
        return concept.flatMap { corrected.name(of: $0.id) }
    }
}

import FathomModel
import FathomText

/// What a reader wrote and said about the sample text: a note on each sort of owner, and statements of many sorts.
public enum SampleWork {
    /// The notes, as a store would have them. One has several lines, one begins like a formula, one holds what no file may hold raw, one has lost
    /// its place.
    public static let notes: [Note] = [
        note(1, .text, "Read for the seminar. #reading"),
        note(2, .section, "Compare with the *other* town.\n\n- walls\n- riders #compare", section: 3),
        note(
            3, passage("A wall keeps the water out."), "=HYPERLINK(\"x\")? No: a proverb, \"quoted\" & <kept> ]]> #proverb/sea", section: 3),
        note(4, .concept(NotedConcept(kind: .strategy, name: "sea wall")), "The wall is [[Aldane]]'s pride."),
        note(5, .link(outcome), "Only in one sentence?\u{7}\u{202E}"),
        note(6, lostPassage, "What I noted here is gone from the text."),
    ]

    /// The statements, as a store would have them. The last one does not apply.
    public static let corrections: [StoredCorrection] = [
        statement(1, .rename(pact, to: "river pact with Corvin")),
        statement(2, .define(wall, "Whatever keeps the sea out, in stone.")),
        statement(3, .family(wall, "hard defences")),
        statement(4, .colour(wall, .blue)),
        statement(5, .hide(ConceptName(.consequence, "higher taxes"))),
        statement(6, .add(ConceptName(.threat, "lost beaches", passage: selector("lost their beaches")), nil)),
        statement(7, .confirm(ConceptName(.actor, "Aldane"))),
        statement(
            8,
            .link(
                LinkName(from: wall, relation: .produces, to: ships, evidence: selector("The dredging pact brought back the large ships.")))
        ),
        statement(9, .confirm(ConceptName(.actor, "Nobody at all"))),
    ]

    /// What the statements make of the sample model.
    public static let corrected = Corrector.apply(corrections.map(\.statement), to: SampleModel.model)

    private static let wall = ConceptName(.strategy, "sea wall")
    private static let pact = ConceptName(.strategy, "dredging pact")
    private static let ships = ConceptName(.consequence, "return of the large ships")

    private static let outcome = NotedLink(
        from: NotedConcept(kind: .strategy, name: "sea wall"), relation: .produces,
        to: NotedConcept(kind: .consequence, name: "fewer deaths"))

    private static let lostPassage = NoteOwner.passage(
        Selector(exact: "Wholly other words about quince jelly", prefix: "never ", suffix: " ever", span: TextSpan(40, 77)))

    private static func passage(_ words: String) -> NoteOwner { .passage(selector(words)) }

    private static func selector(_ words: String) -> Selector {
        let bytes = Array(SampleModel.document.text.bytes), wanted = Array(words.utf8)
        let lower = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
        return Selector(TextSpan(lower, lower + wanted.count), in: SampleModel.document)
    }

    private static func note(_ id: Int64, _ owner: NoteOwner, _ body: String, section: Int = 0) -> Note {
        let place = NotePlace(section: section, sectionTitle: SampleModel.document.sections[section].title, owner: owner)
        return Note(id: id, place: place, body: body, created: day + id * 1001, modified: day + id * 2002)
    }

    private static func statement(_ id: Int64, _ statement: Correction) -> StoredCorrection {
        StoredCorrection(id: id, statement: statement, created: day + id * 3003, modified: day + id * 3003, version: 1)
    }

    /// 22 November 2026, in milliseconds since 1970.
    private static let day: Int64 = 1_795_305_600_000
}

import FathomModel
import FathomTestSupport
import FathomText
import Testing

@Suite struct NoteWordsTests {
    static let tags: [(String, [String])] = [
        ("#history and #War-2006, #history", ["history", "war-2006"]), ("# Heading", []), ("a#b C# #1 #", []),
        ("(#état)\n#a/b", ["état", "a/b"]),
        ("", []),
    ]

    @Test(arguments: tags) func tagsBeginWithALetterAfterABlank(body: String, tags: [String]) {
        #expect(NoteWords(body).tags == tags)
    }

    @Test func linksHaveANameAndWhatShowsForIt() {
        let words = NoteWords("See [[Iran]], [[ Axis of Resistance | the axis ]], [[]], [[a\nb]], [[open and [[Syria]].")
        #expect(words.links.map(\.name) == ["Iran", "Axis of Resistance", "Syria"])
        #expect(words.links.map(\.shown) == ["Iran", "the axis", "Syria"])
        #expect(words.links.first?.range == 4..<12)
    }

    @Test func anyBytesAreRead() {
        var random = RandomNumbers(3)
        let pieces = ["[", "[[", "]", "]]", "|", "#", "a", "é", " ", "\n", "👍", "#x", "[[y]]"]
        for _ in 0..<500 {
            let body = (0..<random.below(20)).map { _ in pieces[random.below(pieces.count)] }.joined()
            let words = NoteWords(body)
            #expect(words.links.allSatisfy { $0.range.upperBound <= body.utf8.count && !$0.name.isEmpty })
        }
    }

    @Test func standingsTellWhatBecameOfEachOwner() {
        let model = SampleModel.model
        let document = model.document
        let actor = model.concepts.first { $0.kind == .actor }.map { NotedConcept($0) } ?? NotedConcept(kind: .actor, name: "")
        func standing(_ owner: NoteOwner, _ title: String? = nil) -> NoteStanding.Certainty {
            let place = NotePlace(owner, at: 0, in: document)
            let note = Note(
                id: 1, place: NotePlace(section: place.section, sectionTitle: title ?? place.sectionTitle, owner: owner), body: "",
                created: 0,
                modified: 0)
            let places = NoteStandings(document).places(of: [note])
            return NoteStanding(note, in: document, names: ConceptNames(model), place: places[1]).certainty
        }
        #expect(standing(.text) == .anchored)
        #expect(standing(.section) == .anchored)
        #expect(standing(.section, "Gone") == .doubtful)
        #expect(standing(.concept(actor)) == .anchored)
        #expect(standing(.concept(NotedConcept(kind: .actor, name: "Atlantis"))) == .lost)
        let none = NotedLink(from: actor, relation: .employs, to: actor)
        #expect(standing(.link(none)) == .doubtful)
        if let link = model.links.first.flatMap({ NotedLink($0, in: model) }) { #expect(standing(.link(link)) == .anchored) }
        #expect(standing(.passage(Selector(exact: "Nowhere at all.", prefix: "", suffix: "", span: TextSpan(3, 9)))) == .lost)
        if let here = Selector(sentence: 2, in: document) {
            #expect(here.isInPlace(in: document))
            #expect(standing(.passage(here)) == .anchored)
        }
    }
}

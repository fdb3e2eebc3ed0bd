import FathomModel
import FathomTestSupport
import FathomText
import Testing

@Suite struct GapsTests {
    private let model = SampleModel.model
    private let document = SampleModel.document

    private func names(_ ids: [ConceptID]) -> [String] { ids.compactMap { model.concept($0)?.name } }

    @Test func conceptsWithoutWhatAnArgumentAsksOfThem() {
        let gaps = Gaps(of: model, noted: [])
        #expect(names(gaps.unansweredThreats).isEmpty)
        #expect(names(gaps.fruitlessStrategies) == ["early-warning network of bells and riders"])
        #expect(names(gaps.thinConsequences.map(\.concept)).contains("higher taxes"))
        for thin in gaps.thinConsequences {
            let mentions = model.concept(thin.concept)?.mentions ?? []
            #expect(mentions.allSatisfy { $0.sentence == thin.sentence })
        }
    }

    @Test func aThreatWithoutItsAnswerIsAGap() {
        let links = model.links.filter { $0.relation != .respondsTo }
        let bare = ArgumentModel(document: document, concepts: model.concepts, links: links)
        #expect(Gaps(of: bare, noted: []).unansweredThreats.count == 2)
    }

    @Test func sectionsWithWordsAndNoNote() {
        let all = Gaps(of: model, noted: []).bareSections
        #expect(!all.isEmpty)
        let noted = Gaps(of: model, noted: [all[0]]).bareSections
        #expect(noted == Array(all.dropFirst()))
    }

    @Test func silentSentencesAreReadSentencesWithoutAFind() {
        let gaps = Gaps(of: model, noted: [])
        #expect(!gaps.silentSentences.isEmpty)
        for index in gaps.silentSentences {
            let sentence = document.sentences[index]
            #expect(document.paragraphs[sentence.paragraph].kind.isRead)
            #expect(MentionIndex(model).mentions(in: sentence.span).isEmpty)
        }
    }

    @Test func whatWasNotReadIsNoGap() {
        let half = document.text.count / 2
        let gaps = Gaps(of: model, noted: [], readTo: half)
        #expect(gaps.silentSentences.allSatisfy { document.sentences[$0].span.upper <= half })
        #expect(gaps.silentSentences.count < Gaps(of: model, noted: []).silentSentences.count)
    }

    @Test func anEmptyModelHasOnlySilentSentences() {
        let gaps = Gaps(of: SampleModel.empty, noted: [])
        #expect(gaps.unansweredThreats.isEmpty && gaps.fruitlessStrategies.isEmpty && gaps.thinConsequences.isEmpty)
        #expect(gaps.count == gaps.bareSections.count + gaps.silentSentences.count)
    }
}

@Suite struct DispersionTests {
    @Test(arguments: [1, 2, 3, 7, 40, 200])
    func everyMentionStandsInOnePart(_ parts: Int) {
        let length = SampleModel.document.text.count
        for concept in SampleModel.model.concepts {
            let dispersion = Dispersion(of: concept.mentions, length: length, parts: parts)
            #expect(dispersion.counts.count == parts)
            #expect(dispersion.counts.reduce(0, +) == concept.mentions.count)
            for mention in concept.mentions {
                let part = Dispersion.part(holding: mention.span.lower, length: length, parts: parts)
                #expect(dispersion.counts[part] > 0)
            }
        }
    }

    @Test func placesOutsideTheTextAreHeldAtItsEnds() {
        #expect(Dispersion.part(holding: -5, length: 100, parts: 10) == 0)
        #expect(Dispersion.part(holding: 500, length: 100, parts: 10) == 9)
        #expect(Dispersion.part(holding: 5, length: 0, parts: 10) == 0)
        #expect(Dispersion(of: [], length: 0, parts: 0).counts.isEmpty)
    }

    @Test func fullerPartsAreHigherAndEmptyOnesLowest() {
        let mentions = [0, 1, 2, 3, 50].map { Mention(span: TextSpan($0, $0 + 1), sentence: 0, trace: Trace(rule: "x", confidence: 1)) }
        let dispersion = Dispersion(of: mentions, length: 100, parts: 4)
        #expect(dispersion.counts == [4, 0, 1, 0])
        #expect((0..<4).map { dispersion.height(of: $0, among: 8) } == [7, 0, 1, 0])
    }
}

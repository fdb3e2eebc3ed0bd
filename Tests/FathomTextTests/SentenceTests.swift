import FathomText
import Testing

/// Where sentences end.
@Suite("Sentences")
struct SentenceTests {
    @Test(
        "a text is cut where a reader would stop",
        arguments: [
            "One ends here.|Another starts.",
            "It is in the U.S. and Israel.|This is so.",
            "He left the U.S.|The plan failed.",
            "He met U.S. President Bush.|They spoke.",
            "Dr. Smith met Mr. J. D. Vance and Gen. Lee.|They spoke.",
            "See Fig. 5 and p. 12 of vol. 3.|It helps.",
            "There were 3.5 million.|All left.",
            "“They came.”|“Why?” he asked.",
            "He wrote, “It ends.”|Israeli forces left.",
            "The “X-Article.”|“The main element,” he wrote, “must stay.”",
            "Why?|Because!|So it is.",
            "What?!|No.",
            "(It was late.)|They left.",
            "Some (e.g., the Marshall Plan) worked.|Others, i.e. loans, did not.",
            "It was “subject to … Iran agreeing.”|It agreed.",
            "It waited...|Then it left.",
            "Grain, wine, etc. were sold.|Trade grew.",
            "Smith et al. (2014) agree.|Others do not.",
            "In Jan. 2014 it began.|In Feb. 3 it ended.",
            "The group acted.12 It won.",
            "It was so.1|The rest followed.",
            "First came war; then came peace; both were short.|Later came trade.",
            "He asked: Who pays?|Nobody knew.",
            "The word is no.|Then silence.",
            "He chose plan B.|The plan failed.",
            "George H.W. Bush sent troops.|They left.",
            "This is the end of World War I.|It was long.",
            "一つ。|二つ！|三つ。",
            "این یک جمله است.|آیا درست است؟|بله.",
            "The firm Acme Inc. grew.|It sold.",
            "We had a talk at 5 p.m.|Then we left.",
            "We met in Rm. 12 on Tues. 5 May.|It rained.",
            "Britain had held it since 1882.1|The treaty let it stay.",
            "It cost 1882.5 pounds.|That was much.",
            "Mr. Chairman, this is it.|Thank you.",
        ])
    func cuts(text: String) {
        let expected = text.split(separator: "|").map(String.init)
        let separator = text.contains("。") ? "" : " "
        let sentences = Samples.sentences(expected.joined(separator: separator))
        if text.contains(".12 It") {
            #expect(sentences == ["The group acted.12", "It won."])
        } else {
            #expect(sentences == expected)
        }
    }

    @Test("a sentence that is too long is cut, and the document says so")
    func bounded() {
        let document = Samples.read(String(repeating: "word and ", count: 6_000))
        #expect(document.sentences.count == 3)
        #expect(document.sentences.allSatisfy { $0.tokens.count <= 5_000 })
        #expect(document.diagnostics.contains { $0.kind == .longSentence })
    }

    @Test("ten thousand sentences are ten thousand sentences")
    func many() {
        #expect(Samples.sentences(String(repeating: "The town paid its toll.\n", count: 10_000)).count == 10_000)
        #expect(Samples.sentences(String(repeating: "The town paid its toll. ", count: 10_000)).count == 10_000)
    }
}

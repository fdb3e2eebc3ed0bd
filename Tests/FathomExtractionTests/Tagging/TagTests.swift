import Testing

@testable import FathomExtraction

/// Parts of speech, not the tags of tests.
typealias Tag = FathomExtraction.Tag

/// Names, numbers and sets of tags and labels.
@Suite struct TagTests {
    @Test(arguments: Tag.allCases) func tagNameLeadsBack(tag: Tag) { #expect(Tag(name: tag.name) == tag) }

    @Test(arguments: Label.allCases) func labelNameLeadsBack(label: Label) { #expect(Label(name: label.name) == label) }

    @Test func countsFitTheWeightsFile() {
        #expect(Tag.count == Tag.allCases.count && Tag.count <= 60)
        #expect(Label.count == Label.allCases.count && Label.count <= 62)
    }

    @Test func groups() {
        #expect(Tag.allCases.filter(\.isNoun).map(\.name) == ["NN", "NNS", "NNP", "NNPS"])
        #expect(Tag.allCases.filter(\.isVerb).map(\.name) == ["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"])
        #expect(Tag.allCases.filter(\.isPronoun).map(\.name) == ["PRP", "PRP$", "WP", "WP$"])
        #expect(Tag.period.isPunctuation && !Tag.xx.isPunctuation)
    }

    @Test(arguments: [("Iran’s", "Iran's"), ("“", "\""), ("1999", "2014"), ("Cross‑border", "cross-border"), ("–", "—")])
    func formsThatReadAlike(one: String, other: String) { #expect(WordForm(one).lower == WordForm(other).lower) }

    @Test func capitalsAreShapeNotWord() {
        #expect(WordForm("ISIS").lower == WordForm("isis").lower)
        #expect(WordForm("ISIS").shape != WordForm("Isis").shape)
        #expect("ÉTAT’S".loweredWord == "état's")
    }
}

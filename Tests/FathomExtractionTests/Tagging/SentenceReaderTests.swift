import FathomText
import Testing

@testable import FathomExtraction

/// Tags and heads of plain sentences; only what no careful reader would doubt is asked.
@Suite struct SentenceReaderTests {
    /// A sentence, words with the tag each must have ("word/TAG"), and arcs that must be there ("word label head").
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let tags: [String]
        let arcs: [String]
        var testDescription: String { text }
        init(_ text: String, _ tags: String, _ arcs: String) {
            self.text = text
            self.tags = tags.split(separator: " ").map(String.init)
            self.arcs = arcs.split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }
        }
    }

    static let cases = [
        Case(
            "Iran adopted a regional strategy.", "Iran/NNP adopted/VBD regional/JJ strategy/NN", "Iran nsubj adopted; strategy dobj adopted"
        ),
        Case(
            "The government will protect the border.", "will/MD protect/VB",
            "government nsubj protect; border dobj protect; will aux protect"),
        Case(
            "The alliance was formed by small states.", "formed/VBN states/NNS",
            "alliance nsubjpass formed; by agent formed; states pobj by"),
        Case(
            "Drought threatens the farmers of the valley.", "threatens/VBZ farmers/NNS", "Drought nsubj threatens; farmers dobj threatens"),
        Case(
            "The city’s harbour grew quickly.", "’s/POS grew/VBD quickly/RB", "city poss harbour; harbour nsubj grew; quickly advmod grew"),
        Case("They don’t want war.", "They/PRP do/VBP n’t/RB want/VB", "n’t neg want; war dobj want; They nsubj want"),
        Case("Russia and China signed an agreement.", "and/CC signed/VBD", "Russia nsubj signed; China conj Russia; agreement dobj signed"),
        Case(
            "The ministers met in Geneva to discuss trade.", "met/VBD to/TO discuss/VB",
            "ministers nsubj met; Geneva pobj in; trade dobj discuss"),
        Case(
            "Vaccines reduced the number of cases.", "Vaccines/NNS reduced/VBD cases/NNS",
            "number dobj reduced; of prep number; cases pobj of"),
        Case("The militia is a threat to the region.", "is/VBZ threat/NN", "militia nsubj is; threat attr is"),
        Case(
            "He said that prices would rise.", "said/VBD would/MD rise/VB",
            "He nsubj said; prices nsubj rise; rise ccomp said; that mark rise"),
        Case(
            "The dam, which protects the town, was built in 1953.", "protects/VBZ built/VBN 1953/CD",
            "protects relcl dam; town dobj protects"),
        Case("Cheap imports have hurt local producers.", "have/VBP hurt/VBN", "imports nsubj hurt; producers dobj hurt; have aux hurt"),
        Case(
            "By building dikes, the Dutch kept the sea out.", "building/VBG kept/VBD",
            "dikes dobj building; building pcomp By; sea dobj kept"),
        Case("There are three reasons for the decline.", "There/EX are/VBP three/CD", "There expl are; three nummod reasons"),
        Case("Larger navies defend longer coasts.", "Larger/JJR defend/VBP longer/JJR", "navies nsubj defend; coasts dobj defend"),
        Case(
            "The United States supports its allies.", "States/NNP supports/VBZ its/PRP$",
            "States nsubj supports; allies dobj supports; its poss allies"),
        Case("The plan failed because money was short.", "failed/VBD because/IN", "plan nsubj failed; because mark was"),
        Case("Singapore buys water from Malaysia.", "Singapore/NNP buys/VBZ", "Singapore nsubj buys; water dobj buys"),
        Case("Smallpox killed millions of people.", "killed/VBD", "Smallpox nsubj killed; millions dobj killed"),
    ]

    @Test(arguments: cases)
    func reads(_ one: Case) {
        let words = Self.words(one.text)
        let tags = words.map { "\($0.text)/\($0.tag.name)" }
        let arcs = words.map { word in "\(word.text) \(word.label.name) \(word.head.map { words[$0].text } ?? "-")" }
        for tag in one.tags { #expect(tags.contains(tag), "\(tags.joined(separator: " "))") }
        for arc in one.arcs { #expect(arcs.contains(arc), "\(arcs.joined(separator: "; "))") }
    }

    /// The words of all sentences of a plain text.
    static func words(_ text: String) -> [Word] { readings(text).flatMap(\.words) }

    static func readings(_ text: String) -> [SentenceReading] {
        let document = Document(reading: Array(text.utf8), name: "test", format: .plain)
        let reader = SentenceReader()
        return document.sentences.indices.map { reader.read($0, of: document) }
    }
}

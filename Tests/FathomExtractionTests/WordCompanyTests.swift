import FathomModel
import Testing

@testable import FathomExtraction

/// The company that words keep, and how it weighs.
@Suite struct WordCompanyTests {
    static func numbers(_ word: String) throws -> [Float] {
        let company = try #require(EmbeddedGrammar.company)
        let place = try #require(company.place(of: FeatureHash.word(word.utf8)), "\(word)")
        return (0..<WordCompany.width).map { company.numbers(at: place, $0 / 16)[$0 % 16] }
    }

    static func likeness(_ first: String, _ second: String) throws -> Float {
        let (one, two) = (try numbers(first), try numbers(second))
        func product(_ left: [Float], _ right: [Float]) -> Float { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
        return product(one, two) / (product(one, one) * product(two, two)).squareRoot()
    }

    @Test(arguments: [("deter", "discourage", "harbor"), ("famine", "drought", "violin"), ("tax", "tariff", "glacier")])
    func wordsOfASortAreAlike(_ word: String, _ like: String, _ other: String) throws {
        #expect(try Self.likeness(word, like) > Self.likeness(word, other) + 0.2)
    }

    @Test func aWordThatIsNotInTheTableHasNoPlace() throws {
        let company = try #require(EmbeddedGrammar.company)
        #expect(company.place(of: FeatureHash.word("zzqxv".utf8)) == nil)
    }

    @Test func bytesThatAreNoTableAreRefused() {
        let bytes = [UInt8](repeating: 0, count: 64)
        #expect(bytes.withUnsafeBytes { WordCompany($0) } == nil)
    }

    /// The weights of a part are those of the 48 numbers; in another part the same word weighs nothing.
    @Test func aWordWeighsByItsNumbersInItsPart() throws {
        let company = try #require(EmbeddedGrammar.company)
        let place = try #require(company.place(of: FeatureHash.word("deter".utf8)))
        let first = Int(Feature(company: .verbCompany, place: 0).code), last = first + WordCompany.width - 1
        let weights = Weights(quadruples: [first, 1000, 0, -2000, last, 0, 500, 0])
        let numbers = try Self.numbers("deter")
        let verb = Feature(company: .verbCompany, place: place)
        #expect(weights.weight(of: verb, for: .threat) == Double(numbers[0]))
        #expect(weights.weight(of: verb, for: .strategy) == Double(numbers[WordCompany.width - 1] / 2))
        #expect(weights.weight(of: verb, for: .consequence) == Double(-2 * numbers[0]))
        #expect(weights.weight(of: Feature(company: .nounCompany, place: place), for: .threat) == 0)
    }
}

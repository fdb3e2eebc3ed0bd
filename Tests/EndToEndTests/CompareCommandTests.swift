import Foundation
import Testing

@Suite("fathom compare")
struct CompareCommandTests {
    let program: Program
    let first: String
    let second: String

    init() throws {
        program = try Program()
        first = try program.file("first.txt", Data("Iran built a network of allies. ISIS threatened Iraq.\n".utf8))
        second = try program.file("second.txt", Data("Iran expanded its network of allies. Russia fought Ukraine.\n".utf8))
    }

    @Test func theReportTellsWhatIsSharedWithBothSentences() throws {
        let result = try program.run(["compare", first, second])
        #expect(result.status == 0)
        #expect(result.output.contains("Actors (2 in both, 2 only in A, 2 only in B)"))
        #expect(
            result.output.contains(
                "    Iran\n      A \"Iran built a network of allies.\"\n      B \"Iran expanded its network of allies.\""))
        #expect(!result.output.hasControls)
    }

    @Test func theJSONHasEveryConceptOnce() throws {
        let value = try #require(try program.json(["compare", first, second, "--format", "json"]) as? [String: Any])
        let kinds = try #require(value["kinds"] as? [[String: Any]])
        #expect(kinds.map { $0["kind"] as? String } == ["actor", "threat", "strategy", "consequence"])
        let shared = try #require(kinds[0]["shared"] as? [[String: Any]])
        #expect((shared.first?["left"] as? [String: Any])?["name"] as? String == "Iran")
        #expect((kinds[0]["only_right"] as? [Any])?.count == 2)
    }

    @Test func textsThatShareNothingEndWithOne() throws {
        let other = try program.file("other.txt", Data("Nothing happened there.\n".utf8))
        let result = try program.run(["compare", first, other])
        #expect(result.status == 1)
        #expect(result.errors.contains("share no concept"))
        #expect(result.output.contains("0 in both"))
    }

    /// Command lines that cannot be obeyed, and the status that says so.
    static let mistakes: [([String], Int32)] = [
        (["compare"], 64), (["compare", "-", "-"], 64), (["compare", "nowhere.txt", "@smallpox"], 66),
    ]

    @Test(arguments: mistakes)
    func mistakesAreTold(_ arguments: [String], _ status: Int32) throws {
        let result = try program.run(arguments)
        #expect(result.status == status)
        #expect(result.errors.hasPrefix("fathom: ") && result.output.isEmpty)
    }

    @Test func theSameTextsGiveTheSameBytes() throws {
        let one = try program.run(["compare", "@marshall-plan", "@singapore-water"])
        #expect(try program.run(["compare", "@marshall-plan", "@singapore-water"]).output == one.output)
    }
}

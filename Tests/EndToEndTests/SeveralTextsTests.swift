import Foundation
import Testing

@Suite("Several texts in a real terminal", .serialized)
struct SeveralTextsTests {
    let program: Program
    let first: String
    let second: String

    init() throws {
        program = try Program()
        first = try program.file("first.txt", Data("Iran built a network of allies. ISIS threatened Iraq.\n".utf8))
        second = try program.file("second.txt", Data("Iran expanded its network of allies. Russia fought Ukraine.\n".utf8))
    }

    @Test(arguments: [(80, 24), (40, 12)])
    func twoTextsAreComparedAndTheWayBackLeadsIntoTheComparison(columns: Int, rows: Int) throws {
        let terminal = try Tmux(program, columns: columns, rows: rows)
        try terminal.start("\(first) \(second)")
        try terminal.wait { $0.contains("Iran") }
        try terminal.press("C")
        try terminal.wait { $0.contains("in both") || $0.contains("only in A") }
        try terminal.press("g")
        try terminal.wait(for: "in both")
        try terminal.press("l")
        try terminal.wait(for: "expanded its")
        try terminal.press("Enter")
        try terminal.wait { !$0.contains("in both") && $0.contains("Iran") }
        try terminal.press("BSpace")
        try terminal.wait(for: "in both")
        try terminal.press("q")
        try terminal.wait { !$0.contains("in both") }
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
    }

    @Test func aTextThatIsMissingHidesNoneOfTheOthers() throws {
        let terminal = try Tmux(program, columns: 100, rows: 24)
        try terminal.start("nowhere.txt \(second)")
        try terminal.wait { $0.contains("Russia") && $0.contains("nowhere.txt") }
        try terminal.press("L")
        try terminal.wait { $0.contains("2 open") && $0.contains("cannot open") }
        try terminal.press("Q")
        try terminal.wait(for: "ended 0")
    }

    @Test func noTextAtAllIsAFailure() throws {
        let terminal = try Tmux(program, columns: 100, rows: 24)
        try terminal.start("nowhere.txt neither.txt")
        try terminal.wait(for: "ended 66")
    }
}

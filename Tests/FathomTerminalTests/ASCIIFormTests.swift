import FathomScreen
import Testing

@testable import FathomTerminal

/// What stands for other characters where only ASCII can be shown.
@Suite struct ASCIIFormTests {
    @Test(arguments: [
        ("a", 1, "a"), ("é", 1, "e"), ("e\u{301}", 1, "e"), ("Ł", 1, "L"), ("ž", 1, "z"), ("—", 1, "-"), ("“", 1, "\""), ("’", 1, "'"),
        ("…", 1, "."), ("─", 1, "-"), ("│", 1, "|"), ("╭", 1, "+"), ("█", 1, "#"), ("中", 2, "??"), ("Ж", 1, "?"), ("●", 1, "*"),
        ("", 1, " "),
    ])
    func standsFor(_ cluster: String, _ columns: Int, _ form: String) {
        #expect(ASCIIForm.of(cluster, columns: columns) == form)
    }

    @Test func everyScalarBecomesPrintableASCIIOfItsColumns() {
        let scalars = (0x20...0x2FFFF as ClosedRange<UInt32>).lazy.filter { $0 < 0x3000 || $0 % 97 == 0 }.compactMap(Unicode.Scalar.init)
        for columns in 1...2 {
            let wrong = scalars.filter { scalar in
                let form = ASCIIForm.of(String(scalar), columns: columns)
                return form.utf8.count != columns || !form.utf8.allSatisfy { (0x20...0x7F).contains($0) }
            }
            #expect(Array(wrong).isEmpty)
        }
    }
}

import FathomScreen
import FathomTestSupport
import FathomUI
import Foundation
import Testing

/// Sessions replayed against the frames that were looked at and approved. FATHOM_GOLDEN=write writes them anew.
@Suite struct SessionTests {
    @Test(arguments: SessionFolder.all)
    func looksAsApproved(_ session: SessionFolder) throws {
        let script = try session.script()
        #expect(!script.sizes.isEmpty)
        for size in script.sizes {
            let played = try session.play(script, at: size)
            let isSteady = try session.play(script, at: size) == played
            #expect(isSteady, "the same keys give the same frames")
            let golden = session.golden(size)
            if ProcessInfo.processInfo.environment["FATHOM_GOLDEN"] == "write" {
                try played.write(to: golden, atomically: true, encoding: .utf8)
            }
            let approved = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
            let isApproved = played == approved
            #expect(isApproved, "\(session) at \(size.columns)x\(size.rows) looks different")
        }
    }

    @Test func thereAreSessions() {
        #expect(SessionFolder.all.count >= 8)
    }
}

import FathomModel
import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

/// What another Fathom changed while the reader wanted to change it too.
@Suite struct ClashTests {
    private let name = ConceptName(.actor, "Aldane")

    private func row(_ statement: Correction, version: Int64) -> StoredCorrection {
        StoredCorrection(id: 1, statement: statement, created: 0, modified: 0, version: version)
    }

    private func clashing() -> (State, CorrectionClash) {
        var state = State(texts: [SampleModel.model])
        let old = [row(.rename(name, to: "Old"), version: 1)]
        let theirs = [row(.rename(name, to: "Theirs"), version: 2)]
        let clash = CorrectionClash(
            text: 0, mine: CorrectionChange(saying: [.rename(name, to: "Mine")], to: old), said: "Renamed.", theirs: theirs)
        _ = update(&state, .correctionsLoaded(text: 0, theirs))
        _ = update(&state, .correctionClashed(clash))
        return (state, clash)
    }

    @Test func bothShowAndMineIsSaidOfWhatStandsNow() {
        var (state, clash) = clashing()
        let screen = view(state, Size(columns: 80, rows: 24)).golden
        #expect(screen.contains("Aldane is called Mine") && screen.contains("Aldane is called Theirs"))
        #expect(!state.isPossible(Action.ClashAnswer.both))
        let effects = update(&state, .asked(.clash(.mine), times: 1))
        #expect(effects == [.correct(text: 0, clash.again, object: "Aldane is called Mine", said: "Renamed.")])
        #expect(clash.again.replaced.first?.old.version == 2)
    }

    @Test func theirsStays() {
        var (state, _) = clashing()
        #expect(update(&state, .asked(.clash(.both), times: 1)) == [] && state.sheet != nil)
        #expect(update(&state, .asked(.clash(.theirs), times: 1)) == [] && state.sheet == nil)
    }

    @Test func theSameWordIsNoClash() {
        var state = State(texts: [SampleModel.model])
        let theirs = [row(.rename(name, to: "Mine"), version: 2)]
        let mine = CorrectionChange(saying: [.rename(name, to: "Mine")], to: [row(.rename(name, to: "Old"), version: 1)])
        _ = update(&state, .correctionClashed(CorrectionClash(text: 0, mine: mine, said: "Renamed.", theirs: theirs)))
        #expect(state.sheet == nil && state.message?.text.contains("the same") == true)
    }
}

import FathomScreen
import Testing

@Suite struct LineArmsTests {
    @Test(arguments: [
        (LineArms(right: .light, left: .light), "─"), (LineArms(up: .light, down: .light), "│"),
        (LineArms(right: .light, down: .light), "╭"), (LineArms(down: .light, left: .light), "╮"),
        (LineArms(up: .light, right: .light), "╰"), (LineArms(up: .light, left: .light), "╯"),
        (LineArms(up: .light, right: .light, down: .light), "├"), (LineArms(up: .light, right: .light, down: .light, left: .light), "┼"),
        (LineArms(up: .light, right: .heavy, down: .light, left: .heavy), "┿"), (LineArms(right: .heavy, down: .heavy), "┏"),
        (LineArms(up: .heavy, right: .light, down: .heavy), "┠"), (LineArms(left: .light), "╴"), (LineArms(), " "),
    ])
    func armsPickTheirSign(_ arms: LineArms, _ sign: String) {
        #expect(arms.sign(.unicode) == sign)
    }

    @Test func everyCombinationHasASignOfOneColumn() {
        let weights: [LineArms.Weight] = [.none, .light, .heavy]
        var signs: Set<String> = []
        for up in weights {
            for right in weights {
                for down in weights {
                    for left in weights {
                        let arms = LineArms(up: up, right: right, down: down, left: left)
                        #expect(CellWidth.columns(of: arms.sign(.unicode)) == 1)
                        #expect(arms.sign(.ascii).utf8.count == 1)
                        signs.insert(arms.sign(.unicode))
                    }
                }
            }
        }
        #expect(signs.count == 81)
    }

    @Test func linesThatMeetJoinAndTheHeavierShows() {
        var arms = LineArms(right: .light, left: .light)
        arms.add(LineArms(up: .light, right: .heavy))
        #expect(arms == LineArms(up: .light, right: .heavy, left: .light))
        #expect(!arms.isCrossing && arms.isHeavy)
        arms.add(LineArms(down: .light))
        #expect(arms.isCrossing)
    }

    @Test func inASCIIACrossingIsNoJoint() {
        #expect(LineArms(up: .light, right: .light, down: .light, left: .light).sign(.ascii) == "|")
        #expect(LineArms(up: .light, right: .light, left: .light).sign(.ascii) == "+")
        #expect(LineArms(right: .heavy, left: .heavy).sign(.ascii) == "=")
    }
}

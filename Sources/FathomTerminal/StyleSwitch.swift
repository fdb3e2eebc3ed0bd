import FathomScreen

/// The shortest sequence that changes the look of what is written next (SGR).
struct StyleSwitch {
    let form: TerminalForm

    /// Appends what leads from one style to another, both as the terminal can show them.
    func append(from old: Style, to new: Style, into bytes: inout [UInt8]) {
        guard old != new else { return }
        let afresh = (new == .plain ? [] : [0]) + marks(of: new.attributes) + colours(from: .plain, to: new)
        let step = form.switchesOff ? steps(from: old, to: new) : afresh
        append(Self.length(step) < Self.length(afresh) ? step : afresh, into: &bytes)
    }

    /// What changes one thing after the other.
    private func steps(from old: Style, to new: Style) -> [Int] {
        var lost = old.attributes.subtracting(new.attributes)
        var gained = new.attributes.subtracting(old.attributes)
        var numbers: [Int] = []
        let weights: Style.Attributes = [.bold, .dim]
        if !lost.isDisjoint(with: weights) {
            numbers.append(22)
            gained.formUnion(new.attributes.intersection(weights))
            lost.subtract(weights)
        }
        for (mark, number) in [(Style.Attributes.italic, 23), (.underline, 24), (.reverse, 27)] where lost.contains(mark) {
            numbers.append(number)
        }
        return numbers + marks(of: gained) + colours(from: old, to: new)
    }

    private func marks(of attributes: Style.Attributes) -> [Int] {
        [(Style.Attributes.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7)].filter { attributes.contains($0.0) }.map(\.1)
    }

    private func colours(from old: Style, to new: Style) -> [Int] {
        (old.foreground == new.foreground ? [] : colour(new.foreground, named: 30, bright: 90))
            + (old.background == new.background ? [] : colour(new.background, named: 40, bright: 100))
    }

    private func colour(_ colour: Colour, named: Int, bright: Int) -> [Int] {
        switch colour {
        case .standard: [named + 9]
        case .palette(let entry) where entry < 8: [named + Int(entry)]
        case .palette(let entry) where entry < 16: [bright + Int(entry) - 8]
        case .palette(let entry): [named + 8, 5, Int(entry)]
        case .rgb(let red, let green, let blue): [named + 8, 2, Int(red), Int(green), Int(blue)]
        }
    }

    private static func length(_ numbers: [Int]) -> Int {
        numbers.reduce(0) { $0 + String($1).utf8.count + 1 }
    }

    private func append(_ numbers: [Int], into bytes: inout [UInt8]) {
        bytes += [0x1B, 0x5B]
        bytes += numbers.map(String.init).joined(separator: ";").utf8
        bytes.append(UInt8(ascii: "m"))
    }
}

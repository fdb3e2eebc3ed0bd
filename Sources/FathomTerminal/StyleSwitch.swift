import FathomScreen

/// The shortest sequence that changes the look of what is written next (SGR).
struct StyleSwitch {
    let form: TerminalForm

    /// Appends what leads from one style to another, both as the terminal can show them.
    func append(from old: Style, to new: Style, into bytes: inout [UInt8]) {
        guard old != new else { return }
        var afresh = Rendition()
        if new != .plain {
            afresh.add(0)
            afresh.add(new.attributes)
            afresh.add(colours: new, otherThan: .plain)
        }
        let step = form.switchesOff ? steps(from: old, to: new) : afresh
        bytes += step.bytes.count < afresh.bytes.count ? step.bytes : afresh.bytes
        bytes[bytes.count - 1] = UInt8(ascii: "m")
    }

    /// What changes one thing after the other.
    private func steps(from old: Style, to new: Style) -> Rendition {
        var steps = Rendition()
        var lost = old.attributes.subtracting(new.attributes)
        var gained = new.attributes.subtracting(old.attributes)
        let weights: Style.Attributes = [.bold, .dim]
        if !lost.isDisjoint(with: weights) {
            steps.add(22)
            gained.formUnion(new.attributes.intersection(weights))
            lost.subtract(weights)
        }
        if lost.contains(.italic) { steps.add(23) }
        if lost.contains(.underline) { steps.add(24) }
        if lost.contains(.reverse) { steps.add(27) }
        steps.add(gained)
        steps.add(colours: new, otherThan: old)
        return steps
    }
}

/// The numbers of one change of look, each with a semicolon behind it; without numbers the terminal's own look.
private struct Rendition {
    private(set) var bytes: [UInt8] = [0x1B, 0x5B]
    /// A rendition without a number ends right behind its start.
    private var isEmpty = true

    init() { bytes.append(UInt8(ascii: ";")) }

    mutating func add(_ number: Int) {
        if isEmpty { bytes.removeLast() }
        isEmpty = false
        Digits.append(number, to: &bytes)
        bytes.append(UInt8(ascii: ";"))
    }

    mutating func add(_ attributes: Style.Attributes) {
        if attributes.contains(.bold) { add(1) }
        if attributes.contains(.dim) { add(2) }
        if attributes.contains(.italic) { add(3) }
        if attributes.contains(.underline) { add(4) }
        if attributes.contains(.reverse) { add(7) }
    }

    mutating func add(colours new: Style, otherThan old: Style) {
        if old.foreground != new.foreground { add(new.foreground, named: 30, bright: 90) }
        if old.background != new.background { add(new.background, named: 40, bright: 100) }
    }

    private mutating func add(_ colour: Colour, named: Int, bright: Int) {
        switch colour {
        case .standard: add(named + 9)
        case .palette(let entry) where entry < 8: add(named + Int(entry))
        case .palette(let entry) where entry < 16: add(bright + Int(entry) - 8)
        case .palette(let entry): for number in [named + 8, 5, Int(entry)] { add(number) }
        case .rgb(let red, let green, let blue): for number in [named + 8, 2, Int(red), Int(green), Int(blue)] { add(number) }
        }
    }
}

import FathomScreen

/// A mouse report as a terminal sends it.
struct MouseReport: Equatable {
    /// Button number and modifiers: bits 0-1 the button, 2-4 modifiers, 5 motion, 6 the wheel.
    let button: Int
    /// Which cell; it may lie outside the screen.
    let position: Position
    /// Whether a button went up.
    let isRelease: Bool
}

/// Finds double clicks, and passes over reports that mean nothing here: motion, buttons other than the first, places outside.
struct ClickCounter {
    /// Most milliseconds between the presses of a double click.
    static let doubleClickTime: Int64 = 400

    private var last: (position: Position, time: Int64)?

    /// What a report that came at `time`, in milliseconds, means; nil for nothing.
    mutating func mouse(_ report: MouseReport, at time: Int64, within size: Size) -> Mouse? {
        guard Rect(size).contains(report.position), report.button & 32 == 0 else { return nil }
        let button = report.button & ~0b11100
        if button == 64 || button == 65 {
            return report.isRelease ? nil : Mouse(button == 64 ? .wheelUp : .wheelDown, at: report.position)
        }
        if report.isRelease { return button == 0 || button == 3 ? Mouse(.release, at: report.position) : nil }
        return button == 0 ? press(at: report.position, time) : nil
    }

    private mutating func press(at position: Position, _ time: Int64) -> Mouse {
        if let last, last.position == position, time - last.time <= Self.doubleClickTime {
            self.last = nil
            return Mouse(.doubleClick, at: position)
        }
        last = (position, time)
        return Mouse(.press, at: position)
    }
}

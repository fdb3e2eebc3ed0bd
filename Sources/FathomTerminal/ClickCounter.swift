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

/// Finds double clicks and drags, and passes over reports that mean nothing here: motion without a button, the middle button, places outside.
struct ClickCounter {
    /// Most milliseconds between the presses of a double click.
    static let doubleClickTime: Int64 = 400

    private var last: (position: Position, time: Int64)?
    /// Where the first button is down; nil if it is up.
    private var held: Position?

    /// What a report that came at `time`, in milliseconds, means; nil for nothing.
    mutating func mouse(_ report: MouseReport, at time: Int64, within size: Size) -> Mouse? {
        guard Rect(size).contains(report.position) else { return nil }
        if report.button & 32 != 0 { return drag(report) }
        let button = report.button & ~0b11100
        if button == 64 || button == 65 {
            return report.isRelease ? nil : Mouse(button == 64 ? .wheelUp : .wheelDown, at: report.position)
        }
        if report.isRelease { return release(button, at: report.position) }
        if button == 2 { return Mouse(.menu, at: report.position) }
        return button == 0 ? press(at: report.position, time) : nil
    }

    /// A motion with the first button down, unless the pointer is still on the same cell.
    private mutating func drag(_ report: MouseReport) -> Mouse? {
        guard report.button & ~0b11100 == 32, !report.isRelease, let held, held != report.position else { return nil }
        self.held = report.position
        last = nil
        return Mouse(.drag, at: report.position)
    }

    private mutating func release(_ button: Int, at position: Position) -> Mouse? {
        guard button == 0 || button == 3 else { return nil }
        held = nil
        return Mouse(.release, at: position)
    }

    private mutating func press(at position: Position, _ time: Int64) -> Mouse {
        held = position
        if let last, last.position == position, time - last.time <= Self.doubleClickTime {
            self.last = nil
            return Mouse(.doubleClick, at: position)
        }
        last = (position, time)
        return Mouse(.press, at: position)
    }
}

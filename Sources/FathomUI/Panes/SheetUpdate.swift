import FathomScreen

extension State {
    /// Scrolls the open sheet.
    mutating func moveSheet(_ motion: Action.Motion, times: Int = 1) {
        guard let geometry = SheetGeometry(self) else { return }
        switch motion {
        case .start: sheet?.top = 0
        case .end: sheet?.top = geometry.content.lines.count
        default: sheet?.top += (motion.distance(rows: geometry.rows) ?? 0) * times
        }
    }

    /// Shows only the keys and commands that have these words, if the list of keys is open.
    mutating func showKeys(with words: String) {
        sheet?.words = words
        sheet?.top = 0
    }

    /// Holds the sheet's scroll inside its lines.
    mutating func settleSheet() {
        guard let geometry = SheetGeometry(self), let top = sheet?.top else { return }
        sheet?.top = min(max(0, top), max(0, geometry.content.lines.count - geometry.rows))
    }
}

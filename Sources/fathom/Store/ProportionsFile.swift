internal import FathomUI

/// How the reader has parted the screen, kept from one run to the next: a line for each border that was moved, its name and its share in
/// thousandths.
enum ProportionsFile {
    /// What was kept; no border moved if there is nothing to be read. Lines that mean nothing are passed over.
    static func read() -> Proportions {
        var proportions = Proportions()
        guard let path, let words = StateFolder.read(path) else { return proportions }
        for line in words.split(separator: "\n") {
            let cells = line.split(separator: " ")
            guard cells.count == 2, let border = Proportions.Border(rawValue: String(cells[0])), let share = Int(cells[1]) else { continue }
            proportions[border] = share
        }
        return proportions
    }

    /// Keeps the proportions.
    static func keep(_ proportions: Proportions) {
        guard let path else { return }
        guard !proportions.isUsual else { return StateFolder.remove(path) }
        let lines = Proportions.Border.allCases.compactMap { border in proportions[border].map { "\(border.rawValue) \($0)\n" } }
        StateFolder.write(lines.joined(), to: path)
    }

    private static var path: String? { StateFolder.path.map { $0 + "/layout" } }
}

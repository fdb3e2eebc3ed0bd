/// Reads comma-separated values (RFC 4180; also with semicolons or tabs, as some spreadsheets write). Linear.
enum CSVReader {
    /// The rows, each as cells. What follows a quotation mark that is not closed is one cell.
    static func rows(of bytes: [UInt8]) -> [[String]] {
        let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
        let scalars = Array(text.unicodeScalars)
        let head = scalars.prefix { $0 != "\n" }
        let mark: Unicode.Scalar = [",", ";", "\t"].max { one, other in head.count { $0 == one } < head.count { $0 == other } } ?? ","
        var rows: [[String]] = [], row: [String] = [], cell = String.UnicodeScalarView(), isQuoted = false, place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            place += 1
            if isQuoted {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if place < scalars.count, scalars[place] == "\"" {
                    cell.append("\"")
                    place += 1
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"", cell.isEmpty {
                isQuoted = true
            } else if scalar == mark || scalar == "\n" {
                row.append(String(cell))
                cell = String.UnicodeScalarView()
                if scalar == "\n" { rows.append(row) }
                if scalar == "\n" { row = [] }
            } else if scalar != "\r" {
                cell.append(scalar)
            }
        }
        if !row.isEmpty || !cell.isEmpty { rows.append(row + [String(cell)]) }
        return rows.filter { $0.contains { !$0.isEmpty } }
    }
}

import ArgumentParser
import FathomScreen
import FathomTerminal
import Glibc

/// Holds the table of widths against the C library's, scalar by scalar; tests hold it against tmux.
struct WidthsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "widths", abstract: "List the scalars whose columns differ from those of the C library (wcwidth).")

    func run() throws {
        guard unsafe setlocale(LC_CTYPE, "C.UTF-8") != nil else { throw ValidationError("there is no locale C.UTF-8 here") }
        var stretches: [(scalars: ClosedRange<UInt32>, ours: Int, theirs: Int)] = []
        var compared = 0
        for value in UInt32(0x20)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), let theirs = LibraryWidth.columns(of: scalar) else { continue }
            compared += 1
            let ours = Self.columns(of: scalar)
            guard ours != theirs else { continue }
            if let last = stretches.last, last.scalars.upperBound + 1 == value, (last.ours, last.theirs) == (ours, theirs) {
                stretches[stretches.count - 1].scalars = last.scalars.lowerBound...value
            } else {
                stretches.append((value...value, ours, theirs))
            }
        }
        for (scalars, ours, theirs) in stretches {
            print("U+\(Self.hexadecimal(scalars.lowerBound))..U+\(Self.hexadecimal(scalars.upperBound)): \(ours) here, \(theirs) there")
        }
        let count = stretches.reduce(0) { $0 + $1.scalars.count }
        print("\(compared) scalars that the C library knows; \(count) differ; the table follows Unicode \(CellWidth.unicodeVersion)")
    }

    /// Columns of a scalar behind a letter, which what has none of its own joins.
    private static func columns(of scalar: Unicode.Scalar) -> Int { CellWidth.columns(of: "a" + String(scalar)) - 1 }

    private static func hexadecimal(_ value: UInt32) -> String { String(value, radix: 16, uppercase: true) }
}

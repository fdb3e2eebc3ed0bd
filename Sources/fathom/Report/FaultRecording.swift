internal import FathomScreen
internal import FathomUI
internal import Glibc

/// A report that was read again.
struct FaultRecording: Sendable {
    /// The largest report that is read, in bytes.
    private static let limit = 1 << 20

    /// The texts that were open, as the command line named them.
    private(set) var texts: [String] = []
    /// The screen at first.
    private(set) var size = Size(columns: 80, rows: 24)
    /// What the terminal told, in order.
    private(set) var lines: [ReportLine] = []

    /// Reads a report: lines that mean nothing are passed over; nil for what is none.
    init?(_ words: String) {
        guard words.hasPrefix(FaultReport.mark) else { return nil }
        for line in words.split(separator: "\n") {
            if line.hasPrefix("text ") {
                texts.append(String(line.dropFirst(5)))
            } else if line.hasPrefix("size "), case .resize(let size)? = ReportLine("resize " + line.dropFirst(5))?.input {
                self.size = size
            } else if let read = ReportLine(line) {
                lines.append(read)
            }
        }
    }

    /// The report at a path.
    static func read(_ path: String) throws(Failure) -> FaultRecording {
        let bytes = try FileReading.bytes(ofFile: path)
        guard bytes.count <= limit, let recording = FaultRecording(String(decoding: bytes, as: UTF8.self)) else {
            throw Messages.noReport(path)
        }
        return recording
    }

    /// Does it all again: leaves what the terminal told for the loop, one thing after the other, at a pace that can be followed. On a thread of its own.
    func play(into mailbox: Mailbox) {
        Thread.start { [self] in
            usleep(500_000)
            for line in lines {
                mailbox.post(.input(line.input))
                usleep(60_000)
            }
            mailbox.post(.failed(Messages.replayEnded(lines.count), draft: nil))
        }
    }
}

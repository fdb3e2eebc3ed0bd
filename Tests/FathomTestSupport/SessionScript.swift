import FathomScreen
import FathomUI

/// What somebody does in a session, as written in a file `session` of a folder in Tests/Sessions.
///
/// One thing a line; a line that begins with # says something to readers of the file:
/// `text NAME` (sample, unread, a bundled text as @NAME, a file of the folder, which is not read for concepts, or one as +NAME, which is), `codebook NAME` (a codebook of the
/// folder, with which all texts are read; then files are read for concepts too), `sizes 80x24 ...`, `greeting`, `ascii`, `mono`, `theme NAME`, then
/// `keys NAME ...`, `type WORDS`, `paste WORDS`, `click COLUMN ROW`, `double COLUMN ROW`, `drag COLUMN ROW`, `release COLUMN ROW`,
/// `menu COLUMN ROW` (the right button), `wheel up|down COLUMN ROW`, `resize 40x12`, `pause`, `wait` (two seconds have gone by since words changed), `draft MINUTES WORDS` (an earlier run kept these words so long ago), `ready` (the text has been read), `progress reading|linking BYTES TOTAL PERCENT SECONDS`,
/// `part PERCENT` (a model of the first part comes), `stopped PERCENT` (the reading was stopped there), `fail WORDS` (the next note cannot be saved),
/// `rival WORDS` (somebody else changes every note to these words),
/// `refuse WORDS` (a codebook cannot be used), `unreadable TEXT WORDS` (the text of that index cannot be read),
/// `background #rrggbb` (the terminal tells its background), `reopen MINUTES` (the reader leaves, and opens the texts again so long after),
/// `edit OLD => NEW` (the words of the first text change, and it is read again) and
/// `frame NAME` (the screen at this point is compared with the golden one).
public struct SessionScript: Sendable {
    /// One thing that happens.
    public enum Step: Hashable, Sendable {
        case key(Key)
        case type(String)
        case paste(String)
        case mouse(Mouse)
        case resize(Size)
        case pause, ready, wait
        case draft(Int, String)
        case progress(ReadingProgress)
        case part(Int), stopped(Int)
        case fail(String)
        case rival(String)
        case refuse(String)
        case reopen(Int)
        case background(Colour)
        case edit(old: String, new: String)
        case unreadable(Int, String)
        case frame(String)
    }

    /// A line that means nothing.
    public struct Mistake: Error, CustomStringConvertible {
        public let description: String
    }

    /// What is read; several for several open texts.
    public private(set) var texts: [String] = []
    public private(set) var sizes: [Size] = []
    /// The codebook that the texts are read with, as a file of the folder.
    public private(set) var codebook: String?
    public private(set) var greets = false
    public private(set) var isASCII = false
    public private(set) var isMono = false
    /// The theme that the reader wishes; nil for the one of all sessions.
    public private(set) var theme: ThemeChoice?
    public private(set) var steps: [Step] = []

    /// Reads a script.
    public init(_ source: String) throws(Mistake) {
        for line in source.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ").map(String.init)
            guard let verb = words.first else { continue }
            try read(verb, Array(words.dropFirst()), rest: String(line.dropFirst(verb.count + 1)))
        }
    }

    private mutating func read(_ verb: String, _ words: [String], rest: String) throws(Mistake) {
        switch verb {
        case "text": texts += words
        case "codebook": codebook = rest
        case "sizes": sizes = words.compactMap(Self.size)
        case "greeting": greets = true
        case "ascii": isASCII = true
        case "mono": isMono = true
        case "theme": theme = ThemeChoice(rawValue: rest)
        default: steps += try step(verb, words, rest: rest)
        }
    }

    private func step(_ verb: String, _ words: [String], rest: String) throws(Mistake) -> [Step] {
        switch verb {
        case "keys":
            var steps: [Step] = []
            for word in words {
                guard let key = Key(name: word) else { throw Mistake(description: "no key is called \(word)") }
                steps.append(.key(key))
            }
            return steps
        case "type": return [.type(rest)]
        case "paste": return [.paste(rest.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n"))]
        case "pause": return [.pause]
        case "wait": return [.wait]
        case "draft": return [.draft(words.first.flatMap { Int($0) } ?? 0, words.dropFirst().joined(separator: " "))]
        case "ready": return [.ready]
        case "progress": return [.progress(try progress(words))]
        case "part", "stopped":
            guard let percent = words.first.flatMap({ Int($0) }) else { throw Mistake(description: "\(verb) wants a number") }
            return [verb == "part" ? .part(percent) : .stopped(percent)]
        case "fail": return [.fail(rest)]
        case "rival": return [.rival(rest)]
        case "refuse": return [.refuse(rest)]
        case "background":
            guard let colour = Colour(hexadecimal: rest) else { throw Mistake(description: "background wants a colour like #202020") }
            return [.background(colour)]
        case "edit":
            let parts = rest.split(separator: "=>", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw Mistake(description: "edit wants OLD => NEW") }
            return [.edit(old: String(parts[0].dropLast()), new: String(parts[1].dropFirst()))]
        case "reopen": return [.reopen(words.first.flatMap { Int($0) } ?? 0)]
        case "unreadable": return [.unreadable(words.first.flatMap { Int($0) } ?? 0, words.dropFirst().joined(separator: " "))]
        case "frame": return [.frame(rest)]
        case "resize": return words.compactMap(Self.size).map { .resize($0) }
        case "click", "double", "drag", "release", "menu", "wheel": return [.mouse(try mouse(verb, words))]
        default: throw Mistake(description: "no line begins with \(verb)")
        }
    }

    private func progress(_ words: [String]) throws(Mistake) -> ReadingProgress {
        let numbers = words.compactMap { Int($0) }
        guard numbers.count == 4 else { throw Mistake(description: "progress wants a stage, bytes, total, percent and seconds") }
        return ReadingProgress(
            stage: words.first == "linking" ? .linking : .reading, bytes: numbers[0], total: numbers[1], percent: numbers[2],
            secondsLeft: numbers[3] == 0 ? nil : numbers[3])
    }

    private func mouse(_ verb: String, _ words: [String]) throws(Mistake) -> Mouse {
        let numbers = words.compactMap { Int($0) }
        guard numbers.count == 2 else { throw Mistake(description: "\(verb) wants a column and a row") }
        let position = Position(column: numbers[0], row: numbers[1])
        switch verb {
        case "click": return Mouse(.press, at: position)
        case "double": return Mouse(.doubleClick, at: position)
        case "drag": return Mouse(.drag, at: position)
        case "release": return Mouse(.release, at: position)
        case "menu": return Mouse(.menu, at: position)
        default: return Mouse(words.first == "up" ? .wheelUp : .wheelDown, at: position)
        }
    }

    /// Reads "80x24".
    public static func size(_ word: String) -> Size? {
        let numbers = word.split(separator: "x").compactMap { Int($0) }
        return numbers.count == 2 ? Size(columns: numbers[0], rows: numbers[1]) : nil
    }
}

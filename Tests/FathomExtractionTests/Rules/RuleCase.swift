import FathomExtraction
import FathomModel
import FathomTestSupport
import Testing

/// What one rule for actors or concepts must make in one text and must not make in another.
///
/// In `yes` every mark is, to the byte, something that the rule makes; in `no` nothing that the rule makes has a word in common with a mark.
/// `[words]` asks for the words alone. `[words|meaning]` asks besides whom an actor's words stand for, what the list around a concept
/// announces, which concept of the codebook a cue is for, or, of any other concept, what it is called.
struct RuleCase: CustomTestStringConvertible {
    /// The rule.
    let rule: String
    /// The codebook in use, in the manner of `CodebookText`; nil for none.
    let rows: String?
    /// A text in which the rule makes what is marked.
    let yes: String
    /// A text much like it in which the rule does not.
    let no: String

    init(_ rule: String, with rows: String? = nil, yes: String, no: String) {
        self.rule = rule
        self.rows = rows
        self.yes = yes
        self.no = no
    }

    var testDescription: String { rule + ": " + yes }

    /// What is wrong: a line for each mark of either text that is not met; empty when all is right.
    func faults() throws -> [String] {
        let codebook = try rows.map { try CodebookText.codebook($0) }
        return faults(in: PlaceMarks(yes), codebook, areWanted: true) + faults(in: PlaceMarks(no), codebook, areWanted: false)
    }

    private func faults(in text: PlaceMarks, _ codebook: Codebook?, areWanted: Bool) -> [String] {
        guard !text.marks.isEmpty else { return ["nothing is marked: " + text.text] }
        let found = RuleFinding.all(of: rule, in: text.text, codebook)
        return text.marks.filter { mark in
            found.contains { finding in
                let isThere = areWanted ? finding.bytes == mark.bytes : finding.bytes.overlaps(mark.bytes)
                return isThere && (mark.meaning ?? finding.meaning) == finding.meaning
            } != areWanted
        }.map { mark in
            let made = found.map { text.words(of: $0.bytes) + "|" + $0.meaning }
            return "\(areWanted ? "missing" : "unwanted") \(text.words(of: mark.bytes)) in: \(text.text) \(rule) makes \(made)"
        }
    }
}

import FathomExtraction

/// A sentence of the labelled corpus.
struct LabelledSentence: Sendable {
    /// The words as they stand.
    var forms: [String] = []
    /// Their tags.
    var tags: [Tag] = []
    /// Their heads; the number of words for a root.
    var heads: [Int] = []
    /// Their labels.
    var labels: [Label] = []
    /// Their dictionary forms as the teacher sees them.
    var lemmas: [String] = []

    /// The words as the tagger sees them. Linear.
    var wordForms: [WordForm] { forms.map { WordForm($0) } }
}

/// The labelled corpus that Tools/train/label.py writes.
struct Corpus: Sendable {
    /// Sentences to learn from.
    private(set) var train: [LabelledSentence] = []
    /// Sentences of held-out messages, to measure on.
    private(set) var test: [LabelledSentence] = []

    /// The sentences in `text`; a sentence with an unknown tag or label, or with a head outside it, is left out. Linear.
    init(_ text: String) {
        var sentence = LabelledSentence()
        var (isTest, isSound) = (false, true)
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.isEmpty {
                if isSound { add(sentence, isTest: isTest) }
                (sentence, isSound) = (LabelledSentence(), true)
            } else if line.first == UInt8(ascii: "#"), !line.contains(UInt8(ascii: "\t")) {
                isTest = String(Substring(line)).hasSuffix("test")
            } else {
                isSound = sentence.add(line) && isSound
            }
        }
    }

    private mutating func add(_ sentence: LabelledSentence, isTest: Bool) {
        let count = sentence.forms.count
        guard count > 0, sentence.heads.allSatisfy({ $0 <= count }) else { return }
        var sentence = sentence
        sentence.heads = sentence.heads.map { $0 == 0 ? count : $0 - 1 }
        if isTest { test.append(sentence) } else { train.append(sentence) }
    }
}

extension LabelledSentence {
    /// Adds the word of one corpus line; gives false when the line is not sound.
    fileprivate mutating func add(_ line: Substring.UTF8View) -> Bool {
        let fields = Substring(line).split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 5, let head = Int(fields[2]) else { return false }
        forms.append(String(fields[0]))
        tags.append(Tag(name: String(fields[1])) ?? .xx)
        heads.append(head)
        labels.append(Label(name: String(fields[3])) ?? .dep)
        lemmas.append(String(fields[4]))
        return true
    }
}

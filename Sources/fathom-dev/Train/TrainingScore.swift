import FathomExtraction

/// How often the model agrees with its teacher on held-out sentences.
struct TrainingScore {
    private var words = 0
    private var tags = 0
    private var marked = 0
    private var heads = 0
    private var labels = 0
    private var lemmas = 0
    private var lemmaSlips: [String: Int] = [:]
    private let lemmatizer = Lemmatizer()
    private var confusions: [String: Int] = [:]
    private var byLabel: [Label: (right: Int, guessed: Int, gold: Int)] = [:]

    /// Adds one sentence as `model` reads it.
    mutating func add(_ gold: LabelledSentence, _ model: LanguageModel) {
        let forms = gold.wordForms
        let tags = model.tags(of: forms)
        for (arc, index) in zip(model.arcs(of: forms, tags: tags), gold.forms.indices) {
            addTag(gold.tags[index], tags[index])
            addLemma(gold.forms[index], tag: tags[index], gold: gold.lemmas[index])
            guard gold.labels[index] != .punct else { continue }
            addArc(head: arc.head ?? gold.forms.count, label: arc.label, goldHead: gold.heads[index], goldLabel: gold.labels[index])
        }
    }

    private mutating func addTag(_ gold: Tag, _ guess: Tag) {
        words += 1
        if gold == guess { tags += 1 } else { confusions["\(gold.name) read as \(guess.name)", default: 0] += 1 }
    }

    private mutating func addLemma(_ form: String, tag: Tag, gold: String) {
        let lemma = lemmatizer.lemma(of: form, lower: form.loweredWord, tag: tag)
        if lemma.loweredWord == gold.loweredWord {
            lemmas += 1
        } else {
            lemmaSlips["\(form) \(tag.name) \(lemma) not \(gold)", default: 0] += 1
        }
    }

    private mutating func addArc(head: Int, label: Label, goldHead: Int, goldLabel: Label) {
        marked += 1
        byLabel[goldLabel, default: (0, 0, 0)].gold += 1
        byLabel[label, default: (0, 0, 0)].guessed += 1
        guard head == goldHead else { return }
        heads += 1
        guard label == goldLabel else { return }
        labels += 1
        byLabel[label, default: (0, 0, 0)].right += 1
    }

    /// The figures in lines: tags, heads (UAS) and labels (LAS, marks left out), the commonest slips, and each label's F1.
    func report() -> [String] {
        let slips = Self.commonest(confusions, 12)
        let labels = byLabel.sorted { $0.value.gold > $1.value.gold }.prefix(30).map { label, count in
            let f1 = Double(2 * count.right) / Double(max(1, count.guessed + count.gold))
            return "  \(label.name) \(Self.percent(f1)) of \(count.gold)"
        }
        let lemmaLines = Self.commonest(lemmaSlips, 60)
        return ["words \(words)", "lemmas \(Self.percent(part(lemmas, words)))", "lemma slips:"] + lemmaLines + [
            "tags \(Self.percent(part(tags, words)))", "UAS \(Self.percent(part(heads, marked)))",
        ]
            + ["LAS \(Self.percent(part(self.labels, marked)))", "slips:"] + slips + ["F1 by label:"] + labels
    }

    private static func commonest(_ slips: [String: Int], _ count: Int) -> [String] {
        slips.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map { "  \($0.key): \($0.value)" }
    }

    private func part(_ count: Int, _ whole: Int) -> Double { Double(count) / Double(max(1, whole)) }

    private static func percent(_ value: Double) -> String {
        let tenths = Int((value * 10_000).rounded())
        return "\(tenths / 100).\(tenths % 100 < 10 ? "0" : "")\(tenths % 100) %"
    }
}

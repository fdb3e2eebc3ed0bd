import FathomText

/// What is done to a text so that its notes have to find their places again.
public enum MadeEdit: String, CaseIterable, Sendable {
    case typos = "typos"
    case inserted = "inserted sentences"
    case deleted = "deleted neighbours"
    case gone = "deleted sentence"
    case movedParagraph = "moved paragraph"
    case movedSentence = "moved sentence"
    case repeated = "repeated paragraph"
    case rewrapped = "rewrapped"
    case converted = "other converter"
    case reworded = "reworded"
    case mixed = "several at once"

    /// Makes the edit, with the sentence at `place` in the midst of it.
    func make(on text: inout MadeText, at place: (block: Int, sentence: Int), _ random: inout RandomNumbers) {
        switch self {
        case .typos: Self.misspell(&text, place, 1 + random.below(3), &random)
        case .inserted: Self.insert(&text, place, 1 + random.below(3), &random)
        case .deleted: Self.deleteNeighbours(&text, place, &random)
        case .gone: text.blocks[place.block].sentences.remove(at: place.sentence)
        case .movedParagraph: Self.moveParagraph(&text, place.block, &random)
        case .movedSentence: Self.moveSentence(&text, place, &random)
        case .repeated: Self.repeatParagraph(&text, place.block, &random)
        case .rewrapped: text.style.width = 40 + random.below(50)
        case .converted: Self.convert(&text, &random)
        case .reworded: Self.reword(&text, place, &random)
        case .mixed: Self.mix(&text, place, &random)
        }
    }

    /// Changes, drops, doubles and swaps letters in so many words of the sentence, and in one of ten words elsewhere.
    private static func misspell(_ text: inout MadeText, _ place: (block: Int, sentence: Int), _ count: Int, _ random: inout RandomNumbers)
    {
        for _ in 0..<count {
            let words = text.blocks[place.block].sentences[place.sentence].words
            let word = random.below(words.count)
            text.blocks[place.block].sentences[place.sentence].words[word] = misspelt(words[word], &random)
        }
        for block in text.blocks.indices {
            for sentence in text.blocks[block].sentences.indices where (block, sentence) != place {
                for word in text.blocks[block].sentences[sentence].words.indices where random.below(20) == 0 {
                    let old = text.blocks[block].sentences[sentence].words[word]
                    text.blocks[block].sentences[sentence].words[word] = misspelt(old, &random)
                }
            }
        }
    }

    private static func misspelt(_ word: String, _ random: inout RandomNumbers) -> String {
        var letters = Array(word)
        guard letters.count > 2 else { return word + "e" }
        let place = random.below(letters.count - 1)
        switch random.below(4) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        case 2: letters.swapAt(place, place + 1)
        default: letters[place] = Array("aeiounrst")[random.below(9)]
        }
        return String(letters)
    }

    /// Puts new sentences before and after, and some elsewhere.
    private static func insert(_ text: inout MadeText, _ place: (block: Int, sentence: Int), _ count: Int, _ random: inout RandomNumbers) {
        let after = random.below(2) == 0
        text.blocks[place.block].sentences.insert(Strangers.sentence(&random), at: place.sentence + (after ? 1 : 0))
        for _ in 0..<count {
            let block = text.paragraphs[random.below(text.paragraphs.count)]
            let position = random.below(text.blocks[block].sentences.count + 1)
            text.blocks[block].sentences.insert(Strangers.sentence(&random), at: position)
        }
    }

    private static func deleteNeighbours(_ text: inout MadeText, _ place: (block: Int, sentence: Int), _ random: inout RandomNumbers) {
        let sides = random.below(3)
        if sides != 0, place.sentence + 1 < text.blocks[place.block].sentences.count {
            text.blocks[place.block].sentences.remove(at: place.sentence + 1)
        }
        if sides != 1, place.sentence > 0 { text.blocks[place.block].sentences.remove(at: place.sentence - 1) }
    }

    private static func moveParagraph(_ text: inout MadeText, _ block: Int, _ random: inout RandomNumbers) {
        let moved = text.blocks.remove(at: block)
        text.blocks.insert(moved, at: 1 + random.below(text.blocks.count))
    }

    private static func moveSentence(_ text: inout MadeText, _ place: (block: Int, sentence: Int), _ random: inout RandomNumbers) {
        let moved = text.blocks[place.block].sentences.remove(at: place.sentence)
        let block = text.paragraphs[random.below(text.paragraphs.count)]
        text.blocks[block].sentences.insert(moved, at: random.below(text.blocks[block].sentences.count + 1))
    }

    /// Puts a copy of the paragraph somewhere else.
    private static func repeatParagraph(_ text: inout MadeText, _ block: Int, _ random: inout RandomNumbers) {
        var copy = text.blocks[block]
        for index in copy.sentences.indices { copy.sentences[index].number? += MadeText.copies }
        let place = 1 + random.below(text.blocks.count)
        text.blocks.insert(copy, at: place)
    }

    private static func convert(_ text: inout MadeText, _ random: inout RandomNumbers) {
        text.style.format = .plain
        text.style.width = 44 + random.below(40)
        text.style.hyphenates = true
        text.style.hasLigatures = random.below(2) == 0
        text.style.isPrinted = random.below(2) == 0
        text.style.hasPages = random.below(2) == 0
    }

    /// Puts other words for up to two fifths of those of the sentence.
    private static func reword(_ text: inout MadeText, _ place: (block: Int, sentence: Int), _ random: inout RandomNumbers) {
        let count = text.blocks[place.block].sentences[place.sentence].words.count
        for _ in 0..<max(1, count * (1 + random.below(4)) / 10) {
            let word = random.below(count)
            text.blocks[place.block].sentences[place.sentence].words[word] = Strangers.word(&random)
        }
    }

    private static func mix(_ text: inout MadeText, _ place: (block: Int, sentence: Int), _ random: inout RandomNumbers) {
        misspell(&text, place, 1, &random)
        for block in text.paragraphs where block != place.block && random.below(3) == 0 && text.blocks[block].sentences.count > 1 {
            text.blocks[block].sentences.remove(at: random.below(text.blocks[block].sentences.count))
        }
        if random.below(2) == 0 { convert(&text, &random) }
        if random.below(3) == 0 { moveParagraph(&text, place.block, &random) } else { insert(&text, place, 2, &random) }
    }
}

/// Sentences and words that stand in none of the texts.
enum Strangers {
    private static let sentences = [
        "The committee met twice in the spring and agreed on nothing of note.",
        "Later writers have doubted this account, though without naming a better one.",
        "A table in the appendix gives the yearly figures for every district.",
        "It was raining when the delegates left the hall by the northern door.",
        "Earlier drafts of this page said more about the costs of the whole programme.",
        "Nobody had expected the harvest to fail in two provinces at once.",
    ]
    private static let words = ["moreover", "harvest", "committee", "eventually", "brittle", "northern", "figures", "doubted", "seldom"]

    static func sentence(_ random: inout RandomNumbers) -> MadeText.Piece {
        MadeText.Piece(number: nil, words: sentences[random.below(sentences.count)].split(separator: " ").map(String.init))
    }

    static func word(_ random: inout RandomNumbers) -> String { words[random.below(words.count)] }
}

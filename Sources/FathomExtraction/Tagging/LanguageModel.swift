/// The weights for English: one file, used where it lies in memory.
///
/// The file starts with a line of plain text on origin and licence, padded to `headCount` bytes; then numbers that give the size of each part,
/// then the parts, each at a multiple of `alignment` bytes. All numbers are little-endian.
package struct LanguageModel: Sendable {
    /// Length of the head line with its padding, in bytes.
    package static let headCount = 512
    /// Every part starts at a multiple of this, in bytes.
    package static let alignment = 64
    /// The four bytes after the head: "FTM1".
    package static let magic: UInt32 = 0x314D_5446

    /// The parts in their order in the file.
    package enum Part: Int, CaseIterable, Sendable {
        /// 16-bit weights of the tagger.
        case tagger
        /// 16-bit weights of the parser's steps.
        case actions
        /// 16-bit weights of the parser's labels.
        case arcs
        /// 32-bit numbers of frequent words.
        case words
        /// 64-bit sets of their tags.
        case tagSets
        /// 64-bit sets of labels by the tags of an arc's ends.
        case labelSets
        /// 32-bit numbers of verbs in their base form.
        case verbs

        /// Length of one item, in bytes.
        package var stride: Int {
            switch self {
            case .tagger, .actions, .arcs: 2
            case .words, .verbs: 4
            case .tagSets, .labelSets: 8
            }
        }

        /// How many items a part of `1 << bits` places has: weights need room for the classes of the last place.
        package func count(bits: Int) -> Int {
            stride == 2 ? (1 << bits) + WeightTable.classes : 1 << bits
        }
    }

    let tagger: Tagger
    let parser: DependencyParser
    let verbs: WordNumbers
    /// What each frequent word may be.
    package let dictionary: TagDictionary

    /// The model in `bytes`, which must stay valid and unchanged as long as the program runs; nil when they are not a model of this version.
    /// Constant time: nothing is copied.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard let parts = unsafe ModelParts(bytes) else { return nil }
        dictionary = unsafe TagDictionary(
            keys: parts.base(.words), sets: parts.base(.tagSets), bits: parts.bits(.words))
        tagger = unsafe Tagger(
            weights: WeightTable(base: parts.base(.tagger), bits: parts.bits(.tagger)), dictionary: dictionary)
        parser = unsafe DependencyParser(
            actions: WeightTable(base: parts.base(.actions), bits: parts.bits(.actions)),
            arcs: WeightTable(base: parts.base(.arcs), bits: parts.bits(.arcs)),
            labels: LabelChoices(sets: parts.base(.labelSets)))
        verbs = unsafe WordNumbers(keys: parts.base(.verbs), bits: parts.bits(.verbs))
    }

    /// The tags of a sentence of `forms`. Linear.
    package func tags(of forms: [WordForm]) -> [Tag] { tagger.tags(of: forms) }

    /// The head and label of each word, the head nil for a root. Linear.
    package func arcs(of forms: [WordForm], tags: [Tag]) -> [(head: Int?, label: Label)] {
        parser.parse(forms, tags: tags).map { ($0.head, $0.label) }
    }
}

/// Where the parts of a model lie.
@safe private struct ModelParts {
    private let start: UnsafeRawPointer
    private var offsets: [Int] = []
    private var logs: [UInt32] = []

    /// The parts of the model in `bytes`; nil when the bytes are of another kind, too few, or start at an odd address.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let head = LanguageModel.headCount
        guard let start = bytes.baseAddress, Int(bitPattern: start) % 8 == 0, bytes.count >= head + 64,
            unsafe start.load(fromByteOffset: head, as: UInt32.self) == LanguageModel.magic
        else { return nil }
        unsafe self.start = unsafe start
        var offset = head + 64
        for part in LanguageModel.Part.allCases {
            let bits = unsafe start.load(fromByteOffset: head + 4 + 4 * part.rawValue, as: UInt32.self)
            guard bits <= 26 else { return nil }
            offsets.append(offset)
            logs.append(bits)
            offset += (part.stride * part.count(bits: Int(bits))).rounded(upTo: LanguageModel.alignment)
        }
        guard offset <= bytes.count, 1 << bits(.labelSets) == LabelChoices.rows, bits(.words) == bits(.tagSets) else { return nil }
    }

    /// The base-two logarithm of the number of items in `part`.
    func bits(_ part: LanguageModel.Part) -> UInt32 { logs[part.rawValue] }

    /// The first item of `part`.
    func base<Item>(_ part: LanguageModel.Part) -> UnsafePointer<Item> {
        unsafe (start + offsets[part.rawValue]).assumingMemoryBound(to: Item.self)
    }
}

extension Int {
    /// The number raised to a multiple of `step`.
    package func rounded(upTo step: Int) -> Int { (self + step - 1) / step * step }
}

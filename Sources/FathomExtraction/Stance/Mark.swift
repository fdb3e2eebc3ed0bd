import FathomModel

/// A modality, and the words that give it.
struct Mark: Sendable {
    /// How far the text stands behind what is marked.
    let modality: Modality
    /// The words, as places in the sentence.
    let cue: Range<Int>

    /// The one of two marks that holds where both do: the weaker; but what is denied of something unreal is unreal first ("would not have
    /// saved it").
    static func joined(_ left: Mark?, _ right: Mark?) -> Mark? {
        guard let left, let right else { return left ?? right }
        if left.modality == .counterfactual, right.modality == .negated { return left }
        if right.modality == .counterfactual, left.modality == .negated { return right }
        return right.modality > left.modality ? right : left
    }
}

/// A stretch of a sentence that something holds of.
struct Scope<Content: Sendable>: Sendable {
    /// The words that it holds of, as places in the sentence.
    let range: Range<Int>
    /// What holds.
    let content: Content
}

/// Who says what stands in a stretch of a sentence.
enum Source: Sendable, Hashable {
    /// An actor, as a place in the table.
    case actor(Int)
    /// Words of the sentence at a place among those that are read.
    case words(sentence: Int, range: Range<Int>)
}

public import FathomText

/// How a text stands to what it says at one place: how sure, in whose name, and in which part of the argument.
///
/// Packed into 20 bytes, because every mention has one. Places are kept in 32 bits: no text is longer than 1 GiB.
public struct Stance: Hashable, Sendable {
    /// How far the text stands behind it.
    public let modality: Modality
    /// What its sentence does in the text.
    public let zone: Zone
    private let voice: Voice
    private let first: UInt32
    private let second: UInt32
    private let cueLower: UInt32
    private let cueUpper: UInt32

    /// Which sort of claim `first` and `second` hold.
    private enum Voice: UInt8 { case author, actor, words }

    /// A stance; what is not told is asserted by the author among the results.
    public init(_ modality: Modality = .asserted, claim: Claim = .author, zone: Zone = .result, cue: TextSpan? = nil) {
        self.modality = modality
        self.zone = zone
        (voice, first, second) = Self.packed(claim)
        cueLower = UInt32(clamping: cue?.lower ?? 0)
        cueUpper = UInt32(clamping: cue?.upper ?? 0)
    }

    /// Who says so.
    public var claim: Claim {
        switch voice {
        case .author: .author
        case .actor: .actor(ConceptID(.actor, Int(first)))
        case .words: .words(TextSpan(Int(first), Int(second)))
        }
    }

    /// The words that take it out of what is asserted: "may", "if", "not"; nil for what is asserted.
    public var cue: TextSpan? {
        cueUpper > cueLower ? TextSpan(Int(cueLower), Int(cueUpper)) : nil
    }

    /// Whether the author asserts it, so that there is nothing to tell of it.
    public var isPlain: Bool { modality == .asserted && voice == .author }

    private static func packed(_ claim: Claim) -> (Voice, UInt32, UInt32) {
        switch claim {
        case .author: (.author, 0, 0)
        case .actor(let id): (.actor, UInt32(clamping: id.number), 0)
        case .words(let span): (.words, UInt32(clamping: span.lower), UInt32(clamping: span.upper))
        }
    }
}

extension Sequence<Mention> {
    /// The strongest stance among the mentions: what is asserted anywhere is asserted. Of equals one that the author takes, then the first.
    public var strongestStance: Stance {
        var best: Stance?
        for mention in self {
            let stance = mention.stance
            if stance.isPlain { return stance }
            guard let known = best else {
                best = stance
                continue
            }
            let isStronger = stance.modality < known.modality
            if isStronger || stance.modality == known.modality && known.claim.isReported && !stance.claim.isReported { best = stance }
        }
        return best ?? Stance()
    }
}

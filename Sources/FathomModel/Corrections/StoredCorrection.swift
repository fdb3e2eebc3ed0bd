/// A statement of the reader as the store has it.
public struct StoredCorrection: Hashable, Sendable, Identifiable {
    /// Its number in the store; statements are applied in the order of their numbers.
    public let id: Int64
    /// What it says.
    public let statement: Correction
    /// When it was made, in milliseconds since 1970 (UTC).
    public let created: Int64
    /// When it was last changed, in milliseconds since 1970 (UTC).
    public let modified: Int64
    /// Counts the changes of the row.
    public let version: Int64

    /// A statement as stored.
    public init(id: Int64, statement: Correction, created: Int64, modified: Int64, version: Int64) {
        self.id = id
        self.statement = statement
        self.created = created
        self.modified = modified
        self.version = version
    }
}

/// What is to become of the statements about one text, in one go, so that it is taken back in one go.
public struct CorrectionChange: Hashable, Sendable {
    /// A stored statement that another takes the place of.
    public struct Replacement: Hashable, Sendable {
        /// The one that goes.
        public let old: StoredCorrection
        /// The one that comes.
        public let new: Correction
    }

    /// New statements.
    public private(set) var made: [Correction] = []
    /// Statements that take the place of others.
    public private(set) var replaced: [Replacement] = []
    /// Statements that are taken away.
    public private(set) var removed: [StoredCorrection] = []

    /// Whether there is nothing to do.
    public var isEmpty: Bool { made.isEmpty && replaced.isEmpty && removed.isEmpty }

    /// The change that says `statements` and takes `words` back where `stored` is what stands: of what settles the same, the later word replaces
    /// the earlier; a word that says what the machine says takes the earlier one away.
    public init(saying statements: [Correction], takingBack words: Set<CorrectionSlot> = [], to stored: [StoredCorrection]) {
        var standing = Dictionary(stored.map { ($0.statement.slot, $0) }) { $1 }
        var coming: [CorrectionSlot: Int] = [:]
        for slot in words { if let old = standing.removeValue(forKey: slot) { removed.append(old) } }
        removed.sort { $0.id < $1.id }
        for statement in statements {
            let slot = statement.slot
            if let place = coming[slot] {
                made[place] = statement
            } else if let old = standing.removeValue(forKey: slot) {
                replace(old, by: statement)
            } else if !statement.saysNothing {
                coming[slot] = made.count
                made.append(statement)
            }
        }
    }

    /// The change that takes these statements away.
    public init(removing removed: [StoredCorrection]) {
        self.removed = removed
    }

    /// Why a statement of the change would not apply to what the machine made of a text, where `stored` is what stands; nil if all would.
    public func reason(against stored: [StoredCorrection], on machine: ArgumentModel) -> CorrectionOutcome.Reason? {
        let new = Dictionary(replaced.map { ($0.old.id, $0.new) }) { $1 }
        let gone = Set(removed.map(\.id))
        let kept = stored.filter { !gone.contains($0.id) }
        let outcomes = Corrector.apply(kept.map { new[$0.id] ?? $0.statement } + made, to: machine).outcomes
        let replacing = zip(kept, outcomes).filter { new[$0.0.id] != nil }.map(\.1)
        return (replacing + outcomes.suffix(made.count)).lazy.compactMap(\.reason).first
    }

    private mutating func replace(_ old: StoredCorrection, by new: Correction) {
        if new.saysNothing {
            removed.append(old)
        } else if old.statement.essence != new.essence {
            replaced.append(Replacement(old: old, new: new))
        }
    }
}

extension Correction {
    /// What it says, apart from the passages that concepts are found by: two statements that differ in these alone say the same.
    fileprivate var essence: [String: String] {
        let roles = ["concept", "into", "from", "to"]
        return fields.filter { field in
            let parts = field.key.split(separator: ".")
            return parts.count < 2 || !roles.contains(String(parts[0])) || parts[1] == "kind" || parts[1] == "name"
        }
    }

    /// Whether it only says what holds without it: a name or kind that the concept has anyway, no words at all.
    fileprivate var saysNothing: Bool {
        switch self {
        case .rename(let name, let new): name.name == new
        case .kind(let name, let kind): name.kind == kind
        case .define(_, let words), .family(_, let words): words.isEmpty
        case .cues(_, let phrases): phrases.isEmpty
        default: false
        }
    }
}

/// The name of a concept inside one model: its kind's letter and a number from 1, in order of first mention ("a1", "s3").
public struct ConceptID: Hashable, Sendable {
    /// The kind that the letter stands for.
    public let kind: ConceptKind
    /// Counted from 1 within the kind.
    public let number: Int

    /// The identifier of the `number`th concept of `kind`.
    public init(_ kind: ConceptKind, _ number: Int) {
        self.kind = kind
        self.number = number
    }

    /// Reads "a1", "t2", "s3", "c4"; nil for anything else.
    public init?(_ text: String) {
        guard let letter = text.first, let kind = ConceptKind.allCases.first(where: { $0.letter == letter }) else { return nil }
        guard let number = Int(text.dropFirst()), number > 0, String(number) == text.dropFirst() else { return nil }
        self.init(kind, number)
    }
}

extension ConceptID: CustomStringConvertible {
    public var description: String { "\(kind.letter)\(number)" }
}

extension ConceptID: Comparable {
    /// Order by kind as the kinds are listed, then by number.
    public static func < (left: ConceptID, right: ConceptID) -> Bool {
        let order = ConceptKind.allCases
        guard left.kind == right.kind else {
            return (order.firstIndex(of: left.kind) ?? 0) < (order.firstIndex(of: right.kind) ?? 0)
        }
        return left.number < right.number
    }
}

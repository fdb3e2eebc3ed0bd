/// A value read from JSON.
enum JSONPart {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONPart])
    case object([String: JSONPart])

    /// The member of that name; nil for anything but an object that has it.
    subscript(key: String) -> JSONPart? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The words of a string.
    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// A number without a fraction that an `Int` holds.
    var whole: Int? {
        if case .number(let number) = self { Int(exactly: number) } else { nil }
    }

    /// The elements of an array; anything else stands for an array of itself, null for none.
    var elements: [JSONPart] {
        switch self {
        case .array(let parts): parts
        case .null: []
        default: [self]
        }
    }

    /// The members of an object that are strings.
    var strings: [String: String] {
        if case .object(let members) = self { members.compactMapValues(\.text) } else { [:] }
    }
}

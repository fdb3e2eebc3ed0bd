/// A JSON text from outside as a tree. Reading is bounded: in depth, and by the bytes that there are.
indirect enum JSONTree: Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONTree])
    /// Members in their order; of a name that comes twice the last one counts.
    case object([String: JSONTree])

    /// The deepest nesting that is read.
    static let deepest = 400

    /// Reads `bytes`; nil if they are no JSON text, or nested too deeply.
    init?(_ bytes: some RandomAccessCollection<UInt8>) {
        var reader = JSONTreeReader(Array(bytes))
        guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
        self = value
    }

    /// The member of that name; nil if this is no object or has none.
    subscript(_ name: String) -> JSONTree? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// The elements; none of what is no array.
    var elements: [JSONTree] { if case .array(let values) = self { values } else { [] } }

    /// The string, if it is one.
    var string: String? { if case .string(let string) = self { string } else { nil } }

    /// The whole number, if it is one.
    var integer: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }
}

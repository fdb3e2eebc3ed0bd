/// A value to be written as JSON. Members keep the order in which they are given.
public indirect enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// Written with at most three decimals; what is no number is written as null.
    case number(Double)
    case string(String)
    case array([JSONValue])
    /// An array of so many elements, each made when it is written, so that a long one never stands in memory as a whole.
    case made(count: Int, element: @Sendable (Int) -> JSONValue)
    case object([(key: String, value: JSONValue)])

    /// The string, or null.
    public static func optional(_ string: String?) -> JSONValue {
        string.map(JSONValue.string) ?? .null
    }

    /// An array with an element for each of `items`, made by `value` when it is written.
    public static func array<Item: Sendable>(of items: [Item], _ value: @escaping @Sendable (Item) -> JSONValue) -> JSONValue {
        .made(count: items.count) { value(items[$0]) }
    }

    /// An array of strings.
    public static func strings(_ strings: [String]) -> JSONValue {
        .array(strings.map(JSONValue.string))
    }

    /// An object with one more member at its end; any other value stays as it is.
    public func adding(_ key: String, _ value: JSONValue) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members + [(key, value)])
    }

    /// Whether the value holds other values.
    var isContainer: Bool {
        switch self {
        case .array(let values): !values.isEmpty
        case .made(let count, _): count > 0
        case .object(let members): !members.isEmpty
        default: false
        }
    }
}

extension JSONValue {
    /// The value as JSON text on one line, with a line feed at its end: a row of JSON Lines. The same value gives the same bytes. Linear.
    public var line: String { written(by: JSONWriter(isOneLine: true)) }

    /// The value as JSON text with a line feed at its end. The same value gives the same bytes.
    ///
    /// A container of plain values stands on one line if that takes at most `JSONWriter.lineLength` bytes; others stand with one member a
    /// line, indented by two blanks. Linear in the value.
    public var text: String { written(by: JSONWriter()) }

    private func written(by writer: JSONWriter) -> String {
        var writer = writer
        writer.write(self, depth: 0)
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

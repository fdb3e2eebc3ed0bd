/// An element read from XML. Names are without the prefix of their name space.
final class XMLPart {
    /// Its name.
    let name: String
    /// Its attributes.
    let attributes: [String: String]
    /// The elements in it.
    private(set) var children: [XMLPart] = []
    /// The words directly in it.
    private(set) var text = ""

    init(_ name: String, _ attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The attribute of that name.
    subscript(key: String) -> String? { attributes[key] }

    /// The elements in it of that name.
    func all(_ name: String) -> [XMLPart] { children.filter { $0.name == name } }

    /// The first element in it of that name.
    func first(_ name: String) -> XMLPart? { children.first { $0.name == name } }

    /// The elements in the first element of that name.
    func inside(_ name: String) -> [XMLPart] { first(name)?.children ?? [] }

    func add(_ child: XMLPart) { children.append(child) }
    func add(_ words: String) { text += words }
}

/// Reads XML 1.0 in UTF-8 as other programs write it. A document type is refused, and with it every entity but the five that need none, so that
/// nothing can name another file or grow; depth and number of elements are bounded. Linear.
struct XMLReader {
    static let deepest = 100
    static let most = 2_000_000
    private let bytes: [UInt8]
    private var place = 0
    private var open: [XMLPart] = []
    private var root: XMLPart?
    private var count = 0

    /// The root of a document.
    static func root(of bytes: [UInt8]) throws(ImportFault) -> XMLPart {
        var reader = XMLReader(bytes: bytes)
        while reader.place < bytes.count { try reader.step() }
        guard let root = reader.root, reader.open.isEmpty else { throw reader.fault }
        return root
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private var fault: ImportFault { .broken(format: "XML", byte: place) }

    private func starts(with words: String) -> Bool { bytes[place...].starts(with: words.utf8) }

    private mutating func step() throws(ImportFault) {
        guard bytes[place] == UInt8(ascii: "<") else { return try words() }
        if starts(with: "<!--") { return try pass(from: 4, to: "-->") }
        if starts(with: "<?") { return try pass(from: 2, to: "?>") }
        if starts(with: "<![CDATA[") {
            let start = place + 9
            try pass(from: 9, to: "]]>")
            return open.last?.add(String(decoding: bytes[start..<place - 3], as: UTF8.self)) ?? ()
        }
        guard !starts(with: "<!") else { throw .documentType }
        if starts(with: "</") { try end() } else { try start() }
    }

    private mutating func pass(from offset: Int, to end: String) throws(ImportFault) {
        let wanted = Array(end.utf8)
        var here = place + offset
        while here + wanted.count <= bytes.count {
            if bytes[here..<here + wanted.count].elementsEqual(wanted) {
                place = here + wanted.count
                return
            }
            here += 1
        }
        throw fault
    }

    private mutating func words() throws(ImportFault) {
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        let words = try text(bytes[place..<end])
        guard let parent = open.last else {
            guard words.allSatisfy(\.isWhitespace) else { throw fault }
            place = end
            return
        }
        parent.add(words)
        place = end
    }

    private mutating func end() throws(ImportFault) {
        place += 2
        let name = try self.name()
        passBlanks()
        guard open.popLast()?.name == name, place < bytes.count, bytes[place] == UInt8(ascii: ">") else { throw fault }
        place += 1
    }

    private mutating func start() throws(ImportFault) {
        place += 1
        count += 1
        guard count <= Self.most else { throw .tooMany(Self.most) }
        guard open.count < Self.deepest else { throw .tooDeep(Self.deepest) }
        let name = try self.name()
        let attributes = try self.attributes()
        let part = XMLPart(name, attributes)
        if let parent = open.last { parent.add(part) } else if root == nil { root = part } else { throw fault }
        if starts(with: "/>") {
            place += 2
        } else {
            guard place < bytes.count, bytes[place] == UInt8(ascii: ">") else { throw fault }
            place += 1
            open.append(part)
        }
    }

    private mutating func attributes() throws(ImportFault) -> [String: String] {
        var attributes: [String: String] = [:]
        while true {
            passBlanks()
            guard place < bytes.count else { throw fault }
            if bytes[place] == UInt8(ascii: ">") || bytes[place] == UInt8(ascii: "/") { return attributes }
            let name = try self.name()
            passBlanks()
            guard starts(with: "=") else { throw fault }
            place += 1
            passBlanks()
            guard place < bytes.count, [0x22, 0x27].contains(bytes[place]), let end = bytes[(place + 1)...].firstIndex(of: bytes[place])
            else { throw fault }
            attributes[name] = try text(bytes[place + 1..<end])
            place = end + 1
        }
    }

    private mutating func passBlanks() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    /// A name without its prefix.
    private mutating func name() throws(ImportFault) -> String {
        let start = place
        while place < bytes.count, !" \t\r\n/>=<\"'".utf8.contains(bytes[place]) { place += 1 }
        let whole = String(decoding: bytes[start..<place], as: UTF8.self)
        guard let name = whole.split(separator: ":").last else { throw fault }
        return String(name)
    }

    /// Words with references resolved and line ends as line feeds.
    private func text(_ bytes: ArraySlice<UInt8>) throws(ImportFault) -> String {
        let raw = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(where: { $0 == UInt8(ascii: "&") || $0 == 0x0D }) else { return raw }
        var text = String.UnicodeScalarView(), rest = raw.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "\r" {
                if rest.first == "\n" { rest.removeFirst() }
                text.append("\n")
            } else if scalar == "&" {
                guard let end = rest.firstIndex(of: ";"), let meant = Self.meaning(of: String(rest[..<end])) else { throw fault }
                text.append(meant)
                rest = rest[rest.index(after: end)...]
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }

    private static func meaning(of reference: String) -> Unicode.Scalar? {
        let five: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        if let scalar = five[reference] { return scalar }
        guard reference.hasPrefix("#") else { return nil }
        let digits = reference.dropFirst()
        let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap { Unicode.Scalar($0) }
    }
}

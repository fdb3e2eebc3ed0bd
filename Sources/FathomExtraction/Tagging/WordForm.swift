/// A word as the tagger and the parser see it: a few numbers taken from its bytes once, so that no feature touches a string again.
package struct WordForm: Sendable {
    /// What the letters look like.
    package struct Shape: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        static let capital = Shape(rawValue: 1)
        static let allCapitals = Shape(rawValue: 2)
        static let digit = Shape(rawValue: 4)
        static let hyphen = Shape(rawValue: 8)
        static let foreign = Shape(rawValue: 16)
        static let letters = Shape(rawValue: 32)
        static let point = Shape(rawValue: 64)
    }

    /// The number of the word in lower case, digits made equal, apostrophes straight.
    package let lower: UInt32
    /// Its last four bytes in lower case, the last one lowest; zero where the word is shorter.
    let ending: UInt32
    /// Its first three bytes in lower case, the first one highest.
    let opening: UInt32
    /// The number of the part after its last hyphen; that of the whole word without one.
    let lastPart: UInt32
    /// What its letters look like.
    let shape: Shape

    /// The form of `text`. Linear in its bytes.
    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { bytes in
            var scan = Scan()
            var index = 0
            while index < bytes.count { index = unsafe scan.take(bytes, index) }
            return WordForm(scan)
        }
    }

    private init(_ scan: Scan) {
        lower = FeatureHash.stirred(scan.hash)
        ending = scan.ending
        opening = scan.opening
        lastPart = FeatureHash.stirred(scan.part)
        shape = scan.finalShape
    }

    /// The last three bytes.
    @inline(__always) var ending3: UInt32 { ending & 0xFF_FFFF }
    /// The last two bytes.
    @inline(__always) var ending2: UInt32 { ending & 0xFFFF }
}

/// One pass over a word's bytes.
private struct Scan {
    var hash: UInt32 = 0x811C_9DC5
    var part: UInt32 = 0x811C_9DC5
    var ending: UInt32 = 0
    var opening: UInt32 = 0
    var count = 0
    var capitals = 0
    var small = 0
    var firstIsCapital = false
    var shape: WordForm.Shape = []

    var finalShape: WordForm.Shape {
        var result = shape
        if firstIsCapital { result.insert(.capital) }
        if capitals > 1 && small == 0 { result.insert(.allCapitals) }
        if capitals + small > 0 { result.insert(.letters) }
        return result
    }

    /// Takes the byte or curly mark at `index` and gives the index after it.
    mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = unsafe bytes[index]
        if byte == 0xE2, index + 2 < bytes.count, unsafe bytes[index + 1] == 0x80 {
            let third = unsafe bytes[index + 2]
            if third == 0x98 || third == 0x99 { return add(0x27, index + 3) }
            if third == 0x9C || third == 0x9D { return add(0x22, index + 3) }
            if third == 0x93 { return addDash(index + 3) }
            if third == 0x90 || third == 0x91 { return add(classified(0x2D), index + 3) }
        }
        return add(classified(byte), index + 1)
    }

    /// An en dash reads as an em dash.
    private mutating func addDash(_ next: Int) -> Int {
        _ = add(0xE2, next)
        _ = add(0x80, next)
        return add(0x94, next)
    }

    /// Notes what kind of letter `byte` is and gives it in lower case, any digit as 0.
    private mutating func classified(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x41...0x5A:
            capitals += 1
            if count == 0 { firstIsCapital = true }
            return byte | 0x20
        case 0x61...0x7A: small += 1
        case 0x30...0x39:
            shape.insert(.digit)
            return 0x30
        case 0x2D: shape.insert(.hyphen)
        case 0x2E: shape.insert(.point)
        case 0x80...: shape.insert(.foreign)
        default: break
        }
        return byte
    }

    private mutating func add(_ byte: UInt8, _ next: Int) -> Int {
        hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        part = byte == 0x2D ? 0x811C_9DC5 : (part ^ UInt32(byte)) &* 0x0100_0193
        ending = ending << 8 | UInt32(byte)
        if count < 3 { opening = opening << 8 | UInt32(byte) }
        count += 1
        return next
    }
}

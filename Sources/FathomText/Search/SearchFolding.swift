/// How a search compares characters: typed signs stand for their printed forms, and small letters for capitals where case does not count.
enum SearchFolding {
    /// The form in which `value` is compared. Constant time for the common alphabets.
    @inline(__always) static func folded(_ value: UInt32, ignoringCase: Bool) -> UInt32 {
        if value < 0x80 { return ignoringCase && value &- 0x41 < 26 ? value | 0x20 : value }
        return wide(value, ignoringCase: ignoringCase)
    }

    /// Every scalar that is compared like `value`, as far as capitals and printed signs go; `value` first.
    static func variants(of value: UInt32, ignoringCase: Bool) -> [UInt32] {
        var variants = [value]
        switch value {
        case 0x22: variants += [0x201C]
        case 0x27: variants += [0x2019, 0x02BC]
        case 0x2D: variants += [0x2010]
        default: break
        }
        guard ignoringCase, let scalar = Unicode.Scalar(value) else { return variants }
        let mappings = [scalar.properties.uppercaseMapping, scalar.properties.titlecaseMapping]
        for mapping in mappings where mapping.unicodeScalars.count == 1 { variants += mapping.unicodeScalars.map(\.value) }
        return variants
    }

    /// Whether letters and digits of any script, and the underscore, are what `value` is.
    static func isWord(_ value: UInt32) -> Bool {
        if value < 0x80 { return UInt8(value).isAlphanumeric || value == 0x5F }
        guard let scalar = Unicode.Scalar(value) else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func wide(_ value: UInt32, ignoringCase: Bool) -> UInt32 {
        switch value {
        case 0xA0, 0x2007, 0x202F, 0x3000: return 0x20
        case 0x2018, 0x2019, 0x02BC: return 0x27
        case 0x201C, 0x201D, 0x201E: return 0x22
        case 0x2010...0x2013: return 0x2D
        default: return ignoringCase ? small(value) : value
        }
    }

    private static func small(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xC0...0xDE: return value == 0xD7 ? value : value + 0x20
        case 0x391...0x3A9, 0x410...0x42F: return value + 0x20
        case 0x400...0x40F: return value + 0x50
        case 0x3B1...0x3C9, 0x430...0x45F, 0x5D0...0x6FF, 0x3000...0xA63F, 0xAC00...0xD7A3: return value
        default: break
        }
        guard let mapping = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars, mapping.count == 1 else { return value }
        return mapping.first?.value ?? value
    }
}

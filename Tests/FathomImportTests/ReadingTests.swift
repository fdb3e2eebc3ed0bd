import Foundation
import Testing

@testable import FathomExport
@testable import FathomImport

@Suite("Files from outside") struct ImportReadingTests {
    /// Packed by zlib with tables of its own, with the fixed ones, and not at all.
    static let packed: [(String, Int, String)] = [
        (
            "1YxRGcIwDAat/AoQgI4ZyJZsLZSENYFSHKEDY6sMeL2776YkcCE0KgVFGGFYpUkFC0XyM3SAYsZI5OBqTUdF2mfjDs+6CHLAYyQnTD+9o2TP5bK/pPh708ec742vta+3+C8jyo7v5wA=",
            444, "The sea wall led"
        ),
        ("S0xKTgQjAA==", 9, "abcabcabc"), ("AQYA+f9zdG9yZWQ=", 6, "stored"),
    ]

    @Test(arguments: packed)
    func packedBytesAreUnpacked(_ base64: String, _ count: Int, _ start: String) throws {
        let bytes = Array(try #require(Data(base64Encoded: base64)))
        let unpacked = try Inflater.bytes(of: bytes[...], limit: 1000)
        #expect(unpacked.count == count && String(decoding: unpacked, as: UTF8.self).hasPrefix(start))
        #expect(throws: ImportFault.tooLarge(5)) { try Inflater.bytes(of: bytes[...], limit: 5) }
        #expect(throws: ImportFault.self) { try Inflater.bytes(of: bytes.dropLast(3), limit: 1000) }
    }

    @Test func noBytesAreUnpackedForever() {
        var generator = UInt32(7)
        for _ in 0..<500 {
            let bytes = (0..<40).map { _ -> UInt8 in
                generator = generator &* 1_664_525 &+ 1_013_904_223
                return UInt8(truncatingIfNeeded: generator >> 16)
            }
            _ = try? Inflater.bytes(of: bytes[...], limit: 10_000)
            _ = try? XMLReader.root(of: Array("<a>".utf8) + bytes)
            _ = try? JSONReader.value(of: Array("[".utf8) + bytes)
            _ = CSVReader.rows(of: bytes)
        }
    }

    @Test func anArchiveOfOursIsReadAgain() throws {
        let files = [ExportFile(path: "a.txt", text: "one\n"), ExportFile(path: "sources/b.txt", text: "two\n")]
        let archive = try ZipArchive(ZipWriter.archive(files))
        #expect(archive.paths == ["a.txt", "sources/b.txt"])
        #expect(try archive.bytes(at: "Sources/B.txt") == Array("two\n".utf8))
        #expect(try archive.bytes(at: "c") == nil)
    }

    @Test(arguments: ["../a", "/etc/passwd", "a/../../b", "c:\\x", "a\\b"])
    func pathsThatLeaveTheArchiveAreRefused(_ path: String) {
        #expect(throws: ImportFault.leavesArchive(path)) { try ZipArchive(ZipWriter.archive([ExportFile(path: path, text: "x\n")])) }
    }

    @Test func whatClaimsToBeHugeIsRefusedBeforeItIsUnpacked() {
        var bytes = ZipWriter.archive([ExportFile(path: "a", text: "x\n")])
        let directory = bytes.count - 22 - 47
        bytes.replaceSubrange(directory + 24..<directory + 28, with: [0, 0, 0, 0x7F])
        #expect(throws: ImportFault.tooLarge(ZipArchive.mostBytes)) { try ZipArchive(bytes) }
    }

    @Test func aChangedMemberIsNoticed() throws {
        var bytes = ZipWriter.archive([ExportFile(path: "a", text: "words\n")])
        bytes[32] ^= 1
        let archive = try ZipArchive(bytes)
        #expect(throws: ImportFault.self) { try archive.bytes(at: "a") }
    }

    @Test func elementsAreReadWithoutTheirNameSpaces() throws {
        let text = "\u{FEFF}<?xml version='1.0'?><!-- x --><q:a xmlns:q=\"u\" b='1 &lt; 2&#x41;'>one<c/>\r\n<![CDATA[<two>]]>&amp;</q:a>"
        let root = try XMLReader.root(of: Array(text.utf8))
        #expect(root.name == "a" && root["b"] == "1 < 2A" && root.text == "one\n<two>&" && root.children.map(\.name) == ["c"])
    }

    static let faults: [(String, ImportFault)] = [
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", .documentType), ("<a>&x;</a>", .broken(format: "XML", byte: 3)),
        (String(repeating: "<a>", count: 200), .tooDeep(XMLReader.deepest)),
    ]

    @Test(arguments: faults)
    func whatIsDangerousIsRefused(_ text: String, _ fault: ImportFault) {
        #expect(throws: fault) { try XMLReader.root(of: Array(text.utf8)) }
    }

    @Test(arguments: ["<a>", "<a></b>", "</a>", "<a b=c/>", "<a", "<a b='x", "a", "", "<a/><b/>"])
    func brokenXMLIsRefused(_ text: String) {
        #expect(throws: ImportFault.self) { try XMLReader.root(of: Array(text.utf8)) }
    }

    @Test func valuesOfJSONAreRead() throws {
        let value = try JSONReader.value(of: Array(#" {"a": [1, -2.5e1, true, null], "b": "\u00e9\ud83d\udea2\n\"", "a2": {}} "#.utf8))
        #expect(value["a"]?.elements.count == 4 && value["a"]?.elements[1].whole == -25)
        #expect(value["b"]?.text == "é\u{1F6A2}\n\"")
    }

    @Test(arguments: ["{", "[1,]", "{\"a\" 1}", "\"", "01x", "[1] 2", "", "nul"])
    func brokenJSONIsRefused(_ text: String) {
        #expect(throws: ImportFault.self) { try JSONReader.value(of: Array(text.utf8)) }
    }

    @Test func deepJSONIsRefused() {
        #expect(throws: ImportFault.tooDeep(100)) { try JSONReader.value(of: Array(String(repeating: "[", count: 5000).utf8)) }
    }

    @Test func rowsOfTablesAreRead() {
        #expect(CSVReader.rows(of: Array("a,b\r\n\"x, \"\"y\"\"\nz\",2\n\n".utf8)) == [["a", "b"], ["x, \"y\"\nz", "2"]])
        #expect(CSVReader.rows(of: Array("a;b\n1,5;2".utf8)) == [["a", "b"], ["1,5", "2"]])
    }
}

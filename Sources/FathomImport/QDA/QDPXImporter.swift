import FathomExport

/// `qdpx`: a project of REFI-QDA, by Fathom, QualCoder, NVivo, ATLAS.ti or another program: codings, notes, codes and links of the one text.
struct QDPXImporter: FileImporter {
    let name = "qdpx"

    func fits(_ bytes: [UInt8], called name: String) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    func work(in bytes: [UInt8], for target: ImportTarget) throws(ImportFault) -> ImportedWork {
        let archive = try ZipArchive(bytes)
        let path = archive.paths.first { $0.lowercased().hasSuffix(".qde") && !$0.contains("/") }
        guard let path, let project = try archive.bytes(at: path) else { throw .noProject }
        let root = try XMLReader.root(of: project)
        guard root.name == "Project" else { throw .noProject }
        var reading = try QDAReading(root, archive, target)
        reading.takeAll()
        guard !reading.isOfAnotherText else { throw .otherText }
        return reading.work
    }
}

/// `qdc`: a codebook of REFI-QDA. A code that the text speaks of becomes a concept.
struct QDCImporter: FileImporter {
    let name = "qdc"

    func fits(_ bytes: [UInt8], called name: String) -> Bool {
        name.hasSuffix(".qdc") || bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<")
    }

    func work(in bytes: [UInt8], for target: ImportTarget) throws(ImportFault) -> ImportedWork {
        let root = try XMLReader.root(of: bytes)
        guard root.name == "CodeBook" else { throw .unknown }
        let codes = QDACodes(root, kind: target.kind)
        var desk = CodeDesk(target)
        for code in codes.order.compactMap({ codes.codes[$0] }) {
            guard let kind = code.kind else {
                desk.work.lose(QDAReading.noKind, code.name)
                continue
            }
            desk.take(code.name, kind, code.curation, isCoded: false)
        }
        return desk.work
    }
}

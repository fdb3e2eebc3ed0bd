import FathomModel
import FathomTestSupport
import FathomText
import Testing

@testable import FathomExport
@testable import FathomImport

@Suite("There and back") struct RoundTripTests {
    /// The sample text before anybody wrote or said anything.
    static let bare = ExportBasis(CorrectedModel(SampleModel.model), digest: ExportBasis.worked.digest)

    /// What a store has after a plan was carried out on it.
    static func filled(_ basis: ExportBasis, by plan: ImportPlan) -> ExportBasis {
        let notes = plan.notes.enumerated().map { place, note in
            Note(id: Int64(100 + place), place: note.place, body: note.body, created: note.created ?? 0, modified: note.modified ?? 0)
        }
        let gone = Set((plan.change.removed + plan.change.replaced.map(\.old)).map(\.id))
        let kept = basis.corrections.filter { !gone.contains($0.id) }
        let rows = (plan.change.replaced.map(\.new) + plan.change.made).enumerated().map { place, statement in
            StoredCorrection(id: Int64(500 + place), statement: statement, created: 0, modified: 0, version: 1)
        }
        let corrected = Corrector.apply((kept + rows).map(\.statement), to: basis.corrected.machine)
        return ExportBasis(corrected, corrections: kept + rows, notes: basis.notes.map(\.note) + notes, digest: basis.digest)
    }

    /// A file of that format of the sample text with all that was written and said, brought into an empty store.
    func returned(_ format: String, name: String, to basis: ExportBasis = bare) throws -> (basis: ExportBasis, losses: [ExportLoss]) {
        let target = ImportTarget(basis)
        let found = try read(format, name: name, for: target)
        #expect(found.format == format || format == "jsonl")
        return (Self.filled(basis, by: ImportPlan(found.work, for: target)), found.work.losses)
    }

    /// What is found in the file, or the folder, of that format.
    func read(_ format: String, name: String, for target: ImportTarget) throws -> (format: String, work: ImportedWork) {
        let exporter = try #require(FileExporters.named(format)), files = exporter.files(of: .worked)
        if exporter.fileExtension == nil { return try FileImporters.work(in: files, for: target) }
        return try FileImporters.work(in: try #require(files.first).bytes, called: name, for: target)
    }

    static let formats = [
        ("qdpx", "study.qdpx"), ("webannotation", "notes.jsonld"), ("json", "study.json"), ("jsonl", "study.jsonl"), ("vault", "study"),
    ]

    @Test(arguments: formats)
    func statementsComeBackAsTheyWere(_ format: String, _ name: String) throws {
        let (basis, losses) = try returned(format, name: name)
        #expect(basis.corrections.map(\.statement) == ExportBasis.worked.corrections.map(\.statement))
        #expect(losses.isEmpty)
    }

    @Test(arguments: formats)
    func notesComeBackButForWhatTheReportSays(_ format: String, _ name: String) throws {
        let exporter = try #require(FileExporters.named(format))
        let report = exporter.losses(of: .worked)
        let lost = { (what: String) in Set(report.filter { $0.what.hasPrefix(what) }.flatMap(\.items)) }
        let back = try returned(format, name: name).basis.notes
        for note in ExportBasis.worked.notes {
            let body = lost("control characters").contains(TextLine.of(note.line)) ? TextBlock.of(note.note.body) : note.note.body
            let isLost = lost("places of notes").contains(TextLine.of(note.line))
            let about: ExportNote.About = isLost ? .text : note.about
            let same = back.filter { $0.note.body == body && $0.about == about }
            #expect(same.count == 1, "\(note.line)")
            #expect(same.first?.note.created == note.note.created && same.first?.note.modified == note.note.modified)
        }
        #expect(back.count == ExportBasis.worked.notes.count)
    }

    @Test(arguments: formats)
    func importingTwiceAddsNothing(_ format: String, _ name: String) throws {
        let once = try returned(format, name: name).basis
        for basis in [once, .worked] {
            let target = ImportTarget(basis)
            #expect(ImportPlan(try read(format, name: name, for: target).work, for: target).isEmpty)
        }
    }

    @Test func aCodebookBringsDefinitionsFamiliesColoursAndNames() throws {
        let (basis, losses) = try returned("qdc", name: "book.qdc")
        let wall = try #require(basis.model.concepts.first { $0.name == "sea wall" })
        #expect(wall.curation.definition == "Whatever keeps the sea out, in stone." && wall.curation.family == "hard defences")
        #expect(wall.curation.colour == .blue)
        #expect(losses.map(\.items) == [["lost beaches", "river pact with Corvin"]])
    }
}

extension ExportBasis {
    /// The sample text with its notes and statements.
    static let worked = ExportBasis(
        SampleWork.corrected, corrections: SampleWork.corrections, notes: SampleWork.notes, digest: String(repeating: "5a", count: 32))
}

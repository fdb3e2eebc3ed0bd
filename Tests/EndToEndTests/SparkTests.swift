import Foundation
import Testing

/// The example for Apache Spark, run for real in local mode.
@Suite("Apache Spark")
struct SparkTests {
    /// Whether Java and PySpark are installed.
    static let hasSpark = Tool.exists("java") && PythonClient.has("pyspark")

    @Test(.enabled(if: hasSpark, "skipped: Java or pyspark is not installed (apt install default-jre-headless; pip install pyspark)"))
    func sparkWritesWhatASingleRunWrites() throws {
        let program = try Program()
        var corpus = ""
        for number in 0..<40 {
            corpus += "{\"id\": \"\(number)\", \"text\": \"Iran fought ISIS in \(1_980 + number). Iraq supports Syria.\"}\n"
        }
        corpus += "{\"id\": \"bad\"}\n{\"id\": \"umlaut\", \"text\": \"Türkiye supports Syria.\"}\n"
        let source = try program.file("corpus.jsonl", Data(corpus.utf8))
        let single = try program.run(["extract", "--jsonl", "-"], input: Data(corpus.utf8)).output
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../examples/spark/extract.py")
            .path
        let target = program.folder + "/models"
        let environment = program.environment.merging(
            ["PYSPARK_PYTHON": PythonClient.python, "SPARK_LOCAL_IP": "127.0.0.1"], uniquingKeysWith: { $1 })
        _ = try Tool.run(
            PythonClient.python, [script, source, target, "--fathom", Program.path, "--parts", "3"], environment: environment)
        let parts = try FileManager.default.contentsOfDirectory(atPath: target).filter { $0.hasPrefix("part-") }.sorted()
        #expect(parts.count >= 3)
        #expect(try parts.map { try String(contentsOfFile: target + "/" + $0, encoding: .utf8) }.joined() == single)
    }
}

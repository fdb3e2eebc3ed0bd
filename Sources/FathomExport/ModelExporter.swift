public import FathomModel

/// One way to write a model for others. A format is one file that conforms, and one line in `Exporters.all`.
///
/// An exporter reads nothing but the model: the same model gives the same bytes.
public protocol ModelExporter: Sendable {
    /// What the format is called on the command line; lower case.
    var name: String { get }
    /// What one gets, in one phrase for help texts.
    var summary: String { get }
    /// The whole model in this format, with a line feed at its end.
    func text(of model: ArgumentModel) -> String
    /// `text` as it stands when it is number `place` (from 0) of `count` that are written one after the other, so that the whole is
    /// well formed.
    func joined(_ text: String, at place: Int, of count: Int) -> String
}

extension ModelExporter {
    /// A blank line between texts.
    public func joined(_ text: String, at place: Int, of count: Int) -> String {
        place == 0 ? text : "\n" + text
    }
}

/// The formats that a model can be written in.
public enum Exporters {
    /// All formats, the default first.
    public static let all: [any ModelExporter] = [
        JSONExporter(),
        ReportExporter(),
    ]

    /// The format of that name, if there is one.
    public static func named(_ name: String) -> (any ModelExporter)? {
        all.first { $0.name == name }
    }
}

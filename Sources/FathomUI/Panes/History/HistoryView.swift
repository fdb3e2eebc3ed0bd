import FathomModel
import FathomScreen

extension SheetContent {
    /// The history of a text, latest first, by day, in lines of `columns` columns.
    static func history(_ steps: [HistoryStep], zone: Int64, of title: String, columns: Int) -> SheetContent {
        var content = SheetContent(title: "History")
        content.add(title, .strong, columns: columns)
        if steps.isEmpty { content.add("Nothing was done to this text yet. Notes and corrections show here.", .quiet, columns: columns) }
        var day: CivilDate?
        for step in steps {
            let own = CivilDate(milliseconds: step.time + zone)
            if own != day {
                content.blank()
                content.add(own.words, .accent, columns: columns)
            }
            day = own
            content.add(clock(step.time + zone), step.words, tail: standing(step.standing), columns: columns, indent: 8)
        }
        return content
    }

    /// "17:03".
    private static func clock(_ time: Int64) -> String {
        let minutes = (time / 60_000 % 1440 + 1440) % 1440
        return "\(minutes / 60 < 10 ? "0" : "")\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }

    private static func standing(_ standing: HistoryStep.Standing) -> String {
        switch standing {
        case .done: ""
        case .undone: "taken back"
        case .dropped: "taken back for good"
        case .overtaken: "overtaken"
        }
    }
}

internal import FathomScreen
internal import FathomTerminal

/// What `fathom doctor` says of the program itself.
enum ProgramFindings {
    static var all: [Finding] {
        [Finding(.program, "version", Version.text), Finding(.program, "screen", TerminalSurvey.library)]
    }
}

/// What `fathom doctor` says of the terminal and the locale.
enum TerminalFindings {
    static var all: [Finding] {
        let survey = TerminalSurvey()
        return [type(survey), extent(survey), colours(survey), mouse(survey), locale, multiplexer].compactMap(\.self)
    }

    private static func type(_ survey: TerminalSurvey) -> Finding {
        guard let description = survey.description else {
            let words = survey.type.isEmpty ? Messages.doctorNoType : Messages.doctorUnknownType(survey.type)
            return Finding(.terminal, "type", words, .remark, advice: Messages.doctorTypeAdvice)
        }
        return Finding(.terminal, "type", Messages.doctorType(survey.type, by: description))
    }

    private static func extent(_ survey: TerminalSurvey) -> Finding {
        guard survey.hasTerminal else {
            return Finding(.terminal, "screen", Messages.doctorNoTerminal, .remark, advice: Messages.doctorNoTerminalAdvice)
        }
        guard let size = survey.size else { return Finding(.terminal, "screen", Messages.doctorNoExtent, .remark) }
        return Finding(.terminal, "screen", Messages.doctorExtent(size.columns, size.rows))
    }

    private static func colours(_ survey: TerminalSurvey) -> Finding? {
        guard survey.description != nil else { return nil }
        if Environment.value("NO_COLOR") != nil { return Finding(.terminal, "colours", Messages.doctorNoColourWanted) }
        guard survey.colours > 0 else { return Finding(.terminal, "colours", Messages.doctorNoColours, .remark) }
        return Finding(.terminal, "colours", Messages.doctorColours(survey.colours, any: Environment.hasTrueColour))
    }

    private static func mouse(_ survey: TerminalSurvey) -> Finding? {
        guard survey.description != nil else { return nil }
        return survey.hasMouse
            ? Finding(.terminal, "mouse", Messages.doctorMouse) : Finding(.terminal, "mouse", Messages.doctorNoMouse, .remark)
    }

    private static var locale: Finding {
        Environment.isASCII
            ? Finding(.terminal, "locale", Messages.doctorASCII, .remark, advice: Messages.doctorASCIIAdvice)
            : Finding(.terminal, "locale", Messages.doctorUTF8)
    }

    private static var multiplexer: Finding? {
        switch Environment.multiplexer {
        case .none: nil
        case .tmux: Finding(.terminal, "inside", Messages.doctorTmux)
        case .screen: Finding(.terminal, "inside", Messages.doctorScreen, .remark)
        }
    }
}

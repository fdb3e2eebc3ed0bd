internal import FathomScreen
internal import FathomUI

extension Messages {
    static let noConfigHome = Failure(
        message: "there is no home folder for settings; set HOME or XDG_CONFIG_HOME", status: .unavailable)

    static func configNoFile(_ path: String) -> Failure {
        Failure(message: "\(shown(path)) is no file, so it holds no settings", status: .nothingFound)
    }

    static func configTooLarge(_ path: String, limit: Int) -> Failure {
        Failure(message: "\(shown(path)) is larger than \(limit >> 10) KiB, the most that settings may be", status: .nothingFound)
    }

    static func configNotUTF8(_ path: String) -> Failure {
        Failure(message: "\(shown(path)) is not UTF-8; save it as UTF-8", status: .nothingFound)
    }

    static func noConfig(at path: String) -> String { "\(path.harmless): there is no such file, so everything is as usual" }

    static func configIsGood(at path: String) -> String { "\(path.harmless): every line holds" }

    /// All that is wrong with the settings, a line for each, as a compiler tells it.
    static func brokenConfig(_ path: String, _ faults: [ConfigFault]) -> Failure {
        let lines = faults.map { "\(path.harmless):\($0.line): \(reason($0))" }
        let head = faults.count == 1 ? "one line does not hold; the others do" : "\(faults.count) lines do not hold; the others do"
        return Failure(message: ([head] + lines).joined(separator: "\n"), status: .nothingFound)
    }

    /// What is wrong with the settings, in one sentence for the explorer; nil if nothing is.
    static func configRemark(_ reading: ConfigFile.Reading) -> String? {
        if let failure = reading.failure { return failure.message + "; everything is as usual" }
        guard let first = reading.faults.first else { return nil }
        let more = reading.faults.count > 1 ? "; and \(reading.faults.count - 1) more, see: fathom config check" : ""
        return "config.toml:\(first.line): \(reason(first))\(more)"
    }

    /// What is wrong with FATHOM_THEME; nil if nothing is.
    static var themeRemark: String? {
        guard let word = Environment.value("FATHOM_THEME"), ThemeChoice(rawValue: word) == nil else { return nil }
        return "FATHOM_THEME wants \(ThemeChoice.allCases.map(\.rawValue).joined(separator: ", ")), not \(shown(word))"
    }

    private static func reason(_ fault: ConfigFault) -> String {
        switch fault.kind {
        case .syntax(let complaint): "this is no TOML: \(complaint.harmless)"
        case .unknown(let name, let table): unknown(name, table: table)
        case .value(let name, let wanted, let nearest):
            "\(shown(name)) wants \(wanted)" + (nearest.map { "; did you mean \(shown($0))?" } ?? "")
        case .repeated(let name, let line): "\(shown(name)) is set in line \(line) already; keep one of the two"
        case .noKey(let word): "no key is called \(shown(word)); keys are called as in z, Space, Ctrl-d, Alt-Enter, F5"
        case .keys(let name, let fault): reason(name, fault)
        }
    }

    private static func unknown(_ name: String, table: String?) -> String {
        let own = table == "layout" ? ConfigReader.layoutNames : ConfigReader.names + ConfigReader.tables
        let word = name.split(separator: ".").last.map(String.init) ?? name
        if let near = Spelling.nearest(to: word, among: own) { return "no setting is called \(shown(name)); did you mean \(shown(near))?" }
        return "no setting is called \(shown(name)); there are: \(own.joined(separator: ", "))"
    }

    private static func reason(_ name: String, _ fault: KeyChange.Fault) -> String {
        switch fault {
        case .unknown:
            Spelling.nearest(to: name, among: Keymap.names).map { "no action is called \(shown(name)); did you mean \(shown($0))?" }
                ?? "no action is called \(shown(name)); their names stand in docs/reference/keys.md and in fathom config show"
        case .digit(let key): "\(shown(key.name)) is a digit, which goes to a pane or repeats a motion; take another key"
        case .typed(let key): "\(shown(key.name)) types itself where \(shown(name)) is; take one with Ctrl or Alt"
        case .kept(let key): "\(shown(key.name)) always cancels, so that there is a way out of everything; leave it to \(shown("cancel"))"
        case .taken(let key, let other): "\(shown(key.name)) is given to \(shown(other)) already"
        }
    }
}

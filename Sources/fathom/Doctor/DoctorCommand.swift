internal import ArgumentParser

/// `fathom doctor`: what of the surroundings works.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what of the surroundings works, and what to do where it does not.",
        discussion: """
            Looks at the terminal, the locale, the clipboard, the programs that read other documents, the store of your notes and its backups, \
            your settings, and what takes how much room. Nothing is changed, and nothing of what you wrote is printed. Every line begins with \
            ok, with note (Fathom does without it), or with fault; with a fault the status is 1.
            """)

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup
    var store: StoreOption

    func run() throws {
        let findings = FindingList(
            findings: ProgramFindings.all + TerminalFindings.all + CompanionFindings.all + StoreFindings.all(store) + SettingFindings.all
                + FileFindings.all)
        try Output.write(json ? findings.json : findings.text)
        if !findings.faults.isEmpty { throw Messages.doctorFaults(findings.faults) }
    }
}

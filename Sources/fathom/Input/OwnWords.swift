/// Words of the reader's own on the command line, which mean nothing to the parser of options whatever they begin with.
enum OwnWords {
    /// The arguments of `fathom note` with one that begins with a dash after `--text` joined to it by an equals sign; those of every other command as they are.
    static func joined(_ arguments: [String]) -> [String] {
        guard arguments.first == "note" else { return arguments }
        var joined: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" { return joined + [argument] + rest }
            if argument == "--text", rest.first?.hasPrefix("-") == true, let words = rest.popFirst() {
                joined.append("--text=" + words)
            } else {
                joined.append(argument)
            }
        }
        return joined
    }
}

internal import FathomTerminal
internal import Glibc

// Opening texts without options needs no parser of options: it starts in the time that a pager takes.
let arguments = ProcessArguments.words
if let shortcut = Shortcut(arguments) {
    exit(Run.status { () throws(Failure) in try shortcut.run() })
}
exit(Run.status(of: arguments))

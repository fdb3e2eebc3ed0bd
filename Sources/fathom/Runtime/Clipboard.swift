internal import FathomTerminal
internal import FathomUI

/// The clipboards that programs keep: of tmux, Wayland, X and macOS.
enum Clipboard {
    /// Most milliseconds that a program may take; nothing waits for it meanwhile, and a busy machine may be slow to start it.
    private static let patience = 10_000

    /// A program that puts what it reads on a clipboard.
    private struct Keeper {
        let arguments: [String]
        /// The environment variable that says whether there is such a clipboard; nil if the program does.
        let sign: String?
    }

    private static let keepers = [
        Keeper(arguments: ["tmux", "load-buffer", "-w", "-"], sign: "TMUX"), Keeper(arguments: ["wl-copy"], sign: "WAYLAND_DISPLAY"),
        Keeper(arguments: ["xclip", "-selection", "clipboard"], sign: "DISPLAY"),
        Keeper(arguments: ["xsel", "--clipboard", "--input"], sign: "DISPLAY"), Keeper(arguments: ["pbcopy"], sign: nil),
    ]

    /// The program that would be asked first here; nil if there is none.
    static var program: String? { keepers.first { path(of: $0) != nil }?.arguments[0] }

    /// The path of a program whose clipboard is there; nil if it has none here, or is not installed.
    private static func path(of keeper: Keeper) -> String? {
        guard keeper.sign.map({ Environment.value($0) != nil }) ?? true else { return nil }
        return Environment.program(keeper.arguments[0])
    }

    /// Hands the words to the first of the programs that takes them, and tells all ways by which they went. Blocks for as long as they take.
    ///
    /// In tmux the terminal only counts where tmux itself did not take the words: it may keep the terminal's sequence to itself.
    static func ways(for copy: Copy, byTerminal: Bool) -> [CopyWay] {
        let taken = keepers.first { keeper in
            guard let path = path(of: keeper) else { return false }
            let words = [path] + keeper.arguments.dropFirst()
            return SilentProcess.run(words, input: Array(copy.words.utf8), milliseconds: patience) == 0
        }
        let programs = taken.map { [CopyWay.program($0.arguments[0])] } ?? []
        let terminal: [CopyWay] = byTerminal && !(taken?.sign == "TMUX") ? [.terminal] : []
        return terminal + programs
    }
}

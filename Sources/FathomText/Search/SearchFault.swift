/// Why a line is nothing to look for.
public enum SearchFault: Error, Hashable, Sendable {
    /// There is no character in it.
    case empty
    /// A "(" has no ")", or the other way round.
    case unclosedGroup, unopenedGroup
    /// A "[" has no "]".
    case unclosedSet
    /// A range in brackets goes backwards.
    case backwardRange
    /// "*", "+", "?" or a count with nothing before it.
    case nothingToRepeat
    /// The numbers in braces are none, too large or the wrong way round.
    case wrongCount
    /// A backslash at the end.
    case openBackslash
    /// More steps than an expression may have.
    case tooLarge
}

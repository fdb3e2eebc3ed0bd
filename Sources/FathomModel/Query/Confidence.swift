/// How sure a rule is, in words.
public enum Confidence {
    /// The words for a confidence from 0 to 1.
    public static func words(_ confidence: Double) -> String {
        switch confidence {
        case 0.9...: "very sure"
        case 0.75...: "sure"
        case 0.55...: "fairly sure"
        case 0.35...: "not very sure"
        default: "little more than a guess"
        }
    }
}

/// Headings that stand in most papers and reports under the same name.
enum HeadingNames {
    /// Names in small letters.
    private static let stock: Set<String> = [
        "abstract", "summary", "executive summary", "introduction", "background", "context", "overview", "preface", "foreword", "purpose",
        "objective", "objectives", "aim", "aims", "problem statement", "statement of the problem", "research question",
        "research questions",
        "literature review", "review of literature", "review of the literature", "research background", "related work", "theory",
        "theoretical framework", "conceptual framework", "analytical framework", "materials and methods", "materials & methods",
        "methods", "method", "methodology", "methods and materials", "research method", "research methodology", "approach", "data",
        "data and methods", "data and methodology", "results", "results and discussion", "results & discussion", "discussion",
        "discussion and results", "discussion and conclusion", "discussion and conclusions", "findings", "findings and discussion",
        "research findings", "analysis", "assessment", "evaluation", "conclusion", "conclusions", "concluding remarks",
        "conclusion and recommendations", "conclusions and recommendations", "summary and conclusion", "summary and conclusions",
        "implications", "policy implications", "recommendations", "policy recommendations", "policy options", "limitations",
        "future research", "outlook", "acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment", "references",
        "bibliography", "works cited", "sources", "notes", "endnotes", "footnotes", "appendix", "appendices", "annex", "glossary",
        "keywords", "key words", "index terms", "funding", "conflict of interest", "conflicts of interest", "key findings",
        "key points", "key takeaways", "case study", "case studies",
    ]

    /// Labels of a line of keywords, in small letters.
    private static let labels: [StaticString] = ["keywords", "key words", "index terms", "key terms", "keyword"]

    /// Whether `title` is such a heading, in any case.
    static func isStock(_ title: String) -> Bool {
        title.utf8.count <= 40 && stock.contains(title.lowercased())
    }

    /// Whether the text at `span` is such a heading; a colon or point at its end does no harm. Looks at 44 bytes at most.
    static func isStock(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
        guard span.count <= 44, !span.isEmpty else { return false }
        let hasMark = bytes[span.upper - 1] == 0x3A
        return isStock(bytes.lowered(TextSpan(span.lower, hasMark ? span.upper - 1 : span.upper)))
    }

    /// The label ("Keywords") at the head of a line of keywords; nil without one.
    static func keywordLabel(_ bytes: [UInt8], _ span: TextSpan) -> TextSpan? {
        guard bytes[span.lower].lowered == 0x6B || bytes[span.lower].lowered == 0x69 else { return nil }
        for label in labels {
            let end = span.lower + label.utf8CodeUnitCount
            guard end < span.upper, bytes.lowered(TextSpan(span.lower, end)) == String(describing: label) else { continue }
            var mark = end
            while mark < span.upper, bytes[mark] == 0x2A || bytes[mark].isSpace { mark += 1 }
            if bytes.byte(mark) == 0x3A || bytes.has("—", at: mark) || bytes.has("–", at: mark) { return TextSpan(span.lower, end) }
        }
        return nil
    }
}

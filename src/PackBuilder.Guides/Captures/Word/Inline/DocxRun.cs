using PackBuilder.Guides.Captures.Word.Styles;

namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>What holds for the text at a place.</summary>
/// <param name="Paragraph">The look that the paragraph's style has.</param>
/// <param name="Own">What the run itself says.</param>
/// <param name="Look">Both together.</param>
/// <param name="Reason">Why all of it is left out, as the ledger names it; null where it is not.</param>
internal sealed record DocxRun(SourceRunProperties Paragraph, SourceRunProperties Own, SourceRunProperties Look, string? Reason)
{
    public static DocxRun In(SourceRunProperties paragraph, string? reason) => new(paragraph, SourceRunProperties.None, paragraph, reason);

    /// <summary>The outer reason is the stronger one.</summary>
    public DocxRun LeftOut(string reason) => this with { Reason = Reason ?? reason };

    public DocxRun With(SourceRunProperties own, DocxStyles styles) => this with { Own = own, Look = styles.Of(own, Paragraph) };

    public string? WhyLeftOut => Reason ?? (Look.IsHidden == true ? "hidden" : null);
}

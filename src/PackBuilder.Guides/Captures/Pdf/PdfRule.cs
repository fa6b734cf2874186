namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>A line drawn on a page, level or upright, in points.</summary>
/// <param name="At">Its height over the lower edge, or its distance from the left one.</param>
internal readonly record struct PdfRule(bool IsLevel, double At, double From, double To);

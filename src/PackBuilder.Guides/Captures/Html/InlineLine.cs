namespace PackBuilder.Guides.Captures.Html;

/// <summary>A line of running text with its look.</summary>
internal sealed record InlineLine(string Text, LineLook Look);

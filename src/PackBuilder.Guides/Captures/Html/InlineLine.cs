namespace PackBuilder.Guides.Captures.Html;

/// <summary>A line of running text with its look.</summary>
internal sealed record InlineLine(string Text, LineLook Look)
{
    /// <summary>The line without so many characters at its start and the spaces after them.</summary>
    public InlineLine From(int start)
    {
        string rest = Text[start..].TrimStart(' ', '\u00A0', '\u3000');
        return new InlineLine(rest, Look with { BoldStart = Math.Clamp(Look.BoldStart - (Text.Length - rest.Length), 0, rest.Length) });
    }
}

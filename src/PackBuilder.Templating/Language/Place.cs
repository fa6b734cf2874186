using PackBuilder.Text.Source;

namespace PackBuilder.Templating.Language;

/// <summary>Where a piece of a template stands: offsets into its source, the end exclusive.</summary>
internal readonly record struct Place(SourceText Source, int Start, int End)
{
    /// <summary>What is written there.</summary>
    public string Text => Source.Content[Start..Math.Max(Start, End)];

    /// <summary>From the start of this place to the end of another of the same template.</summary>
    public Place To(Place other) => new(Source, Start, Math.Max(End, other.End));

    /// <summary>The point after this place.</summary>
    public Place After() => new(Source, End, End);

    /// <summary>For diagnostics. Templates count a lone CR as a line end, as the source text does.</summary>
    public SourceLocation Locate() => Source.Locate(TextSpan.FromBounds(Start, Math.Max(Start, End)));
}

using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Model;

/// <summary>The English of a text of a guide, as somebody brought it home.</summary>
/// <param name="Of">The Chinese as the guide says it.</param>
/// <param name="Text">Its English.</param>
public sealed record Translation(string Of, string Text)
{
    /// <summary>Id of the block or section that the text stands in; empty for title and introduction.</summary>
    public string In { get; init; } = "";

    /// <summary>The English that the guide had when this took its place; null where it had none.</summary>
    public string? Was { get; init; }

    /// <summary>Where it is written down; null for one that is not yet.</summary>
    public SourceLocation? At { get; init; }
}

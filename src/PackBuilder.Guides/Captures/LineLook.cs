namespace PackBuilder.Guides.Captures;

/// <summary>How a line looks in its source, as far as the format says: what a person sees a question or a heading by.</summary>
public sealed record LineLook
{
    public static readonly LineLook Plain = new();

    /// <summary>In columns of half a Han character, from the margin.</summary>
    public int Indent { get; init; }

    /// <summary>All of the line is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>How many characters at the start of the line are bold: a label, or the whole line.</summary>
    public int BoldStart { get; init; }

    /// <summary>In points; null where the format does not say.</summary>
    public double? Size { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>The name of the paragraph style; null where the format has none.</summary>
    public string? Style { get; init; }

    /// <summary>The name that the format gives to this place: a bookmark, or for a picture the part that holds it.</summary>
    public string? Anchor { get; init; }

    /// <summary>The number or bullet that the format sets before the line, as a reader sees it; it is no part of the text.</summary>
    public string Marker { get; init; } = "";
}

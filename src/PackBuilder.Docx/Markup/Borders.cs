namespace PackBuilder.Docx.Markup;

/// <summary>The lines around something and inside it, in the order of the schema.</summary>
internal sealed record Borders
{
    public Border? Top { get; init; }

    public Border? Left { get; init; }

    public Border? Bottom { get; init; }

    public Border? Right { get; init; }

    /// <summary>Between paragraphs.</summary>
    public Border? Between { get; init; }

    /// <summary>Between rows.</summary>
    public Border? InsideHorizontal { get; init; }

    /// <summary>Between columns.</summary>
    public Border? InsideVertical { get; init; }

    /// <summary>The same line everywhere in a table.</summary>
    public static Borders Grid(Border border) => new()
    {
        Top = border,
        Left = border,
        Bottom = border,
        Right = border,
        InsideHorizontal = border,
        InsideVertical = border,
    };

    /// <param name="name"><c>w:pBdr</c>, <c>w:tblBorders</c> or <c>w:tcBorders</c>.</param>
    public void Write(XmlBuffer xml, ReadOnlySpan<byte> name)
    {
        xml.Start(name);
        Top?.Write(xml, "w:top"u8);
        Left?.Write(xml, "w:left"u8);
        Bottom?.Write(xml, "w:bottom"u8);
        Right?.Write(xml, "w:right"u8);
        Between?.Write(xml, "w:between"u8);
        InsideHorizontal?.Write(xml, "w:insideH"u8);
        InsideVertical?.Write(xml, "w:insideV"u8);
        xml.End();
    }
}

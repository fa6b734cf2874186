namespace PackBuilder.Docx.Styles;

/// <summary>Gives out style ids and keeps which styles a document needs beyond the fixed ones. Lives for one document.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, BoxedStyle> _boxed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LookStyle> _characters = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _behindTables = new(StringComparer.Ordinal);

    /// <summary>Styles for a role inside a box, or at its end, in the order of their ids.</summary>
    public IEnumerable<BoxedStyle> Boxed => _boxed.Values.OrderBy(style => style.Id, StringComparer.Ordinal);

    /// <summary>Ids of the styles that stand after a table somewhere, in their order.</summary>
    public IEnumerable<string> BehindTables => _behindTables;

    /// <summary>Character styles that were asked for, in the order of their ids.</summary>
    public IEnumerable<LookStyle> Characters => _characters.Values.OrderBy(style => style.Id, StringComparer.Ordinal);

    /// <summary>The style of a paragraph.</summary>
    /// <param name="isFirst">The first paragraph of the box, which keeps a distance to what stands before.</param>
    /// <param name="isLast">The last paragraph of the box, which keeps a distance to what follows.</param>
    public string Paragraph(TextRole role, Box box, bool isFirst = false, bool isLast = false)
    {
        isFirst &= box.Look.Before.Count > 0;
        isLast &= box.Look.After.Count > 0;
        bool isFixed = box == Box.None && role.WritingPitch is null && !role.IsChoice && role.Numbering != NumberingKind.Ticked && !role.IsLoose && !role.IsFlush;
        if (isFixed)
            return role.Id;
        string id = (role.IsText ? box.Id + "Text" : box.Id + role.Id) + (role.IsAtEnd ? "Right" : role.IsFlush ? "Flush" : "") + (role.IsLoose ? "Loose" : "") + (isFirst ? "First" : "") + (isLast ? "Last" : "");
        if (!_boxed.ContainsKey(id))
            _boxed.Add(id, new BoxedStyle(id, role, box, isFirst, isLast));
        return id;
    }

    /// <summary>The same style with the distance that a table, which has none of its own, keeps to what follows.</summary>
    public string BehindTable(string style)
    {
        if (KeepsDistance(style))
            return style;
        _behindTables.Add(style);
        return StyleId.BehindTable(style);
    }

    private static bool KeepsDistance(string style) =>
        style is StyleId.Question || style.StartsWith(StyleId.Heading(0)[..^1], StringComparison.Ordinal);

    /// <summary>The style of a run, or null for none.</summary>
    public string? Character(CharacterLook look)
    {
        if (look == CharacterLook.None)
            return null;
        string id = CharacterLooks.NameOf(look).Replace(" ", "");
        if (!_characters.ContainsKey(id))
            _characters.Add(id, new LookStyle(id, look));
        return id;
    }
}

/// <summary>A paragraph style that is needed.</summary>
internal sealed record BoxedStyle(string Id, TextRole Role, Box Box, bool IsFirst, bool IsLast)
{
    public string Name =>
        (Role.IsText ? $"{Box.Name} Text" : $"{Box.Name} {Role.Name}").Trim() + (Role.IsAtEnd ? " Right" : Role.IsFlush ? " Flush" : "") + (Role.IsLoose ? " Loose" : "") + (IsFirst ? " First" : "") + (IsLast ? " Last" : "");
}

/// <summary>A character style that is needed.</summary>
internal sealed record LookStyle(string Id, CharacterLook Look);

namespace PackBuilder.Docx.Styles;

/// <summary>Gives out style ids and keeps which styles a document needs beyond the fixed ones. Lives for one document.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, BoxedStyle> _boxed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LookStyle> _characters = new(StringComparer.Ordinal);

    /// <summary>Styles for a role inside a box, or at its end, in the order of their ids.</summary>
    public IEnumerable<BoxedStyle> Boxed => _boxed.Values.OrderBy(style => style.Id, StringComparer.Ordinal);

    /// <summary>Character styles that were asked for, in the order of their ids.</summary>
    public IEnumerable<LookStyle> Characters => _characters.Values.OrderBy(style => style.Id, StringComparer.Ordinal);

    /// <summary>The style of a paragraph.</summary>
    /// <param name="isLast">The last paragraph of the box, which keeps a distance to what follows.</param>
    public string Paragraph(TextRole role, Box box, bool isLast = false)
    {
        isLast &= box.After > 0;
        bool isFixed = box == Box.None && role.WritingPitch == 0 && role.Numbering != NumberingKind.Ticked && !role.IsLoose;
        if (isFixed)
            return role.Id;
        string id = (role == TextRole.Text ? box.Id + "Text" : box.Id + role.Id) + (role.IsLoose ? "Loose" : "") + (isLast ? "Last" : "");
        if (!_boxed.ContainsKey(id))
            _boxed.Add(id, new BoxedStyle(id, role, box, isLast));
        return id;
    }

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
internal sealed record BoxedStyle(string Id, TextRole Role, Box Box, bool IsLast)
{
    public string Name =>
        (Role == TextRole.Text ? $"{Box.Name} Text" : $"{Box.Name} {Role.Name}").Trim() + (Role.IsLoose ? " Loose" : "") + (IsLast ? " Last" : "");
}

/// <summary>A character style that is needed.</summary>
internal sealed record LookStyle(string Id, CharacterLook Look);

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>
/// Gives headings their levels while a text is read. Each style of numbering is a level of its own: one that was met
/// before goes back to its level, a new one goes one deeper.
/// </summary>
internal sealed class HeadingLevels
{
    // The highest level below the title.
    private const int First = 2;

    private readonly List<HeadingStyle> _open = [];
    private string _lastUnnumbered = "";

    public bool HasTitle { get; set; }

    public int LevelOf(HeadingStyle style, string text)
    {
        int level = Place(style);
        // A heading that is named by the one above it stands below that: "加分项与避雷点", then "加分项".
        bool below = style == HeadingStyle.None && _lastUnnumbered.Length > text.Length && _lastUnnumbered.Contains(text, StringComparison.Ordinal);
        if (style == HeadingStyle.None && !below)
            _lastUnnumbered = text;
        return below ? level + 1 : level;
    }

    private int Place(HeadingStyle style)
    {
        int known = _open.IndexOf(style);
        if (known < 0)
        {
            _open.Add(style);
            return First + _open.Count - 1;
        }

        _open.RemoveRange(known + 1, _open.Count - known - 1);
        return First + known;
    }
}

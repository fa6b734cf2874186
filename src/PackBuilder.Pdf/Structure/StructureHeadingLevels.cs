namespace PackBuilder.Pdf.Structure;

/// <summary>
/// No heading level may be skipped on the way down, and the first is H1 (ISO 14289-1 7.4.2). A document whose author
/// went from the first level to the third keeps its look; its tags close the gap, siblings staying siblings.
/// </summary>
internal static class StructureHeadingLevels
{
    private static readonly string[] Types = ["H1", "H2", "H3", "H4", "H5", "H6"];

    public static void Normalize(IReadOnlyList<Element> inReadingOrder)
    {
        var open = new Stack<int>();
        foreach (var element in inReadingOrder)
        {
            int level = RoleNames.HeadingLevel(element.Node.Role);
            if (level == 0)
                continue;
            while (open.Count > 0 && open.Peek() >= level)
                open.Pop();
            element.Type = Types[open.Count];
            open.Push(level);
        }
    }
}

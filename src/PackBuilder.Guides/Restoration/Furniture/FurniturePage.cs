using System.Collections.Immutable;


namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>The lines of a capture, and which of them earlier rules have taken for furniture.</summary>
/// <param name="Rules">For each line the name of the rule that took it, or null.</param>
internal sealed record FurniturePage(ImmutableArray<PageLine> Lines, ImmutableArray<string?> Rules, FoundMetadata Found)
{
    private const int TopLines = 8;

    private readonly int _lastContent = LastContent(Lines, Rules);
    private readonly int _endOfTop = EndOfTop(Lines);

    public static FurniturePage Of(IEnumerable<PageLine> lines)
    {
        ImmutableArray<PageLine> all = [.. lines];
        return new FurniturePage(all, [.. Enumerable.Repeat<string?>(null, all.Length)], FoundMetadata.None);
    }

    public bool IsTaken(int index) => Rules[index] is not null;

    /// <summary>True among the first lines that are not blank.</summary>
    public bool IsTop(int index) => index < _endOfTop;

    /// <summary>True where nothing follows that is surely part of the text.</summary>
    public bool IsTail(int index) => index > _lastContent;

    /// <summary>The next line that is not blank, or -1.</summary>
    public int Next(int index)
    {
        for (int i = index + 1; i < Lines.Length; i++)
        {
            if (!Lines[i].IsBlank)
                return i;
        }

        return -1;
    }

    public FurniturePage With(FurnitureRule rule)
    {
        var taken = rule.Find(this).ToList();
        if (taken.Count == 0)
            return this;
        var rules = Rules.ToBuilder();
        var found = Found;
        foreach (var (index, metadata) in taken)
        {
            rules[index] = rule.Name;
            found = FoundFacts.Join(found, metadata);
        }

        return new FurniturePage(Lines, rules.MoveToImmutable(), found);
    }

    private static int LastContent(ImmutableArray<PageLine> lines, ImmutableArray<string?> rules)
    {
        int last = lines.Length - 1;
        while (last >= 0 && (rules[last] is not null || !lines[last].IsContent))
            last--;
        return last;
    }

    private static int EndOfTop(ImmutableArray<PageLine> lines)
    {
        int seen = 0;
        int index = 0;
        while (index < lines.Length && seen < TopLines)
        {
            if (!lines[index].IsBlank)
                seen++;
            index++;
        }

        return index;
    }
}

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Knows one kind of text that a site puts around an article. Rules know kinds of text, never particular pages.</summary>
internal abstract class FurnitureRule
{
    /// <summary>As the ledger names it.</summary>
    public abstract string Name { get; }

    /// <summary>The lines it takes, with what each says about the text.</summary>
    public virtual IEnumerable<(int Index, FoundMetadata Found)> Find(FurniturePage page)
    {
        for (int i = 0; i < page.Lines.Length; i++)
        {
            var line = page.Lines[i];
            if (line.IsBlank || page.IsTaken(i) || line.Text.Length > PageLine.LongestFurniture)
                continue;
            if (Match(page, i, line) is { } found)
                yield return (i, found);
        }
    }

    /// <summary>Null where the line is none of its kind; <see cref="FoundMetadata.None"/> where it is and says nothing.</summary>
    protected virtual FoundMetadata? Match(FurniturePage page, int index, PageLine line) => null;

    protected static FoundMetadata? When(bool matches) => matches ? FoundMetadata.None : null;
}

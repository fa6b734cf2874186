using System.Collections.Immutable;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>The faces a document may be set in, by family name. Immutable and shared by all documents and threads.</summary>
public sealed class FontSet
{
    private const int Styles = 4;

    // Four for each family: regular, bold, italic, both.
    private readonly FontSearch[] _searches;

    /// <exception cref="ArgumentException">A family names one that is not in the list.</exception>
    public FontSet(FaceList faces, ImmutableArray<FontFamily> families)
    {
        Faces = faces;
        Families = [.. families.OrderBy(family => family.Name, StringComparer.Ordinal)];
        foreach (string name in Families.SelectMany(family => family.Fallback.Append(family.Latin)))
        {
            if (Family(name) is null)
                throw new ArgumentException($"there is no font family '{name}'", nameof(families));
        }

        _searches = new FontSearch[Families.Length * Styles];
        for (int i = 0; i < _searches.Length; i++)
            _searches[i] = MakeSearch(Families[i / Styles], (i & 1) != 0, (i & 2) != 0);
    }

    public FaceList Faces { get; }

    /// <summary>In ordinal order of their names.</summary>
    public ImmutableArray<FontFamily> Families { get; }

    public FontFamily? Family(string name)
    {
        int index = IndexOf(name);
        return index < 0 ? null : Families[index];
    }

    /// <summary>The search for one family and style, to be kept while a run of text is shaped.</summary>
    /// <exception cref="KeyNotFoundException">There is no such family; ask <see cref="Family"/> first.</exception>
    public FontSearch Search(string family, bool bold = false, bool italic = false)
    {
        int index = IndexOf(family);
        if (index < 0)
            throw new KeyNotFoundException($"there is no font family '{family}'");
        return _searches[index * Styles + (bold ? 1 : 0) + (italic ? 2 : 0)];
    }

    /// <summary>The face and glyph for a character: in the family in this style, in its other styles, then in its fallbacks.</summary>
    public FoundGlyph Find(int codePoint, string family, bool bold = false, bool italic = false) =>
        Search(family, bold, italic).Find(codePoint);

    private FontSearch MakeSearch(FontFamily family, bool bold, bool italic)
    {
        var order = new List<int>(family.FacesFor(bold, italic));
        foreach (string name in family.Fallback)
            order.AddRange(Family(name)!.FacesFor(bold, italic));
        return new FontSearch(Faces, order, isBold: bold && family.Bold is not null);
    }

    private int IndexOf(string name)
    {
        for (int i = 0; i < Families.Length; i++)
        {
            if (Families[i].Name == name)
                return i;
        }

        return -1;
    }
}

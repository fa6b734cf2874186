using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>The faces a document may be set in, by family name. Immutable and shared by all documents and threads.</summary>
public sealed class FontSet
{
    private readonly FrozenDictionary<string, FontFamily> _families;
    private readonly FrozenDictionary<(string Family, bool Bold, bool Italic), FontSearch> _searches;

    /// <exception cref="ArgumentException">A family names one that is not in the list.</exception>
    public FontSet(ImmutableArray<FontFace> faces, ImmutableArray<FontFamily> families)
    {
        Faces = faces;
        Families = [.. families.OrderBy(family => family.Name, StringComparer.Ordinal)];
        _families = Families.ToFrozenDictionary(family => family.Name, StringComparer.Ordinal);
        foreach (string name in Families.SelectMany(family => family.Fallback.Append(family.Latin)))
        {
            if (!_families.ContainsKey(name))
                throw new ArgumentException($"there is no font family '{name}'", nameof(families));
        }

        _searches = MakeSearches();
    }

    public ImmutableArray<FontFace> Faces { get; }

    /// <summary>In ordinal order of their names.</summary>
    public ImmutableArray<FontFamily> Families { get; }

    public FontFamily? Family(string name) => _families.GetValueOrDefault(name);

    /// <summary>The search for one family and style, to be kept while a run of text is shaped.</summary>
    /// <exception cref="KeyNotFoundException">There is no such family; ask <see cref="Family"/> first.</exception>
    public FontSearch Search(string family, bool bold = false, bool italic = false) =>
        _searches.TryGetValue((family, bold, italic), out var search)
            ? search
            : throw new KeyNotFoundException($"there is no font family '{family}'");

    /// <summary>The face and glyph for a character: in the family in this style, in its other styles, then in its fallbacks.</summary>
    public FoundGlyph Find(int codePoint, string family, bool bold = false, bool italic = false) =>
        Search(family, bold, italic).Find(codePoint);

    private FrozenDictionary<(string Family, bool Bold, bool Italic), FontSearch> MakeSearches()
    {
        var searches = new Dictionary<(string Family, bool Bold, bool Italic), FontSearch>();
        foreach (var family in Families)
        {
            foreach ((bool bold, bool italic) in new[] { (false, false), (true, false), (false, true), (true, true) })
            {
                var order = family.Fallback.Select(name => _families[name]).Prepend(family)
                    .SelectMany(member => member.FacesFor(bold, italic));
                searches.Add((family.Name, bold, italic), new FontSearch(Faces, order));
            }
        }

        return searches.ToFrozenDictionary();
    }
}

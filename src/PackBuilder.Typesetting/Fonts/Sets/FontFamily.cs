using System.Collections.Immutable;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>Faces that belong together, under the name that designs use.</summary>
/// <param name="Regular">Indices into <see cref="FontSet.Faces"/>, as the others.</param>
/// <param name="Latin">Name of the family for Latin words beside this one; its own where it needs none.</param>
/// <param name="Fallback">Names of the families to look in for what this one lacks, in order.</param>
public sealed record FontFamily(string Name, int Regular, string Latin, ImmutableArray<string> Fallback)
{
    public int? Bold { get; init; }

    public int? Italic { get; init; }

    public int? BoldItalic { get; init; }

    /// <summary>The faces to try, best first. Weight goes before slant: a bold word in an upright face still reads as bold.</summary>
    internal IEnumerable<int> FacesFor(bool bold, bool italic)
    {
        if (bold && italic && BoldItalic is { } boldItalic)
            yield return boldItalic;
        if (bold && Bold is { } heavy)
            yield return heavy;
        if (italic && Italic is { } slanted)
            yield return slanted;
        yield return Regular;
    }
}

using System.Collections.Immutable;

namespace PackBuilder.Guides.Corrections;

/// <summary>The corrections of one guide, in the order in which they are written down.</summary>
public sealed record CorrectionList(ImmutableArray<Correction> Corrections)
{
    public static readonly CorrectionList Empty = new([]);

    /// <summary>With others that take the place of those of the same line, by line.</summary>
    public CorrectionList With(IEnumerable<Correction> others)
    {
        var added = others.ToImmutableArray();
        return new CorrectionList([.. Corrections.Where(old => added.All(one => one.Line != old.Line)).Concat(added).OrderBy(one => one.Line)]);
    }
}

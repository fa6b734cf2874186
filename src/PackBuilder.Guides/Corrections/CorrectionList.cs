using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Corrections;

/// <summary>The corrections of one guide, in the order in which they are written down, and the English that was brought home for it.</summary>
public sealed record CorrectionList(ImmutableArray<Correction> Corrections)
{
    public static readonly CorrectionList Empty = new([]);

    public ImmutableArray<Translation> English { get; init; } = [];

    public bool IsEmpty => Corrections.IsEmpty && English.IsEmpty;

    /// <summary>
    /// With others that take the place of those of the same line, by line. Other words for a line leave what a person said it is, and
    /// saying what it is leaves the words that a person gave it.
    /// </summary>
    public CorrectionList With(IEnumerable<Correction> others)
    {
        var added = others.ToImmutableArray();
        return this with { Corrections = [.. Corrections.Where(old => added.All(one => one.Line != old.Line)).Concat(added.Select(Merged)).OrderBy(one => one.Line)] };
    }

    private Correction Merged(Correction added)
    {
        if (Corrections.LastOrDefault(old => old.Line == added.Line && old.Was == added.Was) is not { } old)
            return added;
        if (added.Kind == CorrectionKind.Replace && Says(old.Kind))
            return added with { Kind = old.Kind, Level = old.Level, Text = Corrector.WithoutLabel(old.Kind, added.Text!) };
        return Says(added.Kind) && (old.Kind == CorrectionKind.Replace || Says(old.Kind)) ? added with { Text = added.Text ?? old.Text } : added;
    }

    // What a line is, whatever its words.
    private static bool Says(CorrectionKind kind) => kind is CorrectionKind.Heading or CorrectionKind.Question or CorrectionKind.Answer;
}

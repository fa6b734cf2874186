using System.Collections.Immutable;
using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Styles;

/// <summary>Which numbering definition a list uses.</summary>
internal enum NumberingKind
{
    None,
    Bullet,
    Number,

    /// <summary>Items below others in a box, whose paragraphs all start at its edge: white before the mark stands for the indent.</summary>
    BulletInFrame,
    NumberInFrame,

    /// <summary>Items that bring a box to tick with them: a list as well to whoever does not see it, with no mark of its own.</summary>
    Unmarked,

    /// <summary>Questions whose number is text, so that they stand where counted ones do.</summary>
    Uncounted,
}

internal static class NumberingKinds
{
    /// <summary>Those with a definition, in the order of their ids.</summary>
    public static ImmutableArray<NumberingKind> All { get; } =
        [NumberingKind.Bullet, NumberingKind.Number, NumberingKind.BulletInFrame, NumberingKind.NumberInFrame, NumberingKind.Unmarked, NumberingKind.Uncounted];

    /// <summary>The instance that the list styles use; numbered lists of a document have instances of their own after these.</summary>
    public static int SharedId(NumberingKind kind) => All.IndexOf(kind) + 1;

    /// <summary>Of an item that starts with a box to tick.</summary>
    /// <param name="level">From 1.</param>
    public static NumberingReference Unmarked(int level) => new(level - 1, SharedId(NumberingKind.Unmarked));

    /// <summary>Of a question that is a heading and has a number as text, or none.</summary>
    public static NumberingReference Uncounted => new(0, SharedId(NumberingKind.Uncounted));

    /// <summary>The id of an instance that counts headings or questions.</summary>
    /// <param name="index">Among those of the plan.</param>
    public static int PlannedId(int index) => All.Length + 1 + index;
}

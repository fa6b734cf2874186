using System.Collections.Immutable;

namespace PackBuilder.Looks;

/// <summary>Lists hang: the mark stands in a column of its own, the text beside it (凸排).</summary>
public static class ListLook
{
    /// <summary>The bullets of a list, then of one inside it, and so on.</summary>
    public static ImmutableArray<string> Bullets { get; } = ["•", "–", "·"];

    /// <summary>The column of marks.</summary>
    public static readonly Em Column = new(2);

    /// <summary>Where a bullet stands in it; numbers and boxes stand at its start.</summary>
    public static readonly Em Bullet = new(0.5);

    /// <param name="depth">How many lists are around it.</param>
    public static string BulletOf(int depth) => Bullets[Math.Min(depth, Bullets.Length - 1)];
}

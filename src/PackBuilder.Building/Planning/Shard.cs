using System.Globalization;

namespace PackBuilder.Building.Planning;

/// <summary>One of several parts of a build, each of which another machine makes.</summary>
/// <param name="Number">From 1.</param>
public sealed record Shard(int Number, int Count)
{
    // More machines than this are a slip.
    private const int Most = 1000;

    /// <param name="text">Such as <c>2/4</c>, the second of four.</param>
    /// <returns>Null where it says nothing of the kind.</returns>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var number, var count] && Read(number) is { } first && Read(count) is { } all && first <= all ? new Shard(first, all) : null;

    /// <summary>Whether it makes the document that stands at an index of the whole list: neighbours, which are alike in size, go to different ones.</summary>
    public bool Takes(int index) => index % Count == Number - 1;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static int? Read(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= Most ? number : null;
}

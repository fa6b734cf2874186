using System.Collections.Immutable;

namespace PackBuilder.Documents.Designs;

/// <summary>Type sizes by their Chinese names, in pt, as Word and the other desktop programs know them.</summary>
public static class ChineseSizes
{
    public static ImmutableArray<(string Name, double Points)> All { get; } =
    [
        ("初号", 42), ("小初", 36), ("一号", 26), ("小一", 24), ("二号", 22), ("小二", 18), ("三号", 16), ("小三", 15),
        ("四号", 14), ("小四", 12), ("五号", 10.5), ("小五", 9), ("六号", 7.5), ("小六", 6.5), ("七号", 5.5), ("八号", 5),
    ];

    /// <summary>The size in pt, or null where the name is not one.</summary>
    public static double? Find(string name)
    {
        foreach (var (known, points) in All)
        {
            if (known == name)
                return points;
        }

        return null;
    }
}

using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>
/// 均排: names of two or three Han are set as wide as the longest of three or four beside them (CLREQ 3.3.4). The characters
/// themselves are made wider, since gaps between them would be read out as spaces.
/// </summary>
internal static class SpreadName
{
    public const int Longest = 4;

    /// <summary>Whether a name is one that is spread out, or that others are spread out to.</summary>
    public static bool Is(string name) =>
        name.Length is >= 2 and <= Longest && name.All(c => CharClasses.Of(c) == CharClass.Han);

    public static void Apply(Span<Item> items, int width)
    {
        int length = 0;
        while (length < items.Length && items[length].Class == CharClass.Han)
            length++;
        var form = (length, width) switch
        {
            (2, 3) => GlyphForm.Two,
            (2, 4) => GlyphForm.Three,
            (3, 4) => GlyphForm.OneAndHalf,
            _ => GlyphForm.Full,
        };
        for (int i = 0; i + 1 < length && form != GlyphForm.Full; i++)
        {
            if (items[i].Advance != 1000)
                continue;
            items[i].Form = form;
            items[i].Advance = (short)(form switch { GlyphForm.OneAndHalf => 1500, GlyphForm.Two => 2000, _ => 3000 });
        }
    }
}

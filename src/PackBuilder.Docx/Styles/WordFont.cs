using System.Collections.Immutable;

namespace PackBuilder.Docx.Styles;

/// <summary>A font as Word knows it, with what Word needs to find a substitute where it is absent.</summary>
/// <param name="OtherName">Name under which other systems list the same font.</param>
/// <param name="Panose">Classification, hexadecimal.</param>
/// <param name="Family">roman, swiss, modern or auto.</param>
internal sealed record WordFont(string Name, string OtherName, string Panose, string Family, bool IsChinese, bool IsFixed)
{
    public static readonly WordFont Song = new("宋体", "SimSun", "02010600030101010101", "auto", true, false);
    public static readonly WordFont Hei = new("黑体", "SimHei", "02010609060101010101", "modern", true, true);
    public static readonly WordFont Kai = new("楷体", "KaiTi", "02010609060101010101", "modern", true, true);
    public static readonly WordFont FangSong = new("仿宋", "FangSong", "02010609060101010101", "modern", true, true);
    public static readonly WordFont Times = new("Times New Roman", "", "02020603050405020304", "roman", false, false);
    public static readonly WordFont Arial = new("Arial", "", "020B0604020202020204", "swiss", false, false);
    public static readonly WordFont Courier = new("Courier New", "", "02070309020205020404", "modern", false, true);
    public static readonly WordFont Symbols = new("Segoe UI Symbol", "", "020B0502040204020203", "swiss", false, false);

    /// <summary>Every font a document may name, for its font table.</summary>
    public static ImmutableArray<WordFont> All { get; } = [Arial, Courier, Symbols, Times, FangSong, Song, Kai, Hei];
}

/// <summary>The font for Chinese and the font for everything else in one style.</summary>
internal sealed record FontPair(WordFont EastAsian, WordFont Latin);

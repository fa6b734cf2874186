using PackBuilder.Documents.Designs;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Docx.Styles;

/// <summary>
/// The fonts of a design by role. They are those that Windows, Office for Mac and WPS bring along: 宋体 SimSun, 黑体 SimHei,
/// 楷体 KaiTi, 仿宋 FangSong with Times New Roman and Arial. They are named, never taken from a theme, which WPS does not resolve.
/// </summary>
internal sealed record WordFonts(FontPair Body, FontPair Heading, FontPair Example)
{
    private static readonly string[] Families = ["song", "hei", "kai", "fang"];

    /// <summary>The Latin letters of code.</summary>
    public WordFont Code { get; private init; } = WordFont.Courier;

    public static WordFonts For(Design design, List<Diagnostic> diagnostics) =>
        new(Find(design.Faces.Body, design, diagnostics),
            Find(design.Faces.Heading, design, diagnostics),
            Find(design.Faces.Example, design, diagnostics))
        {
            Code = design.Faces.Code switch
            {
                "latin" => WordFont.Times,
                "latin-sans" => WordFont.Arial,
                _ => WordFont.Courier,
            },
        };

    private static FontPair Find(string family, Design design, List<Diagnostic> diagnostics)
    {
        // 黑体 has no serifs, so its Latin companion has none either.
        var latin = design.Faces.Latin == "latin-sans" ? WordFont.Arial : WordFont.Times;
        switch (family)
        {
            case "song":
                return new FontPair(WordFont.Song, latin);
            case "hei":
                return new FontPair(WordFont.Hei, WordFont.Arial);
            case "kai":
                return new FontPair(WordFont.Kai, latin);
            case "fang":
                return new FontPair(WordFont.FangSong, latin);
            default:
                diagnostics.Add(DocxErrors.UnknownFamily(family, design.Name, Families));
                return new FontPair(WordFont.Song, latin);
        }
    }
}

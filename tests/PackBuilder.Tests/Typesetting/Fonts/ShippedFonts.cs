using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting.Fonts;
using PackBuilder.Typesetting.Fonts.Sets;

namespace PackBuilder.Tests.Typesetting.Fonts;

/// <summary>The faces of templates/fonts, read once for all tests.</summary>
internal static class ShippedFonts
{
    private static readonly Lazy<FontSet> Shared = new(Read);

    public static string Folder => Path.Combine(TestPaths.Repository, "templates", "fonts");

    public static FontSet Set => Shared.Value;

    public static FontFace Face(string family, bool bold = false, bool italic = false) =>
        Set.Faces[Set.Search(family, bold, italic).FirstFace];

    private static FontSet Read()
    {
        var list = new SourceText("templates/fonts/fonts.yaml", File.ReadAllText(Path.Combine(Folder, FontSetReader.FileName)));
        var result = new FontSetReader(name => Checked<FontFile>.Ok(new(File.ReadAllBytes(Path.Combine(Folder, name))))).Read(list);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }
}

using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting.Fonts.Sets;

namespace PackBuilder.Tests.Typesetting.Fonts;

public class FontSetReaderTests
{
    private const string Face = "NotoSans-Regular.ttf";

    [Fact]
    public void A_missing_file_is_named_where_it_is_listed()
    {
        var problem = OnlyProblem("families:\n  song: { regular: Nowhere.ttf }\n", []);

        Assert.Equal("PB5001", problem.Code);
        Assert.Contains("Nowhere.ttf", problem.Message);
        Assert.Equal(2, problem.Location!.Line);
    }

    [Fact]
    public void A_damaged_file_is_refused_with_the_reason()
    {
        var problem = OnlyProblem($"families:\n  song: {{ regular: {Face} }}\n", new byte[] { 0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0 });

        Assert.Equal("PB5002", problem.Code);
        Assert.Contains("cut off", problem.Message);
    }

    [Fact]
    public void A_font_with_PostScript_outlines_is_refused()
    {
        var problem = OnlyProblem($"families:\n  song: {{ regular: {Face} }}\n", "OTTO\0\0\0\0\0\0\0\0"u8.ToArray());

        Assert.Equal("PB5002", problem.Code);
        Assert.Contains("CFF", problem.Message);
    }

    [Fact]
    public void An_unknown_family_is_refused_with_the_nearest()
    {
        var problem = OnlyProblem($"families:\n  song: {{ regular: {Face}, fallback: [sogn] }}\n", File.ReadAllBytes(Path.Combine(ShippedFonts.Folder, Face)));

        Assert.Equal("PB5003", problem.Code);
        Assert.Contains("did you mean 'song'?", problem.Help.Select(help => help.English));
    }

    [Fact]
    public void A_list_without_families_is_refused()
    {
        Assert.Equal("PB2011", OnlyProblem("schema: packbuilder/fonts@1\n", []).Code);
    }

    [Fact]
    public void An_unknown_key_is_refused()
    {
        var problem = OnlyProblem($"families:\n  song: {{ regular: {Face}, blod: {Face} }}\n", File.ReadAllBytes(Path.Combine(ShippedFonts.Folder, Face)));

        Assert.Equal("PB2010", problem.Code);
        Assert.Contains("did you mean 'bold'?", problem.Help.Select(help => help.English));
    }

    [Theory]
    [InlineData("song", false, '客', "NotoSerifSC-Regular.ttf")]
    [InlineData("song", true, '客', "NotoSerifSC-Bold.ttf")]
    [InlineData("latin", true, 'a', "PackBuilderSerif-Bold.ttf")]
    [InlineData("latin", false, 'ʃ', "PackBuilderSerif-Regular.ttf", "NotoSans-Regular.ttf")]
    public void A_face_is_read_when_a_character_is_looked_for_in_it(string family, bool bold, char character, params string[] read)
    {
        var asked = new List<string>();
        var reader = new FontSetReader(name =>
        {
            asked.Add(name);
            return Checked<FontFile>.Ok(new(File.ReadAllBytes(Path.Combine(ShippedFonts.Folder, name))));
        });
        var set = reader.ReadWhenAsked(new SourceText("fonts.yaml", File.ReadAllText(Path.Combine(ShippedFonts.Folder, FontSetReader.FileName)))).Value!;

        Assert.Empty(asked);
        Assert.Equal(ShippedFonts.Set.Find(character, family, bold), set.Find(character, family, bold));
        Assert.Equal(read, asked);
    }

    [Fact]
    public void What_is_wrong_with_a_face_is_said_when_it_is_read()
    {
        var reader = new FontSetReader(_ => Checked<FontFile>.Ok(new("OTTO\0\0\0\0\0\0\0\0"u8.ToArray())));
        var set = reader.ReadWhenAsked(new SourceText("fonts.yaml", $"schema: packbuilder/fonts@1\nfamilies:\n  song: {{ regular: {Face} }}\n"));

        Assert.Empty(set.Diagnostics);
        var problem = Assert.Single(Assert.Throws<UnusableFontException>(() => set.Value!.Find('客', "song")).Problems);
        Assert.Equal(("PB5002", 3), (problem.Code, problem.Location!.Line));
    }

    private static Diagnostic OnlyProblem(string yaml, byte[] font)
    {
        var reader = new FontSetReader(name => name == Face ? Checked<FontFile>.Ok(new(font)) : null);
        var result = reader.Read(new SourceText("fonts.yaml", yaml));
        Assert.Null(result.Value);
        return Assert.Single(result.Diagnostics);
    }
}

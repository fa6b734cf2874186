using System.Text;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Typesetting.Fonts;

public class FontSetTests
{
    [Theory]
    [InlineData("song")]
    [InlineData("hei")]
    [InlineData("kai")]
    public void Every_standard_character_is_in_the_family_itself(string family)
    {
        var face = ShippedFonts.Face(family);
        string list = File.ReadAllText(Path.Combine(TestPaths.Repository, "tools", "fonts", "standard-characters.txt"));
        var missing = list.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune) && face.GlyphOf(rune.Value) == 0);

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("ˈəʃŋ")]
    [InlineData("řłş")]
    [InlineData("✗✔✘✅❌☐☑☒⭐")]
    [InlineData("①⑳⑴⒈㈠Ⅻ")]
    [InlineData("₀₄⁰")]
    [InlineData("āáǎàǚ")]
    [InlineData("💡😀")]
    [InlineData("𠮷")]
    [InlineData("個們備傳學灣")]
    public void Other_characters_are_found_in_every_family_and_weight(string text)
    {
        foreach (string family in new[] { "song", "hei", "kai" })
        {
            foreach (var rune in text.EnumerateRunes())
            {
                Assert.False(ShippedFonts.Set.Find(rune.Value, family).IsMissing, $"{rune} in {family}");
                Assert.False(ShippedFonts.Set.Find(rune.Value, family, bold: true).IsMissing, $"{rune} in {family} bold");
            }
        }
    }

    [Fact]
    public void The_bold_face_is_asked_before_the_regular_one()
    {
        var set = ShippedFonts.Set;

        Assert.True(set.Faces[set.Find('客', "song", bold: true).Face].IsBold);
        Assert.True(set.Faces[set.Find('們', "song", bold: true).Face].IsBold);
        // No bold face has this one: a light one is better than none.
        Assert.Equal(set.Family("kai")!.Regular, set.Find(0x20BB7, "song", bold: true).Face);
    }

    [Fact]
    public void A_private_character_is_missing()
    {
        Assert.True(ShippedFonts.Set.Find(0xE000, "song").IsMissing);
    }

    [Fact]
    public void A_word_is_looked_up_as_a_whole()
    {
        var set = ShippedFonts.Set;
        int face = set.Search("latin").FaceForAll(['D', 'v', 'o', 0x159, 0x283]);

        Assert.NotEqual(set.Search("latin").FirstFace, face);
        Assert.NotEqual(0, set.Faces[face].GlyphOf(0x283));
    }

    [Fact]
    public void Every_family_names_families_that_exist()
    {
        var set = ShippedFonts.Set;

        Assert.All(set.Families, family => Assert.NotNull(set.Family(family.Latin)));
    }
}

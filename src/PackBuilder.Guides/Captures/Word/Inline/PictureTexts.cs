namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>The alternative text of a picture: its description and its title, once where both say the same.</summary>
internal static class PictureTexts
{
    public static IEnumerable<string> Of(string? description, string? title) =>
        new[] { description, title }.OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal);
}

using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Leaks;

/// <summary>Every message about answers where they do not belong: codes PB8060 to PB8069.</summary>
internal static class LeakErrors
{
    private const int LongestExcerpt = 30;

    /// <param name="key">The key of the block, or of the file, that shows it, such as <c>prompt</c>; null where it is in neither.</param>
    public static Diagnostic Shown(string edition, Secret secret, SourceLocation at, string? key, SourceLocation answer) =>
        Diagnostic.Error("PB8060", $"the edition '{edition}' hides answers, but {(key is null ? (Message)"the document" : $"'{key}'")} holds {secret.What}: '{Cut(secret.Text)}'", at,
            "reword it there, or remove it") with
        {
            Related = [new RelatedPlace($"{secret.What} is here", answer)],
        };

    public static Diagnostic InId(string edition, string id, Message what, SourceLocation answer) =>
        Diagnostic.Error("PB8061", $"the edition '{edition}' hides answers, but the id '{id}' contains words of one; ids appear in bookmarks and links", answer,
            $"choose another id for '{id}': one that says what is asked, not what is answered") with
        {
            Related = [new RelatedPlace($"{what} is here", answer)],
        };

    private static string Cut(string text) => text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
}

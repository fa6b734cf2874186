using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>The names that this program gives to the elements of a question card.</summary>
internal static partial class PdfCards
{
    public static bool IsCard(string? id) => id is not null && Card().IsMatch(id);

    public static bool IsRemark(string? id) => id is not null && id.EndsWith("/remark", StringComparison.Ordinal);

    // The number of the guide within the pack, and the id of the question.
    [GeneratedRegex("^g[0-9]{1,3}-[a-z][a-z0-9-]*$")]
    private static partial Regex Card();
}

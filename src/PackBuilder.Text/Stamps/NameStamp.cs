using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PackBuilder.Text.Stamps;

/// <summary>
/// An id that is longer than the name of a bookmark may be, in the names of several: <c>_PBid2_1_q_what_do_you_say</c> is the first stretch of the
/// second such id of a document. Word processors keep them and, since they start with an underscore, show them to nobody.
/// </summary>
public static class NameStamp
{
    /// <summary>Characters of the name of a bookmark, as Word allows.</summary>
    public const int Longest = 40;

    private const string Start = "_PBid";

    /// <param name="number">Of the id among those of its document.</param>
    /// <returns>Empty where the id fits into the name of one bookmark.</returns>
    public static ImmutableArray<string> Of(string id, int number)
    {
        if (id.Length <= Longest)
            return [];
        var names = ImmutableArray.CreateBuilder<string>();
        for (int from = 0; from < id.Length;)
        {
            var name = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{Start}{number}_{names.Count + 1}_"));
            for (; from < id.Length && name.Length < Longest; from++)
                name.Append(char.IsAsciiLetterOrDigit(id[from]) ? id[from] : '_');
            names.Add(name.ToString());
        }

        return names.ToImmutable();
    }

    public static bool IsPart(string bookmark) => bookmark.StartsWith(Start, StringComparison.Ordinal) && bookmark.Split('_', 4).Length == 4;

    /// <summary>The id, with an underscore for each of its hyphens.</summary>
    /// <param name="parts">Names of its bookmarks, in any order.</param>
    public static string Read(IEnumerable<string> parts) =>
        string.Concat(parts.Select(part => part.Split('_', 4)).OrderBy(part => int.TryParse(part[2], NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? place : 0).Select(part => part[3]));
}

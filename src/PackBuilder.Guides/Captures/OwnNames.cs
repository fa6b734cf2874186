using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures;

/// <summary>The ids of questions by the bookmarks that this program gives their cards: g1_q_why is q-why of the first guide of a pack.</summary>
public static partial class OwnNames
{
    /// <summary>The id of a question that is read back; null where the bookmark is none of a question.</summary>
    /// <param name="taken">Ids of the questions before it; the new one is added.</param>
    public static string? IdOf(string? anchor, HashSet<string> taken)
    {
        if (Anchor().Match(anchor ?? "") is not { Success: true } name)
            return null;
        string id = name.Groups["id"].Value.Replace('_', '-');
        if (taken.Add(id))
            return id;
        // Two guides of a pack, or a question that somebody copied with its bookmark.
        string own = $"{name.Groups["guide"].Value}-{id}";
        for (int i = 2; !taken.Add(id = i == 2 ? own : $"{own}-{i - 1}"); i++)
        {
        }

        return id;
    }

    [GeneratedRegex("^(?<guide>g[0-9]{1,3})[_-](?<id>[a-z].*)$")]
    private static partial Regex Anchor();
}

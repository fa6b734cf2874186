using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>
/// The words that say in whose world a question or a sample plays: a sector, a channel, a shift. Of one kind any may fit, of several
/// kinds all must.
/// </summary>
public static class Worlds
{
    public static readonly ImmutableArray<string> Sectors = ["retail", "bank", "software", "hotel", "logistics", "telecom", "travel", "insurance", "healthcare", "education"];

    public static readonly ImmutableArray<string> Channels = ["chat", "phone", "email", "desk"];

    public static readonly ImmutableArray<string> Shifts = ["day", "late", "night", "rotating"];

    public static readonly ImmutableArray<string> All = [.. Sectors, .. Channels, .. Shifts];

    private static readonly ImmutableArray<string> Chinese = ["网店", "银行", "软件", "酒店", "物流", "通信", "出行", "保险", "医疗", "教育", "聊天", "电话", "邮件", "前台", "白班", "晚班", "夜班", "轮班"];

    private static readonly ImmutableArray<ImmutableArray<string>> Kinds = [Sectors, Channels, Shifts];

    /// <summary>The id of a word in Chinese or English; the word itself where it is none, for a check to report.</summary>
    public static string Of(string word) => Chinese.IndexOf(word) is >= 0 and var at ? All[at] : word;

    /// <summary>The Chinese word of an id; the id itself where it is none.</summary>
    public static string ChineseOf(string id) => All.IndexOf(id) is >= 0 and var at ? Chinese[at] : id;

    /// <summary>True where something that is only for these words has no place in a world; what the world does not state contradicts nothing.</summary>
    public static bool Contradict(ImmutableArray<string> stated, ImmutableArray<string> world) =>
        Kinds.Any(kind => stated.Any(kind.Contains) && world.Any(kind.Contains) && !stated.Any(word => kind.Contains(word) && world.Contains(word)));

    /// <summary>How many kinds of words fit a world; null where one does not, or the world says nothing of it.</summary>
    public static int? Fit(ImmutableArray<string> stated, ImmutableArray<string> world)
    {
        var asked = Kinds.Where(kind => stated.Any(kind.Contains)).ToList();
        return asked.All(kind => stated.Any(word => kind.Contains(word) && world.Contains(word))) ? asked.Count : null;
    }
}

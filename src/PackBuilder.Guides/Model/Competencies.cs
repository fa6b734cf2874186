using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>The eight abilities that a mock interview is scored by; questions name those that their score counts towards.</summary>
public static class Competencies
{
    /// <summary>In the order of the score sheet.</summary>
    public static readonly ImmutableArray<string> All =
        ["listening", "empathy", "solving", "clarity", "composure", "integrity", "motivation", "english"];

    private static readonly ImmutableArray<string> Chinese = ["听问", "同理", "解决", "表达", "沉着", "诚信", "动机", "英语"];

    /// <summary>The id of an ability by its Chinese or English word; the word itself where it is none, for a check to report.</summary>
    public static string Of(string word) => Chinese.IndexOf(word) is >= 0 and var at ? All[at] : word;
}

using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>A sign before each question of a bank says no more than that one starts: <c>★ 你为什么想做前台？</c>. Before some of them it stresses those, and stays.</summary>
internal static partial class SharedSigns
{
    private const int Fewest = 3;

    public static void Drop(IReadOnlyList<QuestionDraft> drafts)
    {
        var signs = drafts.Select(draft => draft.Prompt.Count > 0 ? Sign().Match(draft.Prompt[0]) : Match.Empty).ToList();
        if (drafts.Count < Fewest || !signs.TrueForAll(sign => sign.Success && sign.Value == signs[0].Value))
            return;
        foreach (var draft in drafts)
            draft.Prompt[0] = draft.Prompt[0][signs[0].Length..];
    }

    [GeneratedRegex(@"^[★☆●◆◇■▲△▶►※☞][\s\u3000]*(?=\S)")]
    private static partial Regex Sign();
}

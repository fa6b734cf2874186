using System.Collections.Frozen;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>A field of a question that a label or the head of a column names.</summary>
internal enum BankField
{
    Question,
    Answer,

    /// <summary>The points of a good answer; part of the answer.</summary>
    Outline,

    /// <summary>How to think about it; part of the answer.</summary>
    Thinking,
    Explanation,

    /// <summary>Explains the key of a closed question; in an open answer a word like any other.</summary>
    Remark,
    Intent,
    FollowUps,
    FollowUpHints,
    RedFlags,
    Frame,
    Rubric,
    About,
    Hint,
    Kind,
    Points,
    Difficulty,
    Options,
    Number,
    Material,
    Zh,
    En,
    AnswerZh,
    AnswerEn,
}

internal static class BankFields
{
    private static readonly WordTable Labels = WordTable.Load("labels.txt");

    private static readonly FrozenDictionary<string, BankField> Fields = Labels.Words.Select(word => word.Value).Distinct()
        .ToFrozenDictionary(name => name, name => Enum.Parse<BankField>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));

    /// <summary>The words that name a field, for suggestions.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. Labels.Words.Select(word => word.Key)];

    /// <summary>The letters stand in a label: <c>suggested</c> in <c>Suggested answer</c>.</summary>
    public static bool IsPartOfLabel(string letters) =>
        letters.Length > 2 && Labels.Words.Any(word => word.Key.Contains(letters, StringComparison.OrdinalIgnoreCase));

    public static BankField? Of(string word) => Labels.NameOf(word) is { } name ? Named(name) : null;

    /// <summary>Whether a label begins with a character.</summary>
    public static bool MayStart(char first) => Labels.MayStart(first);

    /// <summary>The longest label that a text has at a place.</summary>
    public static (BankField Field, int Length)? LongestAt(string text, int start) =>
        Labels.LongestAt(text, start) is var (name, length) ? (Named(name), length) : null;

    /// <summary>What answers an open question.</summary>
    public static bool Answers(BankField field) =>
        field is BankField.Answer or BankField.Outline or BankField.Thinking or BankField.AnswerZh or BankField.AnswerEn;

    private static BankField Named(string name) => Fields[name];
}

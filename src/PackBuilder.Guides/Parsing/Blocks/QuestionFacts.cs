using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// What a plain-text bank states about a question in one line, where Markdown has attributes after the heading:
/// <c>题目信息：编号q-late，题型情景，难度2，用时3分钟，标签delivery refund，对象online-chat</c>.
/// </summary>
internal sealed record QuestionFacts
{
    public static readonly QuestionFacts None = new();

    private static readonly ImmutableArray<string> Words = ["编号", "题型", "难度", "用时", "能力", "脚本", "只用于", "标签", "对象"];

    private ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;

    private double? Minutes { get; init; }

    private int? Difficulty { get; init; }

    public static QuestionFacts Read(IEnumerable<Piece> pieces, BlockContext context)
    {
        var facts = None;
        foreach (var piece in pieces)
        {
            foreach (string entry in QuestionAnswer.TextOf(piece).ToString().Split(['，', ',', '；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                facts = facts.With(entry.TrimEnd('。'), piece.At, context);
        }

        return facts;
    }

    /// <summary>The question with these facts where it has none of its own.</summary>
    public QuestionBlock On(QuestionBlock question) => question with
    {
        Id = question.Id ?? Value("编号"),
        For = question.For.IsEmpty ? [.. List("只用于").Select(Worlds.Of)] : question.For,
        Script = question.Script ?? Value("脚本"),
        Kind = question.Kind ?? (Value("题型") is { } kind ? QuestionKinds.Of(kind) : null),
        Difficulty = question.Difficulty ?? Difficulty,
        Minutes = question.Minutes ?? Minutes,
        Competencies = question.Competencies.IsEmpty ? [.. List("能力").Select(Competencies.Of)] : question.Competencies,
        Tags = question.Tags.IsEmpty ? List("标签") : question.Tags,
        Audience = question.Audience.IsEmpty ? List("对象") : question.Audience,
    };

    private QuestionFacts With(string entry, BlockOrigin at, BlockContext context)
    {
        if (Words.FirstOrDefault(word => entry.StartsWith(word, StringComparison.Ordinal)) is not { } name)
        {
            context.Problems.Add(ParsingErrors.UnknownAttribute(context.Source, at, entry, Words));
            return this;
        }

        string value = entry[name.Length..].Trim(' ', '：', ':');
        if (name is not ("难度" or "用时"))
            return this with { Values = Values.SetItem(name, value) };
        if (!double.TryParse(value.Replace("分钟", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
            context.Problems.Add(ParsingErrors.AttributeNotNumber(context.Source, at, name, value));
        else if (name == "难度")
            return this with { Difficulty = (int)number };
        else
            return this with { Minutes = number };
        return this;
    }

    private string? Value(string name) => Values.GetValueOrDefault(name);

    private ImmutableArray<string> List(string name) => [.. (Value(name) ?? "").Split([' ', '、'], StringSplitOptions.RemoveEmptyEntries)];
}

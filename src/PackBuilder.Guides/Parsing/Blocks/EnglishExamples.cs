using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>English between quotation marks in a Chinese text, with the Chinese in brackets after it as its gloss.</summary>
internal static partial class EnglishExamples
{
    public const string SampleAnswer = "sample_answer";
    public const string SampleQuestion = "sample_question";
    public const string Phrase = "phrase";

    /// <summary>The text as one example, where it is nothing else.</summary>
    public static ExampleBlock? AsWhole(LocalizedText text)
    {
        string all = (text.En is null ? text.Zh : null)?.Trim() ?? "";
        return Quoted().Match(all) is { Success: true } match && match.Length == all.Length && IsExample(match) ? Example(match, restates: false) : null;
    }

    /// <summary>Every example that a text quotes.</summary>
    public static IEnumerable<ExampleBlock> In(LocalizedText text) =>
        text.Zh is null ? [] : Quoted().Matches(text.Zh).Where(IsExample).Select(match => Example(match, restates: true));

    private static ExampleBlock Example(Match match, bool restates)
    {
        string english = match.Groups["en"].Value.Trim().TrimEnd(',', '，', ';');
        string? gloss = match.Groups["zh"] is { Success: true } zh ? zh.Value.Trim() : null;
        return new ExampleBlock(KindOf(english), new LocalizedText(gloss, english)) { Restates = restates };
    }

    private static string KindOf(string english)
    {
        if (english.EndsWith('?') || english.EndsWith('？') || Request().IsMatch(english))
            return SampleQuestion;
        return english.Count(c => c == ' ') < 6 && !english.EndsWith('.') ? Phrase : SampleAnswer;
    }

    // A single word in capitals between quotation marks is an abbreviation in a Chinese sentence, not an example of English.
    private static bool IsExample(Match match) => LowerCaseWord().IsMatch(match.Groups["en"].Value) && !ChineseCharacter().IsMatch(match.Groups["en"].Value);

    [GeneratedRegex(@"(?:“(?<en>[^“”]{2,2000})”|""(?<en>[^""]{2,2000})"")(?:\s*[（(](?<zh>[^（）()]*\p{IsCJKUnifiedIdeographs}[^（）()]*)[）)])?")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![A-Za-z])(?:[A-Za-z][a-z]{2,}|I)(?![A-Za-z])")]
    private static partial Regex LowerCaseWord();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex ChineseCharacter();

    [GeneratedRegex(@"^(?:Describe|Tell|Explain|Give|Walk|Share|Talk|Introduce)\b")]
    private static partial Regex Request();
}

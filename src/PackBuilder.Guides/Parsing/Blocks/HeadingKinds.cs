using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>Headings that start a block, not a section.</summary>
internal static partial class HeadingKinds
{
    public static bool StartsBlock(LocalizedText heading, CaptureAttributes attributes) =>
        Question(heading) is not null || Scenario(heading) is not null || Script(heading) is not null || Material(heading, attributes) is not null;

    /// <summary>A heading that an author of guides wrote for a question or a scenario, with what belongs to it below.</summary>
    public static bool States(LocalizedText heading, CaptureAttributes attributes) =>
        Scenario(heading) is not null || Script(heading) is not null || Material(heading, attributes) is not null || Question(heading) is not null && (attributes != CaptureAttributes.None || QuestionHeading().IsMatch((heading.Zh ?? "").Trim('*', ' ')));

    /// <summary>Number and prompt of a heading such as <c>问题 1　请介绍一下你自己。</c>.</summary>
    public static (string? Number, double? Points, LocalizedText Prompt)? Question(LocalizedText heading)
    {
        string text = (heading.Zh ?? "").Trim('*', ' ');
        var match = QuestionHeading().Match(text);
        if (!match.Success)
            match = AskingHeading().Match(text);
        if (!match.Success)
            return null;
        double? points = match.Groups["points"].Success ? double.Parse(match.Groups["points"].Value, System.Globalization.CultureInfo.InvariantCulture) : null;
        return (match.Groups["number"].Value, points, heading with { Zh = match.Groups["prompt"].Value.Trim() });
    }

    /// <summary>The situation of a heading such as <c>情景　快递迟迟不到</c>.</summary>
    public static LocalizedText? Scenario(LocalizedText heading) =>
        ScenarioHeading().Match(heading.Zh ?? "") is { Success: true } match ? heading with { Zh = match.Groups["situation"].Value.Trim() } : null;

    /// <summary>The title of a heading such as <c>脚本　留言：二十张桌卡</c>.</summary>
    public static LocalizedText? Script(LocalizedText heading) =>
        ScriptHeading().Match(heading.Zh ?? "") is { Success: true } match ? heading with { Zh = match.Groups["title"].Value.Trim() } : null;

    /// <summary>The title of a heading such as <c>材料　退货单 {#m-refund}</c>, empty where it has none. Without an id it is a heading like any other.</summary>
    public static LocalizedText? Material(LocalizedText heading, CaptureAttributes attributes) =>
        attributes.Id is not null && MaterialHeading().Match(heading.Zh ?? "") is { Success: true } match ? heading with { Zh = match.Groups["title"].Value.Trim() } : null;

    /// <summary>What <c>{#id tags="…" audience="…"}</c> after a heading says, on the block that it starts.</summary>
    public static T WithAttributes<T>(T block, CaptureAttributes attributes)
        where T : GuideBlock =>
        block with { Id = attributes.Id, Tags = Words(attributes, "tags"), Audience = Words(attributes, "audience") };

    public static ImmutableArray<string> Words(CaptureAttributes attributes, string key) =>
        [.. (Value(attributes, key) ?? "").Split([' ', ',', '，'], StringSplitOptions.RemoveEmptyEntries)];

    public static string? Value(CaptureAttributes attributes, string key) =>
        attributes.Values.Where(value => value.Key == key).Select(value => value.Value).FirstOrDefault();

    [GeneratedRegex(@"^(?:问题|题目|试题|Question)\s*(?<number>\d{1,3})\s*(?:[（(](?<points>\d{1,3}(?:\.\d)?)\s*分[）)])?[\s\u3000：:.、．]*(?<prompt>\S.*)?$", RegexOptions.Singleline)]
    private static partial Regex QuestionHeading();

    // A numbered heading that asks, or that requests something of whoever reads it.
    [GeneratedRegex(@"^(?<number>\d{1,3})[.、．]\s*(?<prompt>(?:.+[？?]|(?:请|描述|谈谈|举例|简述|分享|介绍|说说).+[。？?]))$", RegexOptions.Singleline)]
    private static partial Regex AskingHeading();

    [GeneratedRegex(@"^(?:情景|场景|Scenario)\s*\d{0,3}[\s\u3000：:]+(?<situation>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex ScenarioHeading();

    [GeneratedRegex(@"^(?:材料|Material)\s*(?:[一二三四五六七八九十]{1,3}|\d{0,3})(?:[\s\u3000：:]+(?<title>\S.*))?$", RegexOptions.Singleline)]
    private static partial Regex MaterialHeading();

    [GeneratedRegex(@"^(?:脚本|Script)\s*\d{0,3}[\s\u3000：:]+(?<title>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex ScriptHeading();
}

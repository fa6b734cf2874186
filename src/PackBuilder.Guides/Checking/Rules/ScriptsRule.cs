using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>
/// An exercise can be done: a question that speaks of something read aloud or played names its script, a script has a text and a solution,
/// and its text fits the time that it states.
/// </summary>
internal sealed partial class ScriptsRule : IContentRule
{
    // Han characters of a passage to type: whoever types fast does not come to its end in the usual three minutes.
    private const int ShortestPassage = 400;

    // Of one in English: a word takes about as long as two Han characters.
    private const int ShortestEnglish = 200;

    // Characters or words a minute that are spoken on the telephone, from slow to fast.
    private static readonly (int Least, int Most) Chinese = (150, 280);

    private static readonly (int Least, int Most) English = (90, 180);

    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        if (!guide.IsWritten)
            yield break;
        var blocks = guide.Guide.Sections.SelectMany(section => section.Blocks).ToList();
        foreach (var question in blocks.OfType<QuestionBlock>().Where(question => question is { Script: null, Material: null }))
        {
            if (Stimulus().Match(question.Prompt.Zh ?? "") is { Success: true } named)
                yield return ContentErrors.NoScript(guide.Locate(question), question.Id ?? ContentErrors.Short(question.Prompt.ToString()), named.Value);
        }

        foreach (var problem in blocks.OfType<ScriptBlock>().SelectMany(script => Check(script, guide)).Concat(CheckTests(guide)))
            yield return problem;
    }

    // In a part about tests, whoever is told to listen, type or copy is told to what: a row of a table, an item or a paragraph refers to it.
    private static IEnumerable<Diagnostic> CheckTests(GuideUnderCheck guide)
    {
        foreach (var (section, block) in Tests(guide.Guide.Sections).SelectMany(section => section.Blocks.Select(block => (section, block))))
        {
            foreach (string exercise in Exercises(block))
            {
                if (Exercise().Match(exercise) is { Success: true } named && !exercise.Contains("](pack:", StringComparison.Ordinal))
                    yield return ContentErrors.NothingToPractiseOn(guide.Locate(block.From ?? section.From, named.Value), named.Value);
            }
        }
    }

    // Those with the tag, and all below them.
    private static IEnumerable<Section> Tests(IEnumerable<Section> sections)
    {
        int? level = null;
        foreach (var section in sections)
        {
            if (section.Level <= level)
                level = null;
            level ??= section.Tags.Contains("test") ? section.Level : null;
            if (level is not null)
                yield return section;
        }
    }

    private static IEnumerable<string> Exercises(GuideBlock block) => block switch
    {
        TableBlock table => table.Rows.Select(row => string.Join('\n', row.Select(cell => cell.Zh))),
        ListBlock list => list.Items.Select(item => item.Text.Zh ?? ""),
        ParagraphBlock paragraph => [paragraph.Text.Zh ?? ""],
        _ => [],
    };

    private static IEnumerable<Diagnostic> Check(ScriptBlock script, GuideUnderCheck guide)
    {
        string name = script.Id ?? script.Title.ToString();
        var at = guide.Locate(script);
        bool isSpoken = ScriptKinds.Spoken.Contains(script.Kind);
        var texts = script.Text.Concat(script.Turns.Select(turn => turn.Text)).ToList();
        if (texts.Count == 0)
            yield return ContentErrors.ScriptLacks(at, name, "a text", "text");
        else if (script.Answer.IsEmpty && (isSpoken || script.Kind == "data-entry"))
            yield return ContentErrors.ScriptLacks(at, name, "an answer", "answer");
        int han = texts.Sum(text => text.Zh?.Count(ProseText.IsHan) ?? 0);
        int latin = texts.Sum(text => Word().Count($"{text.Zh} {text.En}"));
        if (script.Kind == ScriptKinds.Typing && (latin > han ? latin < ShortestEnglish : han < ShortestPassage))
            yield return latin > han ? ContentErrors.ShortPassage(at, name, $"{latin} words", ShortestEnglish) : ContentErrors.ShortPassage(at, name, $"{han} Han characters", ShortestPassage);
        // Whoever interprets or takes dictation stops the speaker again and again.
        if (script.Kind is not ("voicemail" or "call") || script.Seconds is not { } seconds || seconds == 0)
            yield break;
        int spoken = texts.Sum(text => text.Zh?.Count(char.IsLetterOrDigit) ?? 0);
        int words = texts.Sum(text => text.En?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length ?? 0);
        if (spoken > 0 && words == 0 && !IsWithin(Chinese, spoken * 60 / seconds))
            yield return ContentErrors.ScriptPace(at, name, $"{spoken * 60 / seconds} characters a minute", $"{Chinese.Least} to {Chinese.Most}");
        if (words > 0 && !IsWithin(English, words * 60 / seconds))
            yield return ContentErrors.ScriptPace(at, name, $"{words * 60 / seconds} English words a minute", $"{English.Least} to {English.Most}");
    }

    private static bool IsWithin((int Least, int Most) range, int pace) => pace >= range.Least && pace <= range.Most;

    // 我念一段……，听完一通……，听这段录音.
    [GeneratedRegex(@"我(?:念|读|放)[一这]?[段条通]|听(?:完|一遍)?[一这][段条通]|(?:播放|听)[^，。？]{0,6}录音")]
    private static partial Regex Stimulus();

    // 听一段广播写三行，抄二十行编号，每天三分钟三篇.
    [GeneratedRegex(@"听[一两三这]?[段条遍]?(?:广播|录音|留言|通话|新闻)|抄[^，。；]{0,4}(?:行|个|张|组)|[一两三四五十]篇(?:对话|文章|短文)?(?=[：，。；\n]|$)")]
    private static partial Regex Exercise();

    [GeneratedRegex("[A-Za-z0-9][A-Za-z0-9’'.:-]*")]
    private static partial Regex Word();
}

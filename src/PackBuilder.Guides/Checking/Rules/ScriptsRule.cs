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
    // Of a passage to type: whoever types fast does not come to its end in the usual three minutes.
    private const int ShortestPassage = 400;

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

        foreach (var script in blocks.OfType<ScriptBlock>())
        {
            foreach (var problem in Check(script, guide))
                yield return problem;
        }
    }

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
        int characters = texts.Sum(text => text.Zh?.Count(c => !char.IsWhiteSpace(c)) ?? 0);
        if (script.Kind == ScriptKinds.Typing && characters < ShortestPassage)
            yield return ContentErrors.ShortPassage(at, name, characters, ShortestPassage);
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
}

using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Tests.Building;

/// <summary>Sentences of guides that an edition must not hold.</summary>
internal static class Secrets
{
    // Shorter ones could stand anywhere by chance.
    private const int Shortest = 9;

    /// <param name="shown">Folded texts that the edition may print: a sentence that one of them holds is no secret.</param>
    public static string[] Of(IEnumerable<Guide> guides, EditionDefinition edition, IReadOnlyCollection<string> shown)
    {
        string open = string.Join('\n', shown);
        return
        [
            .. guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).SelectMany(Parts)
                .Where(part => !edition.Shows.Contains(part.Part))
                .SelectMany(part => part.Texts)
                .SelectMany(text => new[] { text?.Zh, text?.En }.OfType<string>())
                .SelectMany(text => text.Split('。', '！', '？', '；', '\n', '!', '?', ';'))
                .Select(Fold)
                .Where(sentence => sentence.Length >= Shortest && !open.Contains(sentence, StringComparison.Ordinal))
                .Distinct(),
        ];
    }

    public static IEnumerable<string> Found(IEnumerable<string> secrets, IEnumerable<(string Place, string Text)> texts)
    {
        var all = texts.ToList();
        string whole = string.Join('\n', all.Select(text => text.Text).Where(text => text.Length >= Shortest));
        return secrets.Where(secret => whole.Contains(secret, StringComparison.Ordinal))
            .Select(secret => $"{all.First(text => text.Text.Contains(secret, StringComparison.Ordinal)).Place}: {secret}");
    }

    public static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IEnumerable<(EditionPart Part, IEnumerable<LocalizedText?> Texts)> Parts(GuideBlock block) => block switch
    {
        QuestionBlock question =>
        [
            (EditionPart.Intent, [question.Intent]),
            (EditionPart.Outline, [.. question.Answer.Points, question.Explanation]),
            (EditionPart.Sample, [.. question.Samples.Select(sample => sample.Text), question.Answer.Text, .. question.Answer.Figures.SelectMany(figure => new[] { figure.Alternative, figure.Caption })]),
            (EditionPart.Notes, question.Notes),
            (EditionPart.FollowUps, question.FollowUps),
            (EditionPart.FollowUpHints, question.FollowUpHints),
            (EditionPart.RedFlags, question.RedFlags),
            (EditionPart.Rubric, question.Rubric.SelectMany(row => row.Levels.Select(level => level.Description).Prepend(row.Criterion))),
        ],
        ScenarioBlock scenario => [(EditionPart.Dialogues, scenario.Turns.Select(turn => turn.Text).Prepend(scenario.Principle))],
        NoteBlock note => [(EditionPart.Notes, [note.Text])],
        ScriptBlock script =>
        [
            (EditionPart.Scripts, [.. ScriptKinds.IsOpen(script.Kind) ? [] : script.Text.Concat(script.Turns.Select(turn => turn.Text)), .. script.Answer]),
        ],
        FaqBlock faq => [(EditionPart.Faqs, [faq.Answer])],
        _ => [],
    };
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Building.Ledgers;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Leaks;

/// <summary>What guides say only to those who may see answers: outlines, samples, explanations, keys, rubric rows and scripts, sentence by sentence.</summary>
internal static class Secrets
{
    // In halves of a Han character: shorter ones stand anywhere by chance.
    private const int Least = 18;

    /// <summary>In characters; no secret is shorter.</summary>
    public const int Shortest = Least / 2;

    private static readonly FrozenSet<LocalizedText> None = [];

    public static IEnumerable<Secret> Of(Guide guide) => guide.Sections.SelectMany(section => section.Blocks).SelectMany(block => Of(guide, block, None));

    /// <param name="known">Texts that are looked for already, as the objects they are.</param>
    public static IEnumerable<Secret> Of(Guide guide, GuideBlock block, IReadOnlySet<LocalizedText> known)
    {
        foreach (var (part, what, text) in Parts(block))
        {
            if (text is null || known.Contains(text))
                continue;
            foreach (string sentence in new[] { text.Zh, text.En }.OfType<string>().SelectMany(Sentences))
            {
                string folded = LedgerText.Fold(sentence);
                if (folded.Length >= Shortest && Weight(folded) >= Least)
                    yield return new Secret(part, what, sentence.Trim(), folded, guide, block);
            }
        }
    }

    /// <summary>Every text of a guide that secrets are taken from.</summary>
    public static IEnumerable<LocalizedText> TextsOf(Guide guide) =>
        guide.Sections.SelectMany(section => section.Blocks).SelectMany(Parts).Select(part => part.Text).OfType<LocalizedText>();

    /// <summary>The parts of a block that its edition shows or hides one by one.</summary>
    private static IEnumerable<(EditionPart Part, Message What, LocalizedText? Text)> Parts(GuideBlock block) => block switch
    {
        QuestionBlock question =>
        [
            .. question.Answer.Points.Select(point => (EditionPart.Outline, (Message)"a point of the answer", (LocalizedText?)point)),
            (EditionPart.Outline, (Message)"the explanation", question.Explanation),
            .. Keys(question).Select(key => (EditionPart.Outline, (Message)"the key", (LocalizedText?)key)),
            (EditionPart.Sample, (Message)"the sample answer", question.Answer.Text),
            .. question.Samples.Select(sample => (EditionPart.Sample, (Message)"the sample answer", (LocalizedText?)sample.Text)),
            .. question.FollowUpHints.Select(hint => (EditionPart.FollowUpHints, (Message)"a hint for a follow-up", (LocalizedText?)hint)),
            .. question.Rubric.SelectMany(row => row.Levels).Select(level => (EditionPart.Rubric, (Message)"a row of the rubric", (LocalizedText?)level.Description)),
        ],
        ScenarioBlock scenario =>
        [
            (EditionPart.Dialogues, (Message)"the rule of the situation", scenario.Principle),
            .. scenario.Turns.Select(turn => (EditionPart.Dialogues, (Message)"the script", (LocalizedText?)turn.Text)),
        ],
        ScriptBlock script =>
        [
            .. ScriptKinds.IsOpen(script.Kind) ? [] : script.Text.Concat(script.Turns.Select(turn => turn.Text)).Select(text => (EditionPart.Scripts, (Message)"the script", (LocalizedText?)text)),
            .. script.Answer.Select(text => (EditionPart.Scripts, (Message)"the solution", (LocalizedText?)text)),
        ],
        _ => [],
    };

    // What is chosen from is printed with the question; only words that are to be filled in are not.
    private static ImmutableArray<LocalizedText> Keys(QuestionBlock question) =>
        question.Kind == ClosedKinds.FillIn ? [.. question.Correct.Select(word => new LocalizedText(word))] : [];

    private static string[] Sentences(string text) => text.Split('。', '！', '？', '；', '\n', '!', '?', ';');

    private static int Weight(string folded) => folded.Sum(c => char.IsAscii(c) ? 1 : 2);
}

using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Restoration;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Corrections;

/// <summary>Turns changed texts into corrections of the lines that they came from.</summary>
public static class EditConverter
{
    private const int LongestShown = 30;

    /// <param name="restored">As it was parsed, with the corrections so far.</param>
    /// <returns>The corrections that are new; what could not be turned is in the diagnostics.</returns>
    public static Checked<CorrectionList> Convert(EditList edits, RestoredCapture restored)
    {
        var texts = restored.Capture.Blocks.Where(block => CorrectedText.Of(block) is { Length: > 0 })
            .GroupBy(block => block.At.Line)
            .ToImmutableSortedDictionary(group => group.Key, group => CorrectedText.Of(group.First())!)
            .ToBuilder();
        var changed = new SortedSet<int>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var edit in edits.Edits)
        {
            string[] before = edit.Before.Split('\n');
            string[] after = edit.After.Split('\n');
            if (before.Length != after.Length)
            {
                problems.Add(CorrectionErrors.NotTurned(edit.At, "it has more or fewer lines than before"));
                continue;
            }

            foreach (var (old, text) in before.Zip(after).Where(pair => pair.First != pair.Second))
            {
                if (Find(texts, old, edit.Line) is { } line)
                {
                    texts[line] = texts[line].Replace(old, text, StringComparison.Ordinal);
                    changed.Add(line);
                }
                else
                {
                    problems.Add(CorrectionErrors.NotTurned(edit.At, $"'{Shown(old)}' is put together of several lines of the source, or is not in it"));
                }
            }
        }

        return new Checked<CorrectionList>(
            new CorrectionList([.. changed.Select(line => new Correction(line, LineHash.Of(restored.Capture.Text, line), CorrectionKind.Replace) { Text = texts[line] })]),
            problems.ToImmutable());
    }

    private static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    // From the block's own line on; what was moved up in the guide stands further up in the source.
    private static int? Find(IEnumerable<KeyValuePair<int, string>> texts, string old, int from)
    {
        if (old.Length == 0)
            return null;
        var holding = texts.Where(pair => pair.Value.Contains(old, StringComparison.Ordinal)).Select(pair => pair.Key).ToArray();
        return holding.Where(line => line >= from).Select(line => (int?)line).FirstOrDefault() ?? (holding.Length > 0 ? holding[0] : null);
    }
}

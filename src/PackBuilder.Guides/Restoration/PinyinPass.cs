using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration;

/// <summary>
/// Removes the readings that a document site prints after Traditional characters: one syllable with its tone, in brackets.
/// A reading after a character that Simplified Chinese has too was written by the author and stays, as in 长（zhǎng）大.
/// </summary>
internal sealed partial class PinyinPass : TextPass
{
    private readonly Simplifier _simplifier = Simplifier.Default;

    public override string Name => "pinyin";

    protected override (string Text, int Changes) Repair(string text, RestorationState state)
    {
        StringBuilder? output = null;
        int copied = 0;
        int removed = 0;
        foreach (var match in Annotation().EnumerateMatches(text))
        {
            if (match.Index == 0 || !_simplifier.IsTraditional(text[match.Index - 1])
                || !Pinyin.IsSyllable(text.AsSpan(match.Index + 1, match.Length - 2)))
                continue;
            output ??= new StringBuilder(text.Length);
            output.Append(text, copied, match.Index - copied);
            copied = match.Index + match.Length;
            removed++;
        }

        return output is null ? (text, 0) : (output.Append(text, copied, text.Length - copied).ToString(), removed);
    }

    protected override RestorationState Record(RestorationState state, int changes) =>
        state with { AnnotationsStripped = state.AnnotationsStripped + changes };

    [GeneratedRegex(@"[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]")]
    private static partial Regex Annotation();
}

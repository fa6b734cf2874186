using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Words;
using PackBuilder.Guides.Restoration;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>
/// Holds a guide against the text it was parsed from, knowing nothing of how it was parsed: every run of letters of the source
/// must be somewhere in the guide, as often as the source has it. Numbers, labels and marks that became structure are short,
/// and a few letters in a row may be missing for them. Time and memory grow with the text alone.
/// </summary>
public static partial class GuideBalance
{
    /// <summary>As many letters in a row may become structure.</summary>
    private const int LongestMark = 12;

    // Four UTF-16 units fit into one number.
    private const int GramLength = 4;
    private const int MostPlaces = 5;
    private const int LongestExcerpt = 60;

    public static IEnumerable<Diagnostic> Check(RestoredCapture restored, Guide guide)
    {
        var source = restored.Capture.Text;
        var grams = GramsOf(guide);
        var words = TextsOf(guide).Select(text => Letters(text).Text).Where(letters => letters.Length < GramLength).ToHashSet(StringComparer.Ordinal);
        var lost = new List<(BlockOrigin At, string Text)>();
        foreach (var block in restored.Capture.Blocks.Where(block => block is not (CaptureMetadata or CaptureBlank)))
        {
            foreach (string text in CaptureTexts.Of(block))
            {
                if (Missing(text, grams, words) is { } missing)
                    lost.Add((block.At, missing));
            }
        }

        foreach (var (at, text) in lost.Take(MostPlaces))
            yield return ParsingErrors.TextNotInGuide(source, at, text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…");
        if (lost.Count > MostPlaces)
            yield return ParsingErrors.MoreTextNotInGuide(source, lost.Count - MostPlaces);
    }

    private static Dictionary<ulong, int> GramsOf(Guide guide)
    {
        var grams = new Dictionary<ulong, int>();
        foreach (string text in TextsOf(guide))
        {
            string letters = Letters(text).Text;
            for (int i = 0; i + GramLength <= letters.Length; i++)
            {
                ulong gram = Gram(letters, i);
                grams[gram] = grams.GetValueOrDefault(gram) + 1;
            }
        }

        return grams;
    }

    /// <summary>The first stretch that the guide does not hold; takes what it finds out of the guide's grams.</summary>
    private static string? Missing(string text, Dictionary<ulong, int> grams, HashSet<string> words)
    {
        var (letters, places) = Letters(StatedFacts.Blank(text));
        int covered = 0;
        string? missing = null;
        for (int i = 0; i < letters.Length; i++)
        {
            if (i + GramLength <= letters.Length && grams.GetValueOrDefault(Gram(letters, i)) is > 0 and var count)
            {
                grams[Gram(letters, i)] = count - 1;
                NoteGap(i);
                covered = i + GramLength;
            }
        }

        NoteGap(letters.Length);
        return missing;

        void NoteGap(int end)
        {
            if (missing is not null || end - covered <= LongestMark)
                return;
            string gap = text[places[covered]..(places[end - 1] + 1)];
            if (Word().Matches(gap).Where(word => !IsStructure(word.Value, words)).Sum(word => word.Length) > LongestMark)
                missing = gap;
        }
    }

    // A short text of the guide, the name of a part, a score.
    private static bool IsStructure(string word, HashSet<string> words) =>
        words.Contains(word.ToLowerInvariant()) || QuestionLabels.PartOf(word) is not null || char.IsAsciiLetter(word[0]) && BankFields.IsPartOfLabel(word) || Score().IsMatch(word);

    // Marks and blanks change on the way, letters and digits do not.
    private static (string Text, List<int> Places) Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && !char.IsSurrogate(text[i]))
                continue;
            letters.Append(char.ToLowerInvariant(text[i]));
            places.Add(i);
        }

        return (letters.ToString(), places);
    }

    private static ulong Gram(string letters, int start) =>
        (ulong)letters[start] << 48 | (ulong)letters[start + 1] << 32 | (ulong)letters[start + 2] << 16 | letters[start + 3];

    private static IEnumerable<string> TextsOf(Guide guide)
    {
        IEnumerable<DataValue?> values =
        [
            TextTree.Of(guide.Title), TextTree.Of(guide.Intro),
            .. guide.Sections.SelectMany(section => (IEnumerable<DataValue?>)[TextTree.Of(section.Heading), .. section.Blocks.Select(BlockTree.Of)]),
        ];
        return values.OfType<DataValue>().SelectMany(TextsOf);
    }

    private static IEnumerable<string> TextsOf(DataValue value) => value switch
    {
        DataText text => [text.Value],
        DataList list => list.Items.SelectMany(TextsOf),
        DataMap map => map.Entries.SelectMany(entry => TextsOf(entry.Value)),
        _ => [],
    };

    // Letters of options are glued to the Chinese around them where a source has all of them in one line.
    [GeneratedRegex(@"[A-Za-z]+|[\p{L}\p{Nd}-[A-Za-z]]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\d{1,3}分?$")]
    private static partial Regex Score();
}

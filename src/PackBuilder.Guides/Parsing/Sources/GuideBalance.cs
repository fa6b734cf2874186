using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Banks;
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
    private const int LongestWord = 30;
    private const int MostPlaces = 5;
    private const int LongestExcerpt = 60;

    public static IEnumerable<Diagnostic> Check(RestoredCapture restored, Guide guide)
    {
        var source = restored.Capture.Text;
        List<string> texts = [.. TextsOf(guide).Select(LettersOf)];
        var words = texts.Where(letters => letters.Length <= LongestWord).ToHashSet(StringComparer.Ordinal);
        var changed = WithoutSame(restored.Capture.Blocks, texts);
        var grams = GramsOf(texts);
        var lost = new List<(BlockOrigin At, string Text)>();
        foreach (var (at, text) in changed)
        {
            if (Missing(text, grams, words) is { } missing)
                lost.Add((at, missing));
        }

        foreach (var (at, text) in lost.Take(MostPlaces))
            yield return ParsingErrors.TextNotInGuide(source, at, text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…");
        if (lost.Count > MostPlaces)
            yield return ParsingErrors.MoreTextNotInGuide(source, lost.Count - MostPlaces);
    }

    // Most texts come over whole. Each of those is taken out of both, so that only the others are compared letter by letter.
    private static List<(BlockOrigin At, string Text)> WithoutSame(IEnumerable<CaptureBlock> blocks, List<string> texts)
    {
        var whole = new Dictionary<string, int>(texts.Count, StringComparer.Ordinal);
        foreach (string letters in texts)
            CollectionsMarshal.GetValueRefOrAddDefault(whole, letters, out _)++;
        var changed = new List<(BlockOrigin At, string Text)>();
        foreach (var block in blocks.Where(block => block is not (CaptureMetadata or CaptureBlank)))
        {
            // The word after a fence names the language of its code.
            foreach (string text in block is CaptureVerbatim verbatim ? [verbatim.Text] : CaptureTexts.Of(block))
            {
                ref int left = ref CollectionsMarshal.GetValueRefOrNullRef(whole, LettersOf(text));
                if (Unsafe.IsNullRef(ref left) || left == 0)
                    changed.Add((block.At, text));
                else
                    left--;
            }
        }

        texts.Clear();
        texts.AddRange(whole.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value)));
        return changed;
    }

    private static Dictionary<ulong, int> GramsOf(List<string> texts)
    {
        var grams = new Dictionary<ulong, int>(texts.Sum(letters => Math.Max(0, letters.Length - GramLength + 1)));
        foreach (string letters in texts)
        {
            for (int i = 0; i + GramLength <= letters.Length; i++)
                CollectionsMarshal.GetValueRefOrAddDefault(grams, Gram(letters, i), out _)++;
        }

        return grams;
    }

    /// <summary>The first stretch that the guide does not hold; takes what it finds out of the guide's grams.</summary>
    private static string? Missing(string text, Dictionary<ulong, int> grams, HashSet<string> words)
    {
        // A key in the words of its options.
        if (LabelMark.Read(text) is { Field: BankField.Answer, Rest: { Length: > 0 } key } && key.Split(KeyText.Between, StringSplitOptions.RemoveEmptyEntries).All(part => words.Contains(LettersOf(part))))
            return null;
        string stated = StatedFacts.Blank(text);
        string letters = LettersOf(stated);
        int covered = 0;
        string? missing = null;
        for (int i = 0; i < letters.Length; i++)
        {
            if (i + GramLength <= letters.Length && Take(Gram(letters, i)))
            {
                NoteGap(i);
                covered = i + GramLength;
            }
        }

        NoteGap(letters.Length);
        return missing;

        bool Take(ulong gram)
        {
            ref int left = ref CollectionsMarshal.GetValueRefOrNullRef(grams, gram);
            if (Unsafe.IsNullRef(ref left) || left == 0)
                return false;
            left--;
            return true;
        }

        void NoteGap(int end)
        {
            if (missing is not null || end - covered <= LongestMark)
                return;
            string gap = text[PlaceOf(stated, covered)..(PlaceOf(stated, end - 1) + 1)];
            if (Word().Matches(gap).Where(word => !IsStructure(word.Value, words)).Sum(word => word.Length) > LongestMark)
                missing = gap;
        }
    }

    // A short text of the guide, the name of a part, a score.
    private static bool IsStructure(string word, HashSet<string> words) =>
        word.Length < GramLength && words.Contains(word.ToLowerInvariant()) || Key().IsMatch(word) || QuestionTypes.Of(word) is not null || QuestionLabels.PartOf(word) is not null || char.IsAsciiLetter(word[0]) && (BankFields.IsPartOfLabel(word) || TableColumns.NamesField(word)) || Score().IsMatch(word);

    // Marks and spaces change on the way, letters and digits do not.
    private static string LettersOf(string text)
    {
        char[] letters = ArrayPool<char>.Shared.Rent(text.Length);
        int count = 0;
        foreach (char character in text)
        {
            if (IsLetter(character))
                letters[count++] = char.ToLowerInvariant(character);
        }

        string found = new(letters, 0, count);
        ArrayPool<char>.Shared.Return(letters);
        return found;
    }

    /// <summary>Where in a text its letter of a number is.</summary>
    private static int PlaceOf(string text, int letter)
    {
        int place = -1;
        for (int seen = -1; seen < letter; seen += IsLetter(text[place]) ? 1 : 0)
            place++;
        return place;
    }

    private static bool IsLetter(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character);

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

    // What a list of keys is made of, and its title.
    [GeneratedRegex("^(?:[A-J]+|\\d{1,5}|\\d{0,5}(?:正确|错误|对|错)|(?:参考|标准|正确)?答案(?:及|与|和)?(?:解析|详解)?)$")]
    private static partial Regex Key();
}

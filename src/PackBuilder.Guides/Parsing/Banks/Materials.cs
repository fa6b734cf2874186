using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Banks;

/// <param name="Questions">Indices of the pieces that refer to it.</param>
internal sealed record FoundMaterial(int Start, int End, MaterialPiece Piece, ImmutableArray<int> Questions);

/// <summary>Texts that the questions after them refer to: <c>材料一：…</c>, <c>根据以下材料，回答1—3题</c>.</summary>
internal static partial class Materials
{
    // What questions have in common is no chapter.
    private const int MostLines = 40;

    /// <summary>A line that such a text starts with: no question goes over it.</summary>
    public static bool Starts(LineFacts fact) =>
        fact.Line.HasText && (fact is { Label: { Field: BankField.Material, IsStrong: true }, Number: null } || Refers().IsMatch(fact.Line.Text) || Titled().IsMatch(fact.Line.Text) || SharedStem().IsMatch(fact.Line.Text));

    public static IEnumerable<FoundMaterial> Find(ImmutableArray<LineFacts> facts, IReadOnlyList<bool> isTaken, IReadOnlyDictionary<int, ImmutableArray<Piece>> pieces)
    {
        int count = 0;
        for (int i = 0; i < facts.Length; i++)
        {
            if (isTaken[i] || !Starts(facts[i]))
                continue;
            int end = i + 1;
            while (end < facts.Length && !isTaken[end] && !facts[end].IsOutline && !(Starts(facts[end]) && end > i + 1))
                end++;
            var questions = Questions(facts, isTaken, pieces, end, Last(facts, i, end));
            if (questions.IsEmpty || end - i > MostLines || Text(facts, i, end) is not { Length: > 0 } text)
                continue;
            count++;
            string? title = facts[i].Label is { Field: BankField.Material, Rest.Length: > 0 } ? TitleOf(facts[i]) : null;
            yield return new FoundMaterial(i, end, new MaterialPiece("material-" + count.ToString(CultureInfo.InvariantCulture), title is null ? null : new LocalizedText(title), text, facts[i].Line.At), questions);
            i = end - 1;
        }
    }

    private static ImmutableArray<int> Questions(ImmutableArray<LineFacts> facts, IReadOnlyList<bool> isTaken, IReadOnlyDictionary<int, ImmutableArray<Piece>> pieces, int from, int last)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (int i = from; i < facts.Length && (isTaken[i] || !facts[i].IsOutline && !Starts(facts[i])); i++)
        {
            if (!pieces.TryGetValue(i, out var own) || own is not [QuestionPiece, ..])
                continue;
            if (last > 0 && facts[i].Number is { } number && number.Number > last)
                break;
            found.Add(i);
        }

        return found.ToImmutable();
    }

    // "回答1—3题": the number of the last question; 0 where nothing says so.
    private static int Last(ImmutableArray<LineFacts> facts, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Range().Match(facts[i].Line.Text) is { Success: true } range)
                return int.Parse(range.Groups["b"].Value, CultureInfo.InvariantCulture);
        }

        return 0;
    }

    private static string Text(ImmutableArray<LineFacts> facts, int from, int to)
    {
        string first = facts[from].Label is { Field: BankField.Material, Rest: { Length: > 0 } rest } ? rest : facts[from].Line.Text;
        return string.Join('\n', Enumerable.Range(from + 1, to - from - 1).Where(i => facts[i].Line.HasText).Select(i => facts[i].Line.Text).Prepend(first));
    }

    private static string TitleOf(LineFacts fact)
    {
        string text = fact.Line.Text;
        return text[..(text.Length - fact.Label!.Rest.Length)].Trim('*', '：', ':', ' ', '【', '】', '\u3000');
    }

    [GeneratedRegex(@"(?:根据|阅读|结合|依据).{0,14}(?:材料|案例|资料|短文|图表|情景).{0,12}(?:回答|完成|作答)")]
    private static partial Regex Refers();

    [GeneratedRegex(@"^[（(【\[]?(?:材料|案例|资料|给定资料)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)】\]]?[：:]?$")]
    private static partial Regex Titled();

    [GeneratedRegex(@"^[（(【\[〔]?\s*第?\s*\d{1,4}\s*题?\s*[-–—~～至到]{1,2}\s*第?\s*\d{1,4}\s*小?题?\s*共[用享]\s*(?:题干|病例|案例|材料|资料)\s*[】\]）)〕]?[：:]?$")]
    private static partial Regex SharedStem();

    [GeneratedRegex(@"(?:第)?(?<a>\d{1,3})\s*[-–—~～至到]{1,2}\s*(?:第)?(?<b>\d{1,3})\s*(?:小)?题")]
    private static partial Regex Range();
}

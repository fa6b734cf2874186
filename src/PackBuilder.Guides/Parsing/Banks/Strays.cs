using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Lines after a question that belong to none: the head or foot of a page that comes back, an advertisement, the number of a page,
/// a rule, the word that says that the text ends. They stay in the guide, as text of their own.
/// </summary>
internal sealed partial class Strays
{
    private const int Longest = 40;

    // So often a line comes back before it is the head of a page, whatever stands after the other questions; or where nothing does.
    private const int Often = 3;
    private const int Twice = 2;

    private static readonly WordTable Closings = WordTable.Load("closings.txt");

    private readonly ImmutableArray<LineFacts> _facts;
    private readonly HashSet<string> _repeated;

    public Strays(ImmutableArray<LineFacts> facts, ImmutableArray<Segment> segments)
    {
        _facts = facts;
        var last = Enumerable.Range(1, Math.Max(0, facts.Length - 1)).Where(i => IsPlain(facts[i]) && (i + 1 == facts.Length || Starts(facts[i + 1]) || IsPlainly(facts[i + 1], true))).ToList();
        int least = last.Count * 5 <= segments.Length * 2 ? Twice : Often;
        _repeated = last.GroupBy(i => facts[i].Line.Text, StringComparer.Ordinal)
            .Where(same => same.Count() >= least && same.Count(i => IsPlain(facts[i - 1])) * 2 <= same.Count())
            .Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        if (_repeated.Count == 0)
            return;
        // Words that also stand elsewhere are words of answers.
        var atEnds = last.CountBy(i => facts[i].Line.Text).ToDictionary(StringComparer.Ordinal);
        _repeated.ExceptWith(facts.Where(fact => _repeated.Contains(fact.Line.Text)).CountBy(fact => fact.Line.Text).Where(text => text.Value * 4 > atEnds[text.Key] * 5).Select(text => text.Key));
    }

    private static bool Starts(LineFacts fact) => fact.Number is not null || fact.Label is { Field: BankField.Question } || fact.IsOutline;

    /// <summary>The end of a question without them.</summary>
    /// <param name="least">The first line that it can do without where nothing but their coming back speaks against them.</param>
    public int EndOf(Segment segment, int least)
    {
        int end = segment.End;
        while (end > segment.Start + 1 && (IsPlainly(_facts[end - 1], end == _facts.Length || IsLast(end)) || end > least && _repeated.Contains(_facts[end - 1].Line.Text)))
            end--;
        return end;
    }

    private bool IsLast(int end)
    {
        for (int i = end; i < _facts.Length; i++)
        {
            if (_facts[i].Line.HasText)
                return false;
        }

        return true;
    }

    private static bool IsPlainly(LineFacts fact, bool isLast)
    {
        if (!fact.Line.HasText || fact.Number is not null || !fact.Options.IsEmpty)
            return false;
        string text = Stars.Unwrap(fact.Line.Text);
        if (EndMark().IsMatch(text) || Framed().IsMatch(text))
            return true;
        return text.Length <= Longest && Closings.LongestAt(text, 0) is var (name, length) && (name == "advert" || isLast && name == "imprint" && length < text.Length && text[length] is '：' or ':');
    }

    private static bool IsPlain(LineFacts fact) =>
        fact is { Label: null, Options.IsEmpty: true, Number: null, Line: { HasText: true, Text.Length: <= Longest } } && !"。！？；，.!?;,”".Contains(fact.Line.Text[^1]) && KeyText.Read(fact.Line.Text) is null;

    // A rule, or a title between two of them.
    [GeneratedRegex(@"^(?:[-—=*_~·]{3,}|[-—=*_~]{2,}\s*[^-—=*_~\s].{0,50}?\s*[-—=*_~]{2,})$")]
    private static partial Regex Framed();

    [GeneratedRegex(@"^[\s\u3000—–=*~·（(【\[-]*(?:完|全文完|本卷完|全卷完|试题完|END|End|The end|THE END|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?)[\s\u3000—–=*~·）)】\].。-]*$")]
    private static partial Regex EndMark();
}

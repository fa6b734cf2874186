using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Reads one block of answers or keys, line by line. Used once.</summary>
/// <param name="titled">A title says that answers follow.</param>
internal sealed class ZoneReading(ImmutableArray<LineFacts> facts, int start, bool titled)
{
    // What fills a gap, or is matched or put in order, is no longer.
    private const int LongestWord = 40;

    private readonly List<(int Group, string? Kind, int Number, List<LineFacts> Lines, bool IsKey)> _entries = [];
    private int _group;
    private string? _kind;
    private string? _style;

    public AnswerZone Read()
    {
        int i = start;
        while (i < facts.Length && Take(facts[i], i))
            i++;
        int keys = _entries.Count(entry => entry.IsKey);
        return new AnswerZone(start, i, [.. _entries.Select(entry => new FarAnswer(entry.Group, entry.Kind, entry.Number, [.. entry.Lines]))], keys * 10 >= _entries.Count * 6);
    }

    private bool Take(LineFacts fact, int i)
    {
        if (!fact.Line.HasText || fact.Line.IsSaidToAsk)
            return false;
        string text = fact.Label is { Field: BankField.Answer, Rest: var after } && fact.Number is null ? after : Whole(fact.Line);
        if ((KeyEntries.Line(text) ?? (titled ? KeyEntries.Words(text) : null)) is { } keys && (keys.Length > 1 || KeyText.Read(fact.Body) is { IsWhole: true } || fact.Number is not null))
        {
            foreach (var key in keys)
                Open(key.Number, [Key(fact, key.Key)], true);
            return true;
        }

        // 一、1.√ 2.×: the keys of a section after its number.
        if (fact.Number is { Family: "han" or "hanBrackets" } && (KeyEntries.Line(fact.Body) ?? (titled ? KeyEntries.Words(fact.Body) : null)) is { } section)
        {
            _group += _entries.Count > 0 ? 1 : 0;
            _kind = null;
            foreach (var key in section)
                Open(key.Number, [Key(fact, key.Key)], true);
            return true;
        }

        if (fact.IsOutline && fact.Number is not { IsNamed: true })
            return TakeTitle(fact, i);
        if (fact.Number is { Number: > 0 } number && (_style is null || number.Family == _style) && IsNext(number.Number))
            return TakeEntry(fact, number, i);
        // A number out of the order, before what asks, is that of a question.
        if (fact is { Number.Number: > 0, Label: null } && (fact.Number.Family == _style || fact.Number.IsNamed) && (fact.Ask >= 0.6 || i + 1 < facts.Length && facts[i + 1].IsAnswer))
            return false;
        if (_entries.Count == 0 || fact.Label is { Field: BankField.Question } || SegmentEnds.Closes(fact))
            return false;
        // A plain line after keys is no part of them, unless explanations are.
        if (_entries[^1].IsKey && fact.Label is null && (_entries.All(entry => entry.Lines.Count == 1) || fact.Line.AfterBlank && _entries[^1].Lines[^1].Label is null))
            return false;
        _entries[^1].Lines.Add(fact);
        return true;
    }

    // With the number that the format states.
    private static string Whole(BankLine line) => line.Marker.Length > 1 ? $"{line.Marker} {line.Text}" : line.Text;

    private bool TakeEntry(LineFacts fact, NumberMark number, int i)
    {
        // A question of the next section has options, or an answer of its own.
        bool asks = fact.Ask >= 1 && fact.Label is null || fact.StartsOptions || i + 1 < facts.Length && (facts[i + 1].StartsOptions || facts[i + 1].IsAnswer && fact is { Label: null, Body.Length: > 0 } && KeyText.Read(fact.Body) is not { IsWhole: true });
        if (asks || _entries.Count > 1 && !MayAnswer(fact, i, _kind == QuestionTypes.Open ? _kind : null))
            return false;
        _style ??= number.Family;
        string body = fact.Label is { Rest: var rest } && BankFields.Answers(fact.Label.Field) ? rest : fact.Body;
        var key = KeyText.Read(body);
        Open(number.Number, [fact with { Line = fact.Line with { Marker = "" }, Body = body, Number = null, Label = fact.Label is { } label && label.Field != BankField.Question && !BankFields.Answers(label.Field) ? label : null }], key is not null && (key.IsWhole || key.Rest.Length < 400 && key.Keys.Length > 0 && IsParted(body)));
        return true;
    }

    // After a key of letters stands a space or a mark.
    private static bool IsParted(string body) => body.Length > 1 && !char.IsAsciiLetter(body[1]);

    private bool TakeTitle(LineFacts fact, int i)
    {
        if (i + 1 >= facts.Length || fact.Line.Level > 0 && fact.Line.Level < facts[start > 0 ? start - 1 : 0].Line.Level)
            return false;
        var next = facts[i + 1];
        string? kind = fact.Heads ?? QuestionTypes.OfHeading(fact.Line.Text.Replace("答案", "", StringComparison.Ordinal));
        bool goesOn = KeyEntries.Line(Whole(next.Line)) is not null
            || next.Number is { Number: > 0 } && next.Ask < 1 && !next.StartsOptions && !(i + 2 < facts.Length && (facts[i + 2].StartsOptions || facts[i + 2].IsAnswer && KeyText.Read(next.Body) is null)) && MayAnswer(next, i + 1, kind);
        if (!goesOn)
            return false;
        if (_entries.Count > 0)
            _group++;
        _kind = kind;
        _style = null;
        return true;
    }

    // After keys, or below the name of a closed kind, a sentence is a question of the next section.
    private bool MayAnswer(LineFacts fact, int i, string? kind)
    {
        string body = fact.Label is { Rest: var rest } && BankFields.Answers(fact.Label.Field) ? rest : fact.Body;
        bool keyed = ClosedKinds.Contains(kind) || kind is null && _entries.Count > 0 && _entries.TrueForAll(entry => entry.IsKey);
        if (!keyed || body.Length == 0)
            return !keyed;
        // What is explained after it is an answer, though it ends as a sentence does.
        bool isExplained = i + 1 < facts.Length && facts[i + 1].Label is { IsStrong: true, Field: BankField.Explanation or BankField.Remark };
        bool takesWords = kind is null or ClosedKinds.FillIn or ClosedKinds.Matching or ClosedKinds.Ordering;
        return KeyText.Read(body) is not null || takesWords && body.Length <= LongestWord && (isExplained || !"。！.!".Contains(body[^1])) && !Asking.HasBlank(body);
    }

    private bool IsNext(int number)
    {
        if (_entries.Count == 0)
            return true;
        // Below a new title numbers start again, or go on.
        int last = _entries[^1].Number;
        return number > last && number <= last + 3 || _entries[^1].Group != _group && number <= 3 || number == 1 && last > 1 && _entries[^1].IsKey;
    }

    private void Open(int number, List<LineFacts> lines, bool isKey)
    {
        if (_entries.Count > 0 && _entries[^1].Group == _group && number <= _entries[^1].Number)
            _group++;
        _entries.Add((_group, _kind, number, lines, isKey));
    }

    private static LineFacts Key(LineFacts fact, string key) => new(fact.Line with { Text = key, Marker = "" }) { Body = key };
}

using System.Collections.Immutable;
using PackBuilder.Exchange.Workbooks;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Importing;

/// <summary>What a translator's workbook changes.</summary>
/// <param name="Kept">The corrections of the guide with the English that came home.</param>
/// <param name="Changes">For a person to read, in the order of the rows.</param>
public sealed record TextReturn(CorrectionList Kept, ImmutableArray<BankChange> Changes);

/// <summary>
/// Holds the English of a translator's workbook against what was exported and against the guide as it is now. What was changed in the workbook alone is
/// kept beside the guide, whatever its format; what was changed on both sides is an error. Used once.
/// </summary>
public sealed class TextMerger
{
    private readonly ReturnedTable _table;
    private readonly CorrectionList _old;
    private readonly ILookup<string, TextRow> _now;
    private readonly List<Translation> _english;
    private readonly List<Diagnostic> _problems = [];
    private readonly List<BankChange> _changes = [];

    private TextMerger(Guide guide, ReturnedTable table, CorrectionList old)
    {
        _table = table;
        _old = old;
        _now = TextRow.Of(guide).ToLookup(row => row.Zh);
        _english = [.. old.English];
    }

    /// <param name="guide">As it is read now, with the English that is kept for it.</param>
    /// <param name="old">The corrections that it has.</param>
    public static Checked<TextReturn> Merge(Guide guide, ReturnedTable table, CorrectionList old) => new TextMerger(guide, table, old).Merge();

    private Checked<TextReturn> Merge()
    {
        var original = _table.Original.ToDictionary(row => row.Id);
        var seen = new Dictionary<string, int>();
        foreach (var row in _table.Rows)
        {
            if (!original.TryGetValue(row.Id, out var before))
                _problems.Add(ExchangeErrors.UnknownTextRow(row.At(WorkbookLayout.Id), row.Id));
            else if (!seen.TryAdd(row.Id, row.Number))
                _problems.Add(ExchangeErrors.IdTwice(row.At(WorkbookLayout.Id), row.Id, seen[row.Id]));
            else if (row[TextLayout.Chinese] != before[TextLayout.Chinese])
                _problems.Add(ExchangeErrors.ChineseChanged(row.At(TextLayout.Chinese)));
            else if (row[TextLayout.English] != before[TextLayout.English])
                Take(row, before);
        }

        return new Checked<TextReturn>(
            _problems.Any(problem => problem.Severity == Severity.Error) ? null : new TextReturn(_old with { English = [.. _english] }, [.. _changes]), [.. _problems]);
    }

    private void Take(TableRow row, TableRow before)
    {
        string chinese = before[TextLayout.Chinese], wanted = row[TextLayout.English];
        // Ids of captures count places: a text that is nowhere by its id is looked for by its words.
        if ((_now[chinese].FirstOrDefault(now => now.In == before[TextLayout.In]) ?? _now[chinese].FirstOrDefault()) is not { } now)
            _problems.Add(ExchangeErrors.TextGone(row.At(TextLayout.Chinese), chinese));
        else if (now.En == wanted)
            return;
        else if (now.En != before[TextLayout.English])
            _problems.Add(ExchangeErrors.Conflict(row.At(TextLayout.English), _table.Guide));
        else
            Put(row, now, wanted);
    }

    private void Put(TableRow row, TextRow now, string wanted)
    {
        int place = _english.FindIndex(one => one.In == now.In && Translator.Key(one.Of) == now.Zh);
        var kept = place < 0 ? null : _english[place];
        if (wanted.Length == 0 && kept is not { Was: null })
        {
            _problems.Add(ExchangeErrors.EnglishCleared(row.At(TextLayout.English), row.Id));
            return;
        }

        if (wanted.Length == 0)
            _english.RemoveAt(place);
        else if (kept is not null)
            _english[place] = kept with { Text = wanted };
        else
            _english.Add(new Translation(now.Zh, wanted) { In = now.In, Was = now.En.Length == 0 ? null : now.En });
        _changes.Add(new BankChange(BankChangeKind.Changed, row.Id, row.Number, TextLayout.English, now.En, wanted));
    }
}

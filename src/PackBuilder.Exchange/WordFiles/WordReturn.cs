using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Exchange.Importing;
using PackBuilder.Exchange.Workbooks;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Stamps;

namespace PackBuilder.Exchange.WordFiles;

/// <summary>A Word file of ours, read as a guide and as a Word file.</summary>
/// <param name="File">Its name as messages show it.</param>
public sealed record WordReading(string File, Guide Guide, WordCopy Copy);

/// <summary>What a person changed in a Word file of ours.</summary>
/// <param name="Tables">A table for each guide that the file shows questions of: merged into it as the rows of a workbook are.</param>
/// <param name="Elsewhere">Paragraphs outside questions that were put in or changed, and those that are gone: nothing takes them back.</param>
public sealed record WordChanges(
    ImmutableArray<ReturnedTable> Tables, ImmutableArray<WordComment> Comments, ImmutableArray<string> Elsewhere, ImmutableArray<string> Gone)
{
    /// <summary>Questions that the guides say otherwise than when the file was written, and that nobody changed in the file.</summary>
    public int Older { get; init; }
}

/// <summary>
/// Holds a changed Word file against the same document as it would be written now. Both are read in the same way, so what differs was
/// changed by a person, or in the guides since the file was written; the stamps of the questions tell which. Used once.
/// </summary>
public sealed class WordReturn
{
    // What a document prints so that it is read back as the guide has it.
    private static readonly string[] Compared =
        ["difficulty", "minutes", "points", "prompt", "options", "correct", "explanation", "intent", "outline", "sample", "follow_ups", "red_flags", "rubric", "follow_up_hints", "frame"];

    private readonly WordReading _changed;
    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, (string Guide, QuestionBlock Question, string Section)> _now = [];
    private readonly List<Printed> _written;
    private readonly List<Printed> _returned;
    private readonly bool _isOfSameQuestions;
    private int _older;

    private WordReturn(WordReading changed, WordReading written, ImmutableArray<Guide> guides)
    {
        _changed = changed;
        _isOfSameQuestions = changed.Copy.Mark == written.Copy.Mark;
        foreach (var guide in guides)
        {
            foreach (var row in BankRow.Of(guide).Where(row => row.Question.Id is not null))
                _now.TryAdd(BlockStamp.KeyOf(guide.Id, row.Id), (guide.Id, row.Question, row.Section));
        }

        _written = Pair(written);
        _returned = Pair(changed);
    }

    /// <param name="changed">The file as it came back.</param>
    /// <param name="written">The same document, written from the guides as they are now.</param>
    public static Checked<WordChanges> Find(WordReading changed, WordReading written, ImmutableArray<Guide> guides) => new WordReturn(changed, written, guides).Find(guides, written);

    private Checked<WordChanges> Find(ImmutableArray<Guide> guides, WordReading written)
    {
        var before = written.Copy.Elsewhere.Select(Folded).ToHashSet();
        var after = _changed.Copy.Elsewhere.Select(Folded).ToHashSet();
        ImmutableArray<ReturnedTable> tables = [.. guides.Select(Table).OfType<ReturnedTable>()];
        var found = new WordChanges(
            tables, _changed.Copy.Comments,
            [.. _changed.Copy.Elsewhere.Where(text => !before.Contains(Folded(text)))], [.. written.Copy.Elsewhere.Where(text => !after.Contains(Folded(text)))])
        { Older = _older };
        return new Checked<WordChanges>(found, [.. _problems]);
    }

    // The questions as they were read with what their bookmarks say, in the order of the file.
    private static List<Printed> Pair(WordReading reading)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var byId = new Dictionary<string, WordQuestion>(StringComparer.Ordinal);
        foreach (var question in reading.Copy.Questions)
        {
            if (OwnNames.IdOf(question.Anchor, taken) is { } id)
                byId.TryAdd(id, question);
        }

        var pairs = new List<Printed>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in reading.Guide.Sections)
        {
            foreach (var question in section.Blocks.OfType<QuestionBlock>())
            {
                var stamp = byId.GetValueOrDefault(question.Id ?? "");
                // A copy of a question is a new one, whatever came along with it.
                string? key = stamp?.Stamp is { } known && keys.Add(known.Key) ? known.Key : null;
                pairs.Add(new Printed(question, section.Heading?.ToString() ?? "", key, key is null ? null : stamp));
            }
        }

        return pairs;
    }

    private ReturnedTable? Table(Guide guide)
    {
        bool isOf(Printed printed) => printed.Key is { } key && _now.TryGetValue(key, out var now) && now.Guide == guide.Id;
        var written = _written.Where(isOf).ToDictionary(printed => printed.Key!);
        var returned = Returned(guide.Id);
        if (written.Count == 0 || returned.Count == 0)
            return null;
        var sections = written.Values.GroupBy(printed => printed.Section).ToDictionary(group => group.Key, group => _now[group.First().Key!].Section);
        var rows = new Dictionary<string, TableRow>();
        var original = ImmutableArray.CreateBuilder<TableRow>();
        foreach (var row in BankRow.Of(guide).Where(row => row.Question.Id is not null))
        {
            var cells = WorkbookLayout.All.ToDictionary(column => column.Key, column => column.Cell(row));
            original.Add(Row(row.Id, cells, 0));
            rows[BlockStamp.KeyOf(guide.Id, row.Id)] = Row(row.Id, cells, 0);
        }

        var order = Order(guide, written, returned);
        foreach (var printed in returned.Where(printed => printed.Key is not null))
        {
            if (written.TryGetValue(printed.Key!, out var was))
                rows[printed.Key!] = Changed(rows[printed.Key!], was, printed, sections);
        }

        var result = ImmutableArray.CreateBuilder<TableRow>();
        foreach (var (key, added) in order)
            result.Add(added is null ? rows[key!] : New(added, sections));
        return new ReturnedTable(_changed.File, guide.Id, [.. WorkbookLayout.All.Select(column => column.Key)], result.ToImmutable(), original.ToImmutable());
    }

    // Those of the guide, and new ones, which belong to the guide of the question before them.
    private List<Printed> Returned(string guide)
    {
        var found = new List<Printed>();
        string? last = _returned.Select(GuideOf).FirstOrDefault(known => known is not null);
        foreach (var printed in _returned)
        {
            last = printed.Key is null ? last : GuideOf(printed) ?? last;
            if (last == guide && (printed.Key is null || GuideOf(printed) == guide))
                found.Add(printed);
        }

        return found;

        string? GuideOf(Printed printed) => printed.Key is { } key && _now.TryGetValue(key, out var now) ? now.Guide : null;
    }

    // The questions of the guide without those that are gone from the file, in the order of the file, with the new ones after what they stand after.
    private List<(string? Key, Printed? New)> Order(Guide guide, Dictionary<string, Printed> written, List<Printed> returned)
    {
        string[] there = [.. returned.Select(printed => printed.Key).OfType<string>().Where(written.ContainsKey)];
        var kept = there.ToHashSet();
        string[] before = [.. written.Keys.Where(kept.Contains)];
        var all = BankRow.Of(guide).Where(row => row.Question.Id is not null).Select(row => BlockStamp.KeyOf(guide.Id, row.Id)).ToList();
        // What was written into the guide since is no more deleted than what the pack leaves out.
        if (_isOfSameQuestions)
            all.RemoveAll(key => written.ContainsKey(key) && !kept.Contains(key));
        else if (all.Count(key => written.ContainsKey(key) && !kept.Contains(key)) is > 0 and var missing)
            _problems.Add(ExchangeErrors.MissingInWord(_changed.File, guide.Id, missing));
        if (!there.SequenceEqual(before))
        {
            if (!before.SequenceEqual(all.Where(kept.Contains)))
            {
                _problems.Add(ExchangeErrors.OrderOfPack(_changed.File, guide.Id));
            }
            else
            {
                var next = new Queue<string>(there);
                all = [.. all.Select(key => kept.Contains(key) ? next.Dequeue() : key)];
            }
        }

        var order = all.Select(key => (Key: (string?)key, New: (Printed?)null)).ToList();
        int place = 0;
        foreach (var printed in returned)
        {
            if (printed.Key is null)
                order.Insert(place++, (null, printed));
            else if (order.FindIndex(one => one.Key == printed.Key) is >= 0 and var found)
                place = found + 1;
        }

        return order;
    }

    private TableRow Changed(TableRow row, Printed was, Printed printed, Dictionary<string, string> sections)
    {
        bool isOlder = printed.Copy!.Stamp!.Printed != was.Copy!.Text;
        // The guide says something else now, and nobody changed the file: what it says is only older.
        if (isOlder && printed.Copy.IsUntouched)
        {
            _older++;
            return row;
        }

        var cells = row.Cells.ToBuilder();
        foreach (var field in QuestionField.All.Where(field => Compared.Contains(field.Key)))
        {
            foreach (bool english in field.HasEnglish ? new[] { false, true } : [false])
            {
                string then = field.Cell(was.Question, english), here = field.Cell(printed.Question, english), column = english ? field.Key + ".en" : field.Key;
                if (then == here)
                    continue;
                if (isOlder)
                    _problems.Add(ExchangeErrors.WordConflict(Place(printed, column), row.Id, then, here));
                else
                    cells[column] = CellPatch.Apply(cells[column], then, here);
            }
        }

        if (printed.Section != was.Section && sections.TryGetValue(printed.Section, out string? section))
            cells[WorkbookLayout.Section] = section;
        return row with { Cells = cells.ToImmutable(), Number = NumberOf(printed), Place = Named(printed) };
    }

    private TableRow New(Printed added, Dictionary<string, string> sections)
    {
        var cells = QuestionField.All.Where(field => Compared.Contains(field.Key)).SelectMany(field => field.HasEnglish
            ? new[] { (field.Key, field.Cell(added.Question, false)), (field.Key + ".en", field.Cell(added.Question, true)) }
            : [(field.Key, field.Cell(added.Question, false))]).Where(cell => cell.Item2.Length > 0).ToDictionary(cell => cell.Item1, cell => cell.Item2);
        cells[WorkbookLayout.Section] = sections.GetValueOrDefault(added.Section, "");
        return Row("", cells, NumberOf(added)) with { Place = Named(added) };
    }

    private TableRow Row(string id, Dictionary<string, string> cells, int number)
    {
        cells[WorkbookLayout.Id] = id;
        return new TableRow(_changed.File, "", number, cells.ToImmutableSortedDictionary(StringComparer.Ordinal), ImmutableSortedDictionary<string, int>.Empty);
    }

    private int NumberOf(Printed printed) => _returned.IndexOf(printed) + 1;

    private string Named(Printed printed) => string.Create(CultureInfo.InvariantCulture, $"question {NumberOf(printed)}");

    private SourceLocation Place(Printed printed, string column) => SourceLocation.OfFile(_changed.File) with { Place = $"{Named(printed)}, {column}" };

    // Numbers of pages are those of the day.
    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsAsciiDigit(c)));

    /// <param name="Section">Heading of its section.</param>
    /// <param name="Key">Null for a question that was put in.</param>
    private sealed record Printed(QuestionBlock Question, string Section, string? Key, WordQuestion? Copy);
}

using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Exchange.Workbooks;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Importing;

/// <summary>
/// Holds the rows of a workbook against those that were exported and against the guide as it is now: what was changed in the workbook
/// alone is taken over, what was changed in the guide alone stays, what was changed in both is an error.
/// </summary>
public sealed class BankMerger
{
    private readonly Guide _guide;
    private readonly ReturnedTable _table;
    private readonly ImmutableArray<string> _tags;
    private readonly Dictionary<string, BankRow> _now;
    private readonly Dictionary<string, TableRow> _original;
    private readonly List<Diagnostic> _problems = [];
    private readonly List<BankChange> _changes = [];
    private readonly List<MergedRow> _rows = [];

    private BankMerger(Guide guide, ReturnedTable table, ImmutableArray<string> tags)
    {
        _guide = guide;
        _table = table;
        _tags = tags;
        _now = guide.Sections.SelectMany(section => section.Blocks.OfType<QuestionBlock>().Where(question => question.Id is not null).Select(question => new BankRow(question, section.Id)))
            .ToDictionary(row => row.Id);
        _original = table.Original.DistinctBy(row => row.Id).ToDictionary(row => row.Id);
    }

    /// <param name="tags">Those that the project knows; empty where it keeps no list.</param>
    public static Checked<BankEdit> Merge(Guide guide, ReturnedTable table, ImmutableArray<string> tags) => new BankMerger(guide, table, tags).Merge();

    private Checked<BankEdit> Merge()
    {
        var seen = new Dictionary<string, int>();
        foreach (var row in _table.Rows)
        {
            if (row.Id.Length == 0)
                Add(row);
            else if (!_original.TryGetValue(row.Id, out var original))
                _problems.Add(ExchangeErrors.UnknownId(row.At(WorkbookLayout.Id), row.Id));
            else if (!seen.TryAdd(row.Id, row.Number))
                _problems.Add(ExchangeErrors.IdTwice(row.At(WorkbookLayout.Id), row.Id, seen[row.Id]));
            else
                Change(row, original);
        }

        var deleted = _original.Keys.Where(id => !seen.ContainsKey(id) && _now.ContainsKey(id)).ToArray();
        foreach (string id in deleted)
            Delete(id);
        var placed = Place(deleted);
        return new Checked<BankEdit>(_problems.Any(problem => problem.Severity == Severity.Error) ? null : placed, [.. _problems]);
    }

    private void Change(TableRow row, TableRow original)
    {
        if (!_now.TryGetValue(row.Id, out var now))
        {
            bool isChanged = _table.Columns.Any(column => row[column] != original[column]);
            _problems.Add(ExchangeErrors.GoneInGuide(row.At(WorkbookLayout.Id), row.Id, isChanged));
            return;
        }

        string section = Merged(row, original, WorkbookLayout.Section, now.Section);
        if (section.Length > 0 && section != now.Section && !IsSection(row, section))
            section = now.Section;
        var question = now.Question;
        foreach (var field in QuestionField.All)
            question = Put(question, field, row, original);
        CheckHints(row, question);
        CheckTags(row, question, now.Question);
        _rows.Add(new MergedRow(row, question, section.Length > 0 ? section : now.Section));
    }

    private QuestionBlock Put(QuestionBlock question, QuestionField field, TableRow row, TableRow original)
    {
        string zhBefore = field.Cell(question, false), enBefore = field.HasEnglish ? field.Cell(question, true) : "";
        string zh = Merged(row, original, field.Key, zhBefore), en = field.HasEnglish ? Merged(row, original, field.Key + ".en", enBefore) : "";
        if (zh == zhBefore && en == enBefore)
            return question;
        var put = field.Put(question, zhBefore, enBefore) is { Value: { } same } && Same(same, question)
            ? field.Put(question, zh, en)
            : CellValue<QuestionBlock>.Wrong("what the guide says here is of a form that no cell holds; change it in the guide itself");
        if (put.Problem is { } problem)
        {
            _problems.Add(ExchangeErrors.BadCell(row.At(put.InEnglish ? field.Key + ".en" : field.Key), problem));
            return question;
        }

        Note(field.Key, zhBefore, zh);
        Note(field.Key + ".en", enBefore, en);
        return put.Value!;

        void Note(string column, string before, string after)
        {
            if (before != after)
                _changes.Add(new BankChange(BankChangeKind.Changed, row.Id, row.Number, column, before, after));
        }
    }

    // What the cell shall say, of what it said when exported, says in the guide now, and says in the workbook.
    private string Merged(TableRow row, TableRow original, string column, string now)
    {
        string then = original[column], here = row[column];
        if (!_table.Columns.Contains(column) || here == then || here == now)
            return now;
        if (then != now)
        {
            _problems.Add(ExchangeErrors.Conflict(row.At(column), _guide.Id));
            return now;
        }

        return here;
    }

    private void Add(TableRow row)
    {
        string section = row[WorkbookLayout.Section];
        if (section.Length == 0)
            section = _rows.Count > 0 ? _rows[^1].Section : _guide.Sections.FirstOrDefault()?.Id ?? "";
        if (!IsSection(row, section))
            return;
        var question = new QuestionBlock(null, new LocalizedText(""), Answer.None) { Id = FreeId(section), Number = NextNumber() };
        foreach (var field in QuestionField.All)
        {
            string zh = row[field.Key], en = field.HasEnglish ? row[field.Key + ".en"] : "";
            if (field.Key != "prompt" && zh.Length == 0 && en.Length == 0)
                continue;
            var put = field.Put(question, zh, en);
            if (put.Problem is { } problem)
                _problems.Add(ExchangeErrors.BadCell(row.At(put.InEnglish ? field.Key + ".en" : field.Key), problem));
            else
                question = put.Value!;
        }

        CheckHints(row, question);
        CheckTags(row, question, null);
        _rows.Add(new MergedRow(row, question, section) { IsNew = true });
        _changes.Add(new BankChange(BankChangeKind.Added, question.Id!, row.Number, null, "", question.Prompt.ToString()));
    }

    private void Delete(string id)
    {
        var now = _now[id];
        var original = _original[id];
        if (_table.Columns.Any(column => WorkbookLayout.All.First(one => one.Key == column).Cell(now) != original[column]))
            _problems.Add(ExchangeErrors.DeletedButChanged(_table.File, id));
        _changes.Add(new BankChange(BankChangeKind.Removed, id, 0, null, now.Question.Prompt.ToString(), ""));
    }

    private BankEdit Place(string[] deleted)
    {
        string[] order = [.. _rows.Where(row => !row.IsNew).Select(row => row.Id)];
        var kept = order.ToHashSet();
        string[] before = [.. _table.Original.Select(row => row.Id).Where(kept.Contains)];
        bool isMoved = !order.SequenceEqual(before);
        if (isMoved && !before.SequenceEqual(_now.Keys.Where(kept.Contains)))
            _problems.Add(ExchangeErrors.OrderConflict(_table.File));
        var placer = new QuestionPlacer(_guide, [.. deleted]);
        foreach (var row in _rows.Where(row => !row.IsNew && row.Section != _now[row.Id].Section))
            placer.Leaves(row.Id);
        foreach (var section in _guide.Sections)
            placer.Place(section, [.. _rows.Where(row => row.Section == section.Id).Select(row => row.Question)], isMoved);
        foreach (string id in placer.Moved)
        {
            var inserted = placer.Inserted.First(one => one.Question.Id == id);
            _changes.Add(new BankChange(BankChangeKind.Moved, id, _rows.First(row => row.Id == id).Row.Number, null, _now[id].Section,
                inserted.Beside is null ? inserted.Section : $"{inserted.Section}, {(inserted.IsBefore ? "before" : "after")} {inserted.Beside}"));
        }

        return new BankEdit(_guide, placer.After, [.. _changes.OrderBy(change => change.Row == 0 ? int.MaxValue : change.Row).ThenBy(change => change.Kind)])
        {
            Edited = _rows.Where(row => !row.IsNew && !placer.Moved.Contains(row.Id) && !Same(row.Question, _now[row.Id].Question)).ToImmutableSortedDictionary(row => row.Id, row => row.Question, StringComparer.Ordinal),
            Removed = [.. deleted, .. placer.Moved],
            Inserted = [.. placer.Inserted],
            Rows = _rows.ToImmutableDictionary(row => row.Id, row => row.Row),
            File = _table.File,
        };
    }

    internal static bool Same(QuestionBlock one, QuestionBlock other) => GuideYamlWriter.Write(one) == GuideYamlWriter.Write(other);

    private bool IsSection(TableRow row, string section)
    {
        if (_guide.Sections.Any(one => one.Id == section))
            return true;
        _problems.Add(ExchangeErrors.UnknownSection(row.At(WorkbookLayout.Section), section, Suggestion.Help(section, [.. _guide.Sections.Select(one => one.Id)])));
        return false;
    }

    private void CheckHints(TableRow row, QuestionBlock question)
    {
        if (!question.FollowUpHints.IsEmpty && question.FollowUpHints.Length != question.FollowUps.Length)
            _problems.Add(ExchangeErrors.BadCell(row.At("follow_up_hints"), $"it has {question.FollowUpHints.Length} lines for {question.FollowUps.Length} follow-ups; there is one for each, or none"));
    }

    private void CheckTags(TableRow row, QuestionBlock question, QuestionBlock? before)
    {
        if (_tags.IsEmpty)
            return;
        foreach (string tag in question.Tags.Where(tag => !_tags.Contains(tag) && before?.Tags.Contains(tag) != true))
            _problems.Add(ExchangeErrors.UnknownTag(row.At("tags"), tag, Suggestion.Help(tag, _tags)));
    }

    private string FreeId(string section)
    {
        var taken = _guide.Sections.Select(one => one.Id).Concat(_guide.Sections.SelectMany(one => one.Blocks).Select(block => block.Id)).Concat(_rows.Select(row => row.Id)).Concat(_original.Keys).ToHashSet();
        string stem = section.Length > 48 ? section[..48] : section;
        for (int i = _now.Values.Count(row => row.Section == section) + 1; ; i++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{stem}-q{i}");
            if (!taken.Contains(id))
                return id;
        }
    }

    // Numbers go on where every question has one.
    private string? NextNumber()
    {
        var numbers = _now.Values.Select(row => row.Question).Concat(_rows.Where(row => row.IsNew).Select(row => row.Question))
            .Select(question => int.TryParse(question.Number, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : (int?)null).ToArray();
        return numbers.Contains(null) || numbers.Length == 0 ? null : (numbers.Max() + 1)?.ToString(CultureInfo.InvariantCulture);
    }

    private sealed record MergedRow(TableRow Row, QuestionBlock Question, string Section)
    {
        public bool IsNew { get; init; }

        public string Id => Question.Id!;
    }
}

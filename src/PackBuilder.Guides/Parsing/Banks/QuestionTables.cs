using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>A question bank as a table or sheet: a question in each row.</summary>
internal static class QuestionTables
{
    /// <summary>Null for a table that is no bank.</summary>
    public static ImmutableArray<QuestionPiece>? Read(CaptureTable table, string? kind)
    {
        table = table with { Header = CellBreaks.Apply([table.Header])[0], Rows = CellBreaks.Apply(table.Rows) };
        table = OneBelowAnother(table);
        // A title over all columns stands above their heads.
        string title = "";
        if (table.Rows.Length > 1 && table.Header.Length > 1 && table.Header.Where(cell => cell.Trim().Length > 0).Distinct().Count() == 1 && TableColumns.Of(table.Header, table.Rows) is null)
        {
            title = table.Header.First(cell => cell.Trim().Length > 0).Trim();
            table = table with { Header = table.Rows[0], Rows = table.Rows.RemoveAt(0), At = new BlockOrigin(table.At.Line + 1, 1), Lines = Math.Max(0, table.Lines - 1) };
        }

        if (TableColumns.Of(table.Header, table.Rows) is not { } columns)
            return null;
        var rows = columns.HasHead ? table.Rows : [table.Header, .. table.Rows];
        int line = table.At.Line + (columns.HasHead ? 1 : 0);
        var drafts = new List<(QuestionDraft Draft, BlockOrigin At, string? Kind, ImmutableArray<string> Row)>();
        foreach (var row in rows)
        {
            var at = new BlockOrigin(line, 1);
            line += table.Lines > rows.Length ? 1 : 0;
            string[] full = [.. row.Where(cell => cell.Trim().Length > 0).Distinct()];
            // A row with one text over all columns heads those below it.
            if (full.Length == 1 && (row.Length > 2 || QuestionTypes.OfHeading(full[0]) is not null) && QuestionTypes.OfHeading(full[0]) is { } heads)
                kind = heads;
            else if (Draft(row, columns, at) is { } draft)
                drafts.Add((draft, at, kind, row));
            else if (drafts.Count > 0)
                GoOn(drafts[^1].Draft, row, columns, at);
        }

        // A table of something else has no answers in most of its rows.
        int answered = drafts.Count(entry => entry.Draft.Answers.Count > 0 || entry.Draft.Options.Count > 1 || entry.Draft.Key is not null);
        if (drafts.Count == 0 || answered * 2 < drafts.Count)
            return null;
        SiblingKinds.Settle([.. drafts.Select(entry => (entry.Draft, entry.Kind))]);
        var questions = drafts.Select(entry => QuestionTaking.Take(entry.Draft, entry.Kind, entry.At, []) with { Asides = Unnamed(entry.Row, columns, table.Header, entry.At) }).ToArray();
        if (title.Length > 0)
            questions[0] = questions[0] with { Asides = questions[0].Asides.Insert(0, new NotePiece(new LocalizedText(title), table.At with { Line = table.At.Line - 1 })) };
        return [.. questions];
    }

    // The heads come again: two questions stand beside each other in a row.
    private static CaptureTable OneBelowAnother(CaptureTable table)
    {
        int half = table.Header.Length / 2;
        bool isDouble = half > 1 && table.Header.Length == 2 * half && Enumerable.Range(0, half).All(i => table.Header[i].Trim().Length > 0 && table.Header[i].Trim() == table.Header[half + i].Trim());
        return !isDouble ? table : table with
        {
            Header = table.Header[..half],
            Rows = [.. table.Rows.Select(row => row.AddRange(Enumerable.Repeat("", Math.Max(0, 2 * half - row.Length)))).SelectMany(row => new[] { row[..half], row[half..] }).Where(row => row.Any(cell => cell.Trim().Length > 0))],
            Lines = 0,
        };
    }

    // Columns that fill no field are kept for the trainer: the chapter, where it was found.
    private static ImmutableArray<AsidePiece> Unnamed(ImmutableArray<string> row, TableColumns columns, ImmutableArray<string> head, BlockOrigin at) =>
    [
        .. Enumerable.Range(0, columns.HasHead ? Math.Min(row.Length, columns.Fields.Length) : 0)
            .Where(i => columns.Fields[i] is null && row[i].Trim().Length > 0 && head[i].Trim().Length > 0)
            .Select(i => new NotePiece(new LocalizedText($"{head[i].Trim()}：{row[i].Trim()}"), at)),
    ];

    private static QuestionDraft? Draft(ImmutableArray<string> row, TableColumns columns, BlockOrigin at)
    {
        var asked = Cells(row, columns, BankField.Question).Concat(Cells(row, columns, BankField.Zh)).ToList();
        var english = Cells(row, columns, BankField.En).ToList();
        if (asked.Count == 0)
        {
            asked = english;
            english = [];
        }

        if (asked.Count == 0)
            return null;
        var lines = asked.SelectMany(cell => cell.Split('\n')).ToList();
        lines.AddRange(Options(row, columns));
        foreach (var (field, label) in Labels)
        {
            foreach (string cell in Cells(row, columns, field))
                lines.AddRange(Labelled(field, label, cell));
        }

        var facts = LineFacts.Of([.. lines.Where(text => text.Trim().Length > 0).SelectMany(text => InlineLabels.Split(text.Trim())).Select(text => new BankLine(0, LineKind.Line, text, at))]);
        if (facts.IsEmpty)
            return null;
        // A column of numbers leaves none in the question: 3.15 is a day. Without one, a dotted number that no space parts is a figure, too.
        if (facts[0] is { Number: { } number, Label: null } first && (number.Family == "dotted" && char.IsAsciiDigit(first.Line.Text[number.Length - 1]) || Cells(row, columns, BankField.Number).Any(cell => cell.Trim() != number.Written)))
            facts = facts.SetItem(0, first with { Number = null, Body = first.Line.Text });
        var draft = QuestionSorting.Sort(facts, []);
        draft.Number = Cells(row, columns, BankField.Number).FirstOrDefault()?.Trim() ?? draft.Number;
        if (Cells(row, columns, BankField.Kind).FirstOrDefault() is { } type)
            draft.Kind = QuestionTypes.Of(type) ?? draft.Kind;
        if (english.Count > 0)
            draft.PromptEnglish = string.Join('\n', english);
        return draft;
    }

    // A row without a question goes on with the answer above it.
    private static void GoOn(QuestionDraft draft, ImmutableArray<string> row, TableColumns columns, BlockOrigin at)
    {
        foreach (string text in row.Where((_, i) => i < columns.Fields.Length && columns.Fields[i] is not (null or BankField.Number)).SelectMany(cell => cell.Split('\n')).Where(text => text.Trim().Length > 0))
        {
            if (draft.Answers.Count == 0)
                draft.Answers.Add(new AnswerPart(BankField.Answer, ""));
            draft.Answers[^1].Lines.Add(new AnswerLine("", text.Trim(), new BankLine(0, LineKind.Line, text.Trim(), at)));
        }
    }

    private static readonly ImmutableArray<(BankField Field, string Label)> Labels =
    [
        (BankField.Thinking, "答题思路："), (BankField.Outline, "答案要点："), (BankField.Answer, "答案："), (BankField.AnswerZh, "中文答案："), (BankField.AnswerEn, "英文答案："),
        (BankField.Explanation, "解析："), (BankField.Remark, "解析："), (BankField.Intent, "考察点："), (BankField.FollowUps, "追问："), (BankField.RedFlags, "减分项："),
        (BankField.Frame, "框架："), (BankField.Rubric, "评分标准："), (BankField.Points, "分值："), (BankField.Difficulty, "难度："), (BankField.Hint, "提示："),
    ];

    private static IEnumerable<string> Labelled(BankField field, string label, string cell)
    {
        string[] lines = cell.Split('\n');
        // The cell may repeat its label; another one is part of its text.
        yield return LabelMark.Read(lines[0]) is { IsStrong: true } own && (own.Field == field && field != BankField.Remark || BankFields.Answers(own.Field) && BankFields.Answers(field)) ? lines[0] : label + lines[0];
        foreach (string line in lines.Skip(1))
            yield return line;
    }

    private static IEnumerable<string> Options(ImmutableArray<string> row, TableColumns columns)
    {
        char next = 'A';
        for (int i = 0; i < Math.Min(row.Length, columns.Fields.Length); i++)
        {
            string cell = row[i].Trim();
            if (columns.Fields[i] != BankField.Options || cell.Length == 0)
                continue;
            if (columns.Letters[i] != ' ')
            {
                yield return OptionMarks.Read(cell) is [{ Key: var key }, ..] && key == columns.Letters[i] ? cell : $"{columns.Letters[i]}. {cell.Replace('\n', ' ')}";
                continue;
            }

            char[] separators = new char[][] { ['\n'], ['|', '；', ';', '\t'], ['/', '／'] }.FirstOrDefault(signs => cell.IndexOfAny(signs) >= 0) ?? [];
            string[] parts = separators.Length == 0 || OptionMarks.Read(cell).Length > 1 ? [cell.Replace('\n', ' ')] : cell.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (string part in parts)
                yield return OptionMarks.Read(part).IsEmpty ? $"{next++}. {part}" : part;
        }
    }

    private static IEnumerable<string> Cells(ImmutableArray<string> row, TableColumns columns, BankField field) =>
        row.Where((cell, i) => i < columns.Fields.Length && columns.Fields[i] == field && cell.Trim().Length > 0);
}

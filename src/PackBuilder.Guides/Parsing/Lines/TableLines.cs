using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>Tables that are lines in a grid: a label beside its text in each row, or numbers above their keys.</summary>
internal static partial class TableLines
{
    private const string AnswerTitle = "参考答案";
    private const int LongestKey = 24;
    private const string ExplanationLabel = "解析：";

    /// <summary>The lines of such a table; null for any other.</summary>
    public static ImmutableArray<string>? Of(CaptureTable table)
    {
        ImmutableArray<ImmutableArray<string>> rows = CellBreaks.Apply([table.Header, .. table.Rows]);
        return Keys(rows) ?? Paired(rows) ?? Labelled(rows) ?? Matched(rows) ?? Answers(rows) ?? MarkedOptions(rows) ?? WithKeys(rows) ?? Explained(rows) ?? Whole(rows);
    }

    /// <summary>Two lines of plain text that were such a table: numbers above their keys, separated by spaces. The entries on one line.</summary>
    public static string? KeyRows(ImmutableArray<CaptureBlock> blocks, int index)
    {
        if (LineOf(blocks[index]) is not [var first, ..] numbers || first is not ('题' or '序' or '编' or 'N' or 'Q') || NextText(blocks, index) is not { } next || LineOf(blocks[next]) is not { Length: > 3 } answers)
            return null;
        ImmutableArray<string> above = Cells(numbers), below = Cells(answers);
        bool fits = above.Length > 2 && above.Length == below.Length && above.Skip(1).All(cell => cell.All(char.IsAsciiDigit));
        return fits ? Keys([above, below]) is [var line] ? line : null : null;
    }

    /// <summary>The block of the keys below a row of numbers, of which the lines are read above.</summary>
    public static bool AreKeysBelow(ImmutableArray<CaptureBlock> blocks, int index)
    {
        int above = index - 1;
        while (above >= 0 && blocks[above] is CaptureBlank)
            above--;
        return above >= 0 && KeyRows(blocks, above) is not null;
    }

    private static int? NextText(ImmutableArray<CaptureBlock> blocks, int index)
    {
        do
            index++;
        while (index < blocks.Length && blocks[index] is CaptureBlank);
        return index < blocks.Length ? index : null;
    }

    private static string? LineOf(CaptureBlock block) => block switch
    {
        CaptureLine line => line.Text,
        CaptureParagraph paragraph when !paragraph.Text.Contains('\n') => paragraph.Text,
        _ => null,
    };

    private static ImmutableArray<string> Cells(string line) => [.. line.Split([' ', '\u3000', '\t', '|', '：'], StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<string>? Keys(ImmutableArray<ImmutableArray<string>> rows)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        int first = rows.Length % 2 == 1 && rows[0].Distinct().Count() == 1 ? 1 : 0;
        for (int i = first; i + 1 < rows.Length; i += 2)
        {
            if (BankFields.Of(rows[i][0]) != BankField.Number || BankFields.Of(rows[i + 1][0]) != BankField.Answer)
                return null;
            var pairs = rows[i].Skip(1).Zip(rows[i + 1].Skip(1), (number, key) => (Number: number.Trim(), Key: key.Trim())).Where(pair => pair.Number.Length > 0 && pair.Key.Length > 0);
            lines.Add(string.Join("  ", pairs.Select(pair => $"{pair.Number.TrimEnd('.', '、')}.{pair.Key}")));
        }

        return lines.Count == 0 || lines.Any(line => KeyEntries.Line(line) is null) ? null : lines.ToImmutable();
    }

    // Numbers beside their keys, in one pair of columns or several, without heads. The keys of each pair of columns on a line.
    private static ImmutableArray<string>? Paired(ImmutableArray<ImmutableArray<string>> rows)
    {
        int columns = rows.Max(row => row.Length);
        if (columns % 2 == 1)
            return null;
        var lines = ImmutableArray.CreateBuilder<string>();
        int due = 0, count = 0;
        for (int column = 0; column < columns; column += 2)
        {
            var pairs = rows.Where(row => column + 1 < row.Length && row[column].Trim().Length + row[column + 1].Trim().Length > 0).Select(row => (Number: row[column].Trim().TrimEnd('.', '、', '．'), Key: row[column + 1].Trim())).ToList();
            foreach (var (number, key) in pairs)
            {
                if (!int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int value) || value <= due || KeyText.Read(key) is not { IsWhole: true })
                    return null;
                due = value;
                count++;
            }

            lines.Add(string.Join("  ", pairs.Select(pair => $"{pair.Number}.{pair.Key}")));
        }

        return count < FewestPaired || lines.Any(line => line.Length > 0 && KeyEntries.Line(line) is null) ? null : [.. lines.Where(line => line.Length > 0)];
    }

    private const int FewestPaired = 4;

    // Options in rows: a mark on the right ones, a letter, a text.
    private static ImmutableArray<string>? MarkedOptions(ImmutableArray<ImmutableArray<string>> rows)
    {
        var options = rows.Where(row => row.Any(cell => cell.Trim().Length > 0)).Select(row => row.Select(cell => cell.Trim()).Where(cell => cell.Length > 0).ToArray()).ToList();
        bool fits = options.Count is > 1 and <= 10 && options.Select((cells, i) => cells.Length is 2 or 3 && cells[^2] is [var letter, '.' or '．' or '、' or ')' or '）'] && char.ToUpperInvariant(letter) == 'A' + i).All(isOne => isOne);
        if (!fits || options.Exists(cells => cells.Length == 3 && cells[0] is not ("*" or "√" or "✓" or "✔" or "★")))
            return null;
        return [.. options.Select(cells => $"{(cells.Length == 3 ? "√" : "")}{cells[^2]} {cells[^1]}")];
    }

    // A whole question in each cell, with its options or its answer.
    private static ImmutableArray<string>? Whole(ImmutableArray<ImmutableArray<string>> rows)
    {
        string[][] cells = [.. rows.SelectMany(row => row).Select(cell => cell.Trim()).Where(cell => cell.Length > 0).Select(cell => cell.Split('\n'))];
        bool isWhole = cells.Length > 1 && cells.All(lines => lines.Length > 1 && NumberMark.Read(lines[0].Trim()) is not null && lines.Skip(1).Any(line => !OptionMarks.Read(line.Trim()).IsEmpty || LabelMark.Read(line.Trim()) is { IsStrong: true, Field: BankField.Answer }));
        return isWhole ? [.. cells.SelectMany(lines => lines)] : null;
    }

    // A sheet with a line of a bank in each row, and the key of a question in the cell beside it.
    private static ImmutableArray<string>? WithKeys(ImmutableArray<ImmutableArray<string>> rows)
    {
        var lines = rows.Select(row => row.Select(cell => cell.Trim()).Where(cell => cell.Length > 0).ToArray()).Where(cells => cells.Length > 0).ToList();
        int keyed = lines.Count(cells => cells.Length == 2 && NumberMark.Read(cells[0]) is not null && KeyText.Read(cells[1]) is { IsWhole: true });
        int options = lines.Count(cells => OptionMarks.Read(cells[0]) is [{ Key: 'A' }, ..]);
        if (keyed < 3 || options < 3 && keyed * 2 < lines.Count || lines.Count(cells => cells.Length == 1 || IsKeyed(cells)) * 10 < lines.Count * 8)
            return null;
        return [.. lines.Select(cells => IsKeyed(cells) ? $"{cells[0]}（{cells[1]}）" : string.Join("  ", cells))];

        static bool IsKeyed(string[] cells) => cells.Length == 2 && NumberMark.Read(cells[0]) is not null && KeyText.Read(cells[1]) is { IsWhole: true };
    }

    // The list of keys after a bank, each with its explanation beside it: 1. B | 解析：…
    private static ImmutableArray<string>? Explained(ImmutableArray<ImmutableArray<string>> rows)
    {
        bool isList = rows.All(row => row.Length == 2 && row[0].Trim() is { Length: <= LongestKey } key && NumberMark.Read(key) is { } number && number.Length < key.Length && LabelMark.Read(row[1].Trim()) is { IsStrong: true, Field: BankField.Explanation or BankField.Remark });
        return isList ? [.. rows.Select(row => $"{row[0].Trim()} {row[1].Trim()}")] : null;
    }

    // A sheet of answers: a column of numbers, and one of answers or keys. Its questions are elsewhere.
    private static ImmutableArray<string>? Answers(ImmutableArray<ImmutableArray<string>> rows)
    {
        BankField?[] fields = [.. rows[0].Select(cell => BankFields.Of(cell.Trim()))];
        int number = Array.IndexOf(fields, BankField.Number);
        int answer = Array.FindIndex(fields, field => field is { } known && BankFields.Answers(known));
        int explanation = Array.FindIndex(fields, field => field is BankField.Explanation or BankField.Remark);
        if (number < 0 || answer < 0 || rows.Length < 3 || fields.Any(field => field is BankField.Question or BankField.Zh or BankField.En or BankField.Options))
            return null;
        // One of the other columns asks, whatever its head is.
        if (Enumerable.Range(0, fields.Length).Any(column => column != answer && rows.Skip(1).Count(row => column < row.Length && row[column].Trim() is { Length: > 3 } cell && Asking.Of(cell) >= 0.6) * 10 >= (rows.Length - 1) * 6))
            return null;
        var entries = rows.Skip(1).Where(row => row.Length > Math.Max(number, answer) && row[answer].Trim().Length > 0).ToList();
        if (entries.Count < 2 || entries.Exists(row => !int.TryParse(row[number].Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _)))
            return null;
        return [AnswerTitle, .. entries.SelectMany(row => Lines(row))];

        IEnumerable<string> Lines(ImmutableArray<string> row)
        {
            string[] lines = row[answer].Trim().Split('\n');
            yield return $"{row[number].Trim()}. {lines[0]}";
            foreach (string line in lines.Skip(1))
                yield return line;
            if (explanation >= 0 && explanation < row.Length && row[explanation].Trim().Length > 0)
                yield return ExplanationLabel + row[explanation].Trim().Replace('\n', ' ');
        }
    }

    // Numbered cells beside lettered ones, for a question that matches them.
    private static ImmutableArray<string>? Matched(ImmutableArray<ImmutableArray<string>> rows)
    {
        int first = rows[0].All(cell => NumberMark.Read(cell.Trim()) is null && OptionMarks.Read(cell.Trim()).IsEmpty) ? 1 : 0;
        var items = rows.Skip(first).ToList();
        bool fits = items.Count > 1 && items.Select((row, i) => row.Length == 2 && NumberMark.Read(row[0].Trim())?.Number == i + 1 && OptionMarks.Read(row[1].Trim()) is [{ Key: var key }] && key == 'A' + i).All(isOne => isOne);
        return fits ? [.. items.Select(row => $"{row[0].Trim()}    {row[1].Trim()}")] : null;
    }

    private static ImmutableArray<string>? Labelled(ImmutableArray<ImmutableArray<string>> rows)
    {
        if (rows.Any(row => row.Length < 2))
            return null;
        int labelled = rows.Count(row => LabelOf(row[0]) is not null || Option().IsMatch(row[0]));
        bool asks = rows.Any(row => LabelOf(row[0]) is { Field: BankField.Question }) && rows.Any(row => LabelOf(row[0]) is { } label && BankFields.Answers(label.Field));
        if (!asks || labelled * 10 < rows.Length * 8)
            return null;
        // A question in each column, where the row of questions has several.
        int asked = rows.Count(row => LabelOf(row[0]) is { Field: BankField.Question });
        int columns = rows.Min(row => row.Length);
        bool areColumns = asked == 1 && columns > 2 && rows.Where(row => LabelOf(row[0]) is { Field: BankField.Question }).All(row => row.Skip(1).All(cell => cell.Trim().Length > 0) && row.Skip(1).Distinct().Count() == row.Length - 1);
        return areColumns ? [.. Enumerable.Range(1, columns - 1).SelectMany(column => rows.SelectMany(row => Row([row[0], row[column]])))] : [.. rows.SelectMany(row => Row(row))];
    }

    private static IEnumerable<string> Row(ImmutableArray<string> row)
    {
        string head = row[0].Trim();
        string text = string.Join('\n', row.Skip(1).Where(cell => cell.Trim().Length > 0).Distinct());
        string[] lines = text.Split('\n');
        if (Option().Match(head) is { Success: true } option)
            head = option.Groups["k"].Value + ". ";
        yield return (LabelOf(head) is not null && head[^1] is not ('：' or ':' or '】') ? head + "：" : head) + lines[0];
        foreach (string line in lines.Skip(1))
            yield return line;
    }

    [GeneratedRegex(@"^\s*(?:选项|备选项|Option|Choice)\s*(?<k>[A-J])\s*[：:.]?\s*$")]
    private static partial Regex Option();

    private static LabelMark? LabelOf(string cell) => cell.Trim() is { Length: > 0 and <= 16 } text ? LabelMark.Read(text[^1] is '：' or ':' or '】' ? text : text + "：") : null;
}

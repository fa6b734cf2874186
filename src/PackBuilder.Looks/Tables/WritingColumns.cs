using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Looks.Tables;

/// <summary>Columns to write into by hand: what is written there says how wide they are.</summary>
internal static class WritingColumns
{
    // Where a table has more columns than its paper has room for them, a hand still manages in this part of the width.
    private const double LeastPart = 0.6;

    private const int MostSentences = 4;

    // Words of heads, by what is written under them; of a longer head it is the end that counts.
    private static readonly ImmutableArray<(WritingKind Kind, string[] Words)> Heads =
    [
        (WritingKind.Tick, ["勾", "打勾", "完成", "做到", "签到", "选", "选项", "done", "tick", "choice", "✓", "√", "□"]),
        (WritingKind.Number, ["分", "分数", "得分", "平均", "平均分", "次数", "题号", "人数", "总分", "评分", "score", "mean", "points", "total", "number", "question"]),
        (WritingKind.Date, ["日期", "时间", "日", "月日", "几点", "date", "time", "when"]),
        (WritingKind.Name, ["公司", "单位", "姓名", "名字", "称呼", "岗位", "职位", "应聘者", "观察员", "观察者", "面试官", "学员", "联系人", "电话", "地点", "签名", "结果",
            "name", "company", "employer", "job", "position", "candidate", "observer", "interviewer", "contact", "phone", "place", "signature", "outcome"]),
    ];

    /// <summary>Whether a column is there to be written into: it says so, or all its cells are empty.</summary>
    public static bool Contains(Table table, int column) =>
        table.Columns[column].Writing is not null || table.Rows.Length > 0 && table.Rows.All(row => column >= row.Length || row[column].Inlines.IsEmpty);

    /// <summary>What is written in a column, said or told by its head.</summary>
    public static ColumnWriting Of(Table table, int column)
    {
        if (table.Columns[column].Writing is { } said)
            return said;
        if (KindOf(table, column) is { } kind)
            return new ColumnWriting(kind);
        // Nobody writes a sentence into each of so many columns: what they have room for is a tick.
        int silent = Enumerable.Range(0, table.Columns.Length).Count(c => table.Columns[c].Writing is null && Contains(table, c) && KindOf(table, c) is null);
        return new ColumnWriting(silent > MostSentences || HasTicks(table) ? WritingKind.Tick : WritingKind.Sentence);
    }

    // An example that ticks some columns says what the others are for.
    private static bool HasTicks(Table table) => Enumerable.Range(0, table.Columns.Length).Any(c =>
        table.Rows.Any(row => c < row.Length && IsTick(row[c])) && table.Rows.All(row => c >= row.Length || row[c].Inlines.IsEmpty || IsTick(row[c])));

    private static bool IsTick(TableCell cell) => DocumentWalk.PlainText(cell.Inlines).Trim() is "√" or "✓";

    // Null where the head says nothing of it.
    private static WritingKind? KindOf(Table table, int column)
    {
        string head = column < table.Header.Length ? DocumentWalk.PlainText(table.Header[column].Inlines).Trim() : "";
        if (IsDay(head))
            return WritingKind.Tick;
        if (IsTurn(head))
            return WritingKind.Number;
        foreach (var (kind, words) in Heads)
        {
            if (words.Any(word => IsNamed(head, word)))
                return kind;
        }

        return null;
    }

    /// <summary>The room a hand wants, in em of a size in pt.</summary>
    public static double Wish(ColumnWriting writing, double size) => new Mm(Millimetres(writing)).Points / size;

    /// <summary>The room a hand cannot do without.</summary>
    public static double Least(ColumnWriting writing, double size) =>
        Wish(writing, size) * (writing.Kind == WritingKind.Sentence ? LeastPart / 2 : writing.Kind == WritingKind.Measured ? 1 : LeastPart);

    private static double Millimetres(ColumnWriting writing) => writing.Kind switch
    {
        WritingKind.Name => 25,
        WritingKind.Date => 20,
        WritingKind.Tick => 12,
        WritingKind.Number => 14,
        WritingKind.Sentence => 60,
        WritingKind.Measured => writing.Millimetres,
        _ => throw new UnknownKindException(writing.Kind),
    };

    // 第 7 天, Day 7.
    private static bool IsDay(string head) =>
        head.StartsWith('第') && head.EndsWith('天') || head.StartsWith("Day ", StringComparison.OrdinalIgnoreCase) && head.Any(char.IsAsciiDigit);

    // 第三次, Run 3.
    private static bool IsTurn(string head) =>
        head.StartsWith('第') && head.EndsWith('次') || head.StartsWith("Run ", StringComparison.OrdinalIgnoreCase) && head.Any(char.IsAsciiDigit);

    private static bool IsNamed(string head, string word) =>
        char.IsAsciiLetter(word[0])
            ? head.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (head.Length == word.Length || !char.IsAsciiLetter(head[head.Length - word.Length - 1]))
            : head == word || word.Length > 1 && (head.EndsWith(word, StringComparison.Ordinal) || head.StartsWith(word + " ", StringComparison.Ordinal));
}

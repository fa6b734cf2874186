using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>
/// Values of a question as the text of a cell, and back. Of what has two languages each has a cell of its own: lists have a line
/// for each entry, so that the lines of both cells belong together one by one.
/// </summary>
internal static class CellText
{
    /// <summary>Stands for an entry that is missing in one language.</summary>
    public const string Missing = "-";

    // A line end inside an entry of a list, whose entries are lines.
    private const char InnerLine = '↵';
    private const string RubricPart = " | ";

    public static string Of(LocalizedText? text, bool english) => (english ? text?.En : text?.Zh) ?? "";

    public static string Of(ImmutableArray<LocalizedText> texts, bool english) =>
        texts.All(text => Of(text, english).Length == 0) ? "" : string.Join('\n', texts.Select(text => Entry(Of(text, english))));

    public static string Of(ImmutableArray<QuestionOption> options, bool english) =>
        string.Join('\n', options.Where(option => Of(option.Text, english).Length > 0).Select(option => $"{option.Key}. {OneLine(Of(option.Text, english))}"));

    /// <summary>A line for each row: what is judged, then each score with what it takes.</summary>
    public static string Of(ImmutableArray<RubricRow> rows, bool english) =>
        rows.All(row => Of(row.Criterion, english).Length == 0)
            ? ""
            : string.Join('\n', rows.Select(row => string.Join(RubricPart, row.Levels
                .Select(level => string.Create(CultureInfo.InvariantCulture, $"{level.Score}: {Part(Of(level.Description, english))}"))
                .Prepend(Part(Of(row.Criterion, english))))));

    public static string OfCorrect(QuestionBlock question) =>
        string.Join(question.Kind == ClosedKinds.FillIn ? "\n" : ", ", question.Correct.Select(OneLine));

    /// <summary>A text of two cells; null where both are empty. English that was read again with its Chinese is recorded as made from it.</summary>
    public static LocalizedText? Localized(LocalizedText? old, string zh, string en)
    {
        if (Of(old, false) == zh && Of(old, true) == en)
            return old;
        if (zh.Length == 0 && en.Length == 0)
            return null;
        string? hash = old?.FromHash is null || zh.Length == 0 || en.Length == 0 ? null
            : old.En == en ? old.FromHash
            : string.Join('\n', zh.Split('\n').Select(TranslationHash.Of));
        return new LocalizedText(zh.Length == 0 ? null : zh, en.Length == 0 ? null : en) { FromHash = hash };
    }

    public static CellValue<ImmutableArray<LocalizedText>> List(ImmutableArray<LocalizedText> old, string zh, string en)
    {
        string[] chinese = Lines(zh), english = Lines(en);
        if (chinese.Length > 0 && english.Length > 0 && chinese.Length != english.Length)
            return CellValue<ImmutableArray<LocalizedText>>.Wrong(Uneven(chinese.Length, english.Length), inEnglish: true);
        return CellValue<ImmutableArray<LocalizedText>>.Right(
        [
            .. Enumerable.Range(0, Math.Max(chinese.Length, english.Length))
                .Select(i => (Zh: Inner(chinese.ElementAtOrDefault(i)), En: Inner(english.ElementAtOrDefault(i))))
                .Where(pair => pair.Zh.Length > 0 || pair.En.Length > 0)
                .Select(pair => Localized(Same(old, pair.Zh, pair.En), pair.Zh, pair.En)!),
        ]);
    }

    public static CellValue<ImmutableArray<QuestionOption>> Options(ImmutableArray<QuestionOption> old, string zh, string en)
    {
        var chinese = Keyed(zh);
        var english = Keyed(en);
        if (chinese is null || english is null)
            return CellValue<ImmutableArray<QuestionOption>>.Wrong("each line is one option: its letter, a full stop and its text, such as 'A. 先道歉'", chinese is not null);
        var keys = chinese.Select(one => one.Key).Concat(english.Select(one => one.Key)).Distinct().ToArray();
        if (keys.Length != chinese.Count && chinese.Count > 0)
            return CellValue<ImmutableArray<QuestionOption>>.Wrong("its letters are not those of the Chinese options, or one of them is there twice", inEnglish: true);
        return CellValue<ImmutableArray<QuestionOption>>.Right(
        [
            .. keys.Select(key => (Key: key, Zh: chinese.Find(one => one.Key == key).Text ?? "", En: english.Find(one => one.Key == key).Text ?? ""))
                .Select(one => new QuestionOption(one.Key, Localized(old.FirstOrDefault(option => option.Key == one.Key)?.Text, one.Zh, one.En) ?? new LocalizedText(""))),
        ]);
    }

    public static CellValue<ImmutableArray<RubricRow>> Rubric(ImmutableArray<RubricRow> old, string zh, string en)
    {
        var chinese = Lines(zh).Select(RubricLine).ToArray();
        var english = Lines(en).Select(RubricLine).ToArray();
        if (chinese.Contains(null) || english.Contains(null))
            return CellValue<ImmutableArray<RubricRow>>.Wrong("each line is one row: what is judged, then each score with what it takes, such as '语气 | 1: 生硬 | 3: 礼貌'", !chinese.Contains(null));
        if (chinese.Length > 0 && english.Length > 0 && chinese.Length != english.Length)
            return CellValue<ImmutableArray<RubricRow>>.Wrong(Uneven(chinese.Length, english.Length), inEnglish: true);
        bool isUneven(int i) => chinese.Length > i && english.Length > i && !chinese[i]!.Scores.SequenceEqual(english[i]!.Scores);
        if (Enumerable.Range(0, english.Length).Any(isUneven))
            return CellValue<ImmutableArray<RubricRow>>.Wrong("its scores are not those of the Chinese", inEnglish: true);
        return CellValue<ImmutableArray<RubricRow>>.Right(
            [.. Enumerable.Range(0, Math.Max(chinese.Length, english.Length)).Select(i => Row(old.ElementAtOrDefault(i), chinese.ElementAtOrDefault(i), english.ElementAtOrDefault(i)))]);
    }

    /// <summary>The right answer of a closed question, in the way of its kind.</summary>
    public static ImmutableArray<string> Correct(string? kind, string cell) => kind switch
    {
        ClosedKinds.FillIn => [.. Lines(cell).Select(Inner)],
        ClosedKinds.SingleChoice or ClosedKinds.MultipleChoice or ClosedKinds.Ordering when cell.All(char.IsAsciiLetterUpper) => [.. cell.Select(letter => letter.ToString())],
        ClosedKinds.TrueFalse => [Truth(cell)],
        _ => [.. cell.Split([',', '，', '、', ';', '；', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
    };

    public static ImmutableArray<string> Words(string cell) =>
        [.. cell.Split([' ', ',', '，', '、', '\n', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Distinct()];

    private static string Truth(string cell) => cell switch
    {
        "正确" or "对" or "√" or "True" or "TRUE" => ClosedKinds.True,
        "错误" or "错" or "×" or "False" or "FALSE" => ClosedKinds.False,
        _ => cell,
    };

    private static Message Uneven(int chinese, int english) =>
        $"it has {english} lines where the Chinese has {chinese}: they belong together one by one; '{Missing}' stands for a line that has no translation";

    private static LocalizedText? Same(ImmutableArray<LocalizedText> old, string zh, string en) =>
        old.FirstOrDefault(text => Of(text, false) == zh && Of(text, true) == en) ?? old.FirstOrDefault(text => en.Length > 0 && text.En == en) ?? old.FirstOrDefault(text => text.Zh == zh);

    private static string[] Lines(string cell) => cell.Length == 0 ? [] : [.. cell.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static string Entry(string text) => text.Length == 0 ? Missing : OneLine(text);

    private static string OneLine(string text) => text.Replace('\n', InnerLine);

    private static string Inner(string? line) => line is null or Missing ? "" : line.Replace(InnerLine, '\n');

    private static string Part(string text) => Entry(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static List<(string Key, string Text)>? Keyed(string cell)
    {
        var options = new List<(string, string)>();
        foreach (string line in Lines(cell))
        {
            int end = line.AsSpan().IndexOfAny(".．、:：");
            if (end is < 1 or > 3 || !line.AsSpan(0, end).ContainsOnlyLettersOrDigits())
                return null;
            options.Add((line[..end], Inner(line[(end + 1)..].Trim())));
        }

        return options;
    }

    private static bool ContainsOnlyLettersOrDigits(this ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        }

        return true;
    }

    private static RubricParts? RubricLine(string line)
    {
        string[] parts = [.. line.Replace("\\|", "\0", StringComparison.Ordinal).Split('|').Select(part => Inner(part.Trim().Replace('\0', '|')))];
        var levels = parts.Skip(1).Select(Level).ToArray();
        return levels.Contains(null) ? null : new RubricParts(parts[0], [.. levels.Select(level => level!.Value)]);
    }

    private static (int Score, string Text)? Level(string part)
    {
        int colon = part.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && int.TryParse(part.AsSpan(0, colon).TrimEnd().TrimEnd('分'), NumberStyles.None, CultureInfo.InvariantCulture, out int score)
            ? (score, Inner(part[(colon + 1)..].Trim()))
            : null;
    }

    private static RubricRow Row(RubricRow? old, RubricParts? zh, RubricParts? en)
    {
        var levels = (zh ?? en)!.Levels.Select((level, i) => new RubricLevel(level.Score, Localized(
            old?.Levels.ElementAtOrDefault(i)?.Description, zh?.Levels[i].Text ?? "", en?.Levels[i].Text ?? "") ?? new LocalizedText("")));
        return new RubricRow(Localized(old?.Criterion, zh?.Criterion ?? "", en?.Criterion ?? "") ?? new LocalizedText(""), [.. levels]);
    }

    private sealed record RubricParts(string Criterion, ImmutableArray<(int Score, string Text)> Levels)
    {
        public IEnumerable<int> Scores => Levels.Select(level => level.Score);
    }
}

/// <summary>What a cell, or two of a pair, gave: a value, or what is wrong and in which of the two.</summary>
internal sealed record CellValue<T>(T? Value, Message? Problem, bool InEnglish)
{
    public static CellValue<T> Right(T value) => new(value, null, false);

    public static CellValue<T> Wrong(Message problem, bool inEnglish = false) => new(default, problem, inEnglish);

    public CellValue<TOther> Then<TOther>(Func<T, TOther> then) =>
        Problem is null ? CellValue<TOther>.Right(then(Value!)) : CellValue<TOther>.Wrong(Problem, InEnglish);
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Which field each column of a table holds, by its head or by what stands in it.</summary>
/// <param name="Fields">Null for a column that holds none.</param>
/// <param name="Letters">Of a column for one option its letter; a blank for any other.</param>
/// <param name="HasHead">False where the first row is a question already.</param>
internal sealed partial record TableColumns(ImmutableArray<BankField?> Fields, ImmutableArray<char> Letters, bool HasHead)
{
    private const int LongestName = 24;
    private const int LongestHead = 12;

    /// <summary>Null for a table that is no bank.</summary>
    public static TableColumns? Of(ImmutableArray<string> head, ImmutableArray<ImmutableArray<string>> rows)
    {
        ImmutableArray<char> letters = [.. head.Select(LetterOf)];
        // Q and A: one letter alone is no option.
        if (letters.Count(letter => letter != ' ') == 1)
            letters = [.. letters.Select(_ => ' ')];
        ImmutableArray<BankField?> fields = [.. head.Select((cell, i) => letters[i] == ' ' ? FieldOf(cell) : BankField.Options)];
        bool asks = fields.Any(field => field is BankField.Question or BankField.Zh or BankField.En);
        bool answers = fields.Any(field => field is { } known && BankFields.Answers(known)) || fields.Contains(BankField.Options);
        // A column that nobody knows the name of, and that holds nothing but keys.
        int key = asks && !answers && rows.Length > 2 ? Enumerable.Range(0, fields.Length).FirstOrDefault(i => fields[i] is null && rows.All(row => i < row.Length && KeyText.Read(row[i]) is { IsWhole: true }), -1) : -1;
        if (key >= 0)
            return new TableColumns(fields.SetItem(key, BankField.Answer), letters, true);
        return asks && answers && rows.Length > 0 ? new TableColumns(fields, letters, true) : ByKeys(head, rows) ?? ByContent([head, .. rows]) ?? BelowHead(head, rows);
    }

    // A head in words that nobody knows: a column of letters, options before it, and what they belong to before those.
    private static TableColumns? ByKeys(ImmutableArray<string> head, ImmutableArray<ImmutableArray<string>> rows)
    {
        if (rows.Length < 3)
            return null;
        int columns = rows.Max(row => row.Length);
        string[] Column(int i) => [.. rows.Select(row => i < row.Length ? row[i].Trim() : "")];
        int key = Enumerable.Range(0, columns).FirstOrDefault(i => i > 2 && Column(i).Count(cell => KeyCell().IsMatch(cell)) * 10 >= rows.Length * 9, -1);
        if (key < 0)
            return null;
        int stem = Enumerable.Range(0, key).Where(i => Column(i).All(cell => cell.Length > 0)).OrderByDescending(i => Column(i).Sum(cell => cell.Length)).FirstOrDefault(-1);
        int options = key - stem - 1;
        // Every key names an option that its row has.
        if (stem < 0 || options is < 2 or > 10 || !rows.All(row => Enumerable.Range(0, 2).All(i => row[stem + 1 + i].Trim().Length > 0) && (key >= row.Length || row[key].Where(char.IsAsciiLetterUpper).All(letter => letter - 'A' < options && row[stem + 1 + letter - 'A'].Trim().Length > 0))))
            return null;
        return new TableColumns(
            [.. Enumerable.Range(0, columns).Select(i => i == stem ? BankField.Question : i == key ? BankField.Answer : i > stem && i < key ? BankField.Options : (BankField?)(i == 0 && i < stem ? BankField.Number : null))],
            [.. Enumerable.Range(0, columns).Select(i => i > stem && i < key ? (char)('A' + i - stem - 1) : ' ')], key >= head.Length || !KeyCell().IsMatch(head[key].Trim()));
    }

    // Numbers that rise, a column that asks, and a column of text.
    private static TableColumns? ByContent(ImmutableArray<ImmutableArray<string>> rows)
    {
        int columns = rows[0].Length;
        if (columns is < 2 or > 4 || rows.Length < 2 || rows.Any(row => row.Length < columns))
            return null;
        var fields = new BankField?[columns];
        int first = rows.Count(row => row[0].Trim() is { Length: > 0 and < 5 } cell && cell.All(char.IsAsciiDigit)) * 10 >= rows.Length * 8 ? 1 : 0;
        if (first == 1)
            fields[0] = BankField.Number;
        // A first row that is numbered one is no head, nor is one that asks as all others do, however they ask.
        bool isCounted = first == 1 && rows[0][0].Trim() is "1" or "01" or "001" || first == 0 && rows.All(row => Asking.Of(row[0].Trim()) >= 0.6);
        // Statements that are counted and judged ask without a word of it.
        bool isJudged = isCounted && first == 1 && columns == 3 && rows.Length > 4 && rows.All(row => KeyText.Read(row[2].Trim()) is { Keys.Length: > 0 });
        if (first + 2 > columns || !isJudged && rows.Count(row => row[first].TrimEnd() is var cell && (cell.EndsWith('？') || cell.EndsWith('?') || isCounted && Asking.Of(cell) >= 0.6)) * 10 < rows.Length * 7)
            return null;
        fields[first] = BankField.Question;
        fields[first + 1] = BankField.Answer;
        return new TableColumns([.. fields], [.. Enumerable.Repeat(' ', columns)], false);
    }

    // Heads in words that nobody knows: all that stands below the first asks, and what stands below the next one does not.
    private static TableColumns? BelowHead(ImmutableArray<string> head, ImmutableArray<ImmutableArray<string>> rows)
    {
        if (head.Length is < 2 or > 4 || rows.Length < 3 || rows.Any(row => row.Length < head.Length) || head.Any(cell => cell.Trim() is { Length: 0 or > LongestHead } or [.., '？' or '?']))
            return null;
        int asks = rows.All(row => row[0].Trim() is { Length: > 0 and < 5 } cell && cell.All(char.IsAsciiDigit)) ? 1 : 0;
        if (asks + 1 >= head.Length)
            return null;
        string[] asked = [.. rows.Select(row => row[asks].Trim())], said = [.. rows.Select(row => row[asks + 1].Trim())];
        bool isBank = asked.All(cell => Asking.Of(cell) >= 0.6) && asked.Count(cell => cell.EndsWith('？') || cell.EndsWith('?')) * 2 > rows.Length
            && said.All(cell => cell.Length > 0) && said.Count(cell => Asking.Of(cell) >= 0.8) * 5 < rows.Length;
        return isBank ? new TableColumns([.. head.Select((_, i) => i == asks ? BankField.Question : i == asks + 1 ? BankField.Answer : i < asks ? BankField.Number : (BankField?)null)], [.. head.Select(_ => ' ')], true) : null;
    }

    /// <summary>The head of a column that a bank has.</summary>
    public static bool NamesField(string head) => FieldOf(head) is not null;

    private static BankField? FieldOf(string head)
    {
        string cell = Bracket().Replace(head.Trim().Trim('*'), "").Replace("\n", "", StringComparison.Ordinal).Trim();
        if (BankFields.Of(cell) is { } whole)
            return whole;
        // questionContent, correct_answer: the last word says what it is, or else the first.
        if (Names().IsMatch(cell) && cell.Length <= LongestName)
        {
            string[] words = [.. Name().Matches(cell).Select(word => word.Value)];
            if (words.Length > 1)
                return BankFields.Of(string.Join(' ', words)) ?? BankFields.Of(words[^1]) ?? BankFields.Of(words[0] + (words[0] is "option" or "Option" ? "s" : ""));
        }

        foreach (string part in cell.Split(['/', '、', '／', '及', '与'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (BankFields.Of(part) is { } field)
                return field;
        }

        // 客户可能会问, 面试官怎么问
        if (cell is { Length: <= 12 } and [.., '问'])
            return BankField.Question;
        // "面试问题示例", "标准答案内容": a longer word that starts or ends with one.
        if (cell.Length is 0 or > 12)
            return null;
        for (int length = cell.Length - 1; length > 1; length--)
        {
            if (BankFields.Of(cell[^length..]) is { } tail)
                return tail;
            if (BankFields.Of(cell[..length]) is { } start)
                return start;
        }

        return null;
    }

    private static char LetterOf(string head) => Option().Match(head.Trim()) is { Success: true } match
        ? match.Groups["n"].Success ? (char)('A' + match.Groups["n"].Value[0] - '1') : char.ToUpperInvariant(match.Groups["k"].Value[0])
        : ' ';

    [GeneratedRegex(@"^(?:(?:选项|答案选项|备选项|Option|Choice)\s*[:：]?\s*(?:(?<k>[A-Ja-j])|(?<n>[1-9]))|(?<k>[A-J])\s*(?:选项|项)?)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Option();

    [GeneratedRegex(@"^[A-J](?:[,，、;； ]?[A-J]){0,7}$")]
    private static partial Regex KeyCell();

    [GeneratedRegex("^[A-Za-z]+(?:[_-][A-Za-z]+)*$")]
    private static partial Regex Names();

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Name();

    [GeneratedRegex(@"[（(][^（()）]*[）)]|【[^】]*】")]
    private static partial Regex Bracket();
}

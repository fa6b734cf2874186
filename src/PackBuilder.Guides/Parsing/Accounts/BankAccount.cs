using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>
/// Counts what looks like questions line by line, without asking how they were found, and holds it against what was: the question is
/// the unit of "nothing is lost".
/// </summary>
internal static partial class BankAccount
{
    private const int LongestShown = 60;
    private const int LongestAsk = 200;

    // So many questions, and half of the text or more in them, make a bank, where nothing else should ask.
    private const int FewestOfBank = 3;

    // Where so great a part of the lines asks, these are no turns of an article.
    private const double Dense = 0.15;

    // Beside other text, a table of questions has them in so many of its rows.
    private const double Often = 0.4;

    public static ImmutableArray<Suspect> Suspects(ImmutableArray<CaptureBlock> blocks, BankResult bank)
    {
        var suspects = ImmutableArray.CreateBuilder<Suspect>();
        // A guide that states its questions as such has named all of them.
        bool asksPlainly = bank.Facts.All(fact => fact.Line.Kind != LineKind.Apart) && AsksPlainly(blocks, bank);
        bool answerless = AreAnswerless(bank);
        bool? answered = null;
        bool hasQuestions = bank.Pieces.Values.Any(pieces => pieces.OfType<QuestionPiece>().Any());
        for (int i = 0; i < bank.Facts.Length; i++)
        {
            var fact = bank.Facts[i];
            if (bank.Pieces.TryGetValue(i, out var started) && started.OfType<QuestionPiece>().FirstOrDefault() is { } question)
                answered = QuestionPieces.IsAnswered(question);
            if (bank.Done[i] || fact.Line.Kind == LineKind.Apart)
                continue;
            if (Of(fact, i + 1 < bank.Facts.Length ? bank.Facts[i + 1] : null, blocks[fact.Line.Block]) is var (kind, rule))
                suspects.Add(new Suspect(fact.Line.At, kind, Short(fact.Line.Text), rule) { IsSure = kind != SuspectKind.Question || IsSure(fact) });
            else if (answerless && fact is { Line: { HasText: true, Level: 0 }, IsOutline: false } && answered is false)
                suspects.Add(new Suspect(fact.Line.At, SuspectKind.Answer, Short(fact.Line.Text), "an answer belongs to the question above it: put 答： before it") { IsSure = true });
            else if (asksPlainly && !hasQuestions && blocks[fact.Line.Block] is CaptureTable asking && RowsThatAsk(asking) is >= FewestOfBank and var asked && asked >= (blocks.Length == 1 ? Dense : Often) * asking.Rows.Length)
                suspects.Add(new Suspect(fact.Line.At, SuspectKind.Table, Short(string.Join(" | ", asking.Header)), "a table is a bank where one column asks and another answers: head them 问题 and 答案") { IsSure = true });
            else if (asksPlainly && MayAsk(fact))
                suspects.Add(new Suspect(fact.Line.At, SuspectKind.Question, Short(fact.Line.Text), "number it, or put 问： before it, and its answer below it, after 答：") { IsSure = true });
        }

        return suspects.ToImmutable();
    }

    /// <summary>What says that the file holds questions: its title or its name. Null where neither does.</summary>
    public static string? Promise(ImmutableArray<LineFacts> facts, string file)
    {
        string? title = facts.FirstOrDefault(fact => fact.Line.HasText)?.Line.Text;
        return title is { Length: <= LongestShown } && BankTitles.Promises(title) ? title : BankTitles.Promises(Path.GetFileNameWithoutExtension(file)) ? Path.GetFileName(file) : null;
    }

    // Questions without answers are a list of questions; with as much text between them, that may be their answers.
    private static bool AreAnswerless(BankResult bank)
    {
        var questions = bank.Ranges.Keys.Select(line => bank.Pieces[line].OfType<QuestionPiece>().FirstOrDefault()).OfType<QuestionPiece>().ToList();
        return questions.Count >= FewestOfBank && questions.TrueForAll(question => !QuestionPieces.IsAnswered(question));
    }

    /// <summary>Much of the text stands in questions, of which there are some.</summary>
    /// <param name="share">Of the text that stands in questions.</param>
    public static bool IsBank(BankResult bank, double share = 0.5) =>
        bank.Pieces.Values.Sum(pieces => pieces.OfType<QuestionPiece>().Count()) >= FewestOfBank
        && Enumerable.Range(0, bank.Facts.Length).Count(i => bank.Done[i] && bank.Facts[i].Line is { HasText: true, Level: 0 }) >= share * bank.Facts.Count(fact => fact.Line is { HasText: true, Level: 0 });

    // Lines that ask and are no questions stand in every text; in one of little else they are questions that were missed.
    private static bool AsksPlainly(ImmutableArray<CaptureBlock> blocks, BankResult bank)
    {
        if (bank.Pieces.Values.Any(pieces => pieces.OfType<QuestionPiece>().Any()))
            return IsBank(bank);
        int text = 0, asks = 0;
        for (int i = 0; i < bank.Facts.Length; i++)
        {
            if (bank.Facts[i] is { Line.Kind: LineKind.Whole } && !bank.Done[i] && blocks[bank.Facts[i].Line.Block] is CaptureTable table)
                (text, asks) = (text + table.Rows.Length, asks + (RowsThatAsk(table) is var rows && rows >= (blocks.Length == 1 ? Dense : Often) * table.Rows.Length ? rows : 0));
            if (bank.Facts[i] is not { Line: { HasText: true, Level: 0 } } fact)
                continue;
            text++;
            asks += !bank.Done[i] && MayAsk(fact) ? 1 : 0;
        }

        return asks >= FewestOfBank && asks >= Dense * text && !IsSpoken(bank.Facts);
    }

    private static int RowsThatAsk(CaptureTable table) => table.Header.Length < 2 ? 0 : Enumerable.Range(0, Math.Min(3, table.Header.Length)).Max(column => table.Rows.Count(row => column < row.Length && row[column].Trim() is { Length: > 3 } cell && Asking.Of(cell) >= 0.6));

    private static bool MayAsk(LineFacts fact) =>
        fact is { Line: { HasText: true, Level: 0 }, IsOutline: false, IsTurn: false, Label: null or { Field: BankField.Question }, Heads: null } && fact.Body.Length is > 5 and < LongestAsk && !IsForm(fact.Body) && !QuotesInCell(fact.Body) && !(fact is { Label: null, Number: null } && Narrated().IsMatch(fact.Body))
        && Mark().Replace(Bullet().Replace(fact.Body, ""), "") is { Length: > 0 } text && (text[^1] is '？' or '?' or '_' || fact.Number is not null && text.AsSpan().ContainsAny('？', '?') || IsTask(text) || IsCard(text)
            || text.Length <= LongestShown && text[^1] is not ('。' or '.') && !text.Contains('“') && Asking.Of(text) >= 0.6);

    // Please is a word of manuals, but before a word for saying something.
    private static bool IsTask(string text) => text.Length <= LongestShown && Asking.Of(text) >= 1 && (text[0] != '请' || Task().IsMatch(text));

    // A question and its answer on one line, separated by a sign.
    private static bool IsCard(string text) => Card().Match(text) is { Success: true } sign && sign.Index is > 2 and <= LongestShown && text[..(sign.Index - 1)].AsSpan().IndexOfAny('。', '；') < 0 && Asking.Of(text[..sign.Index].Trim()) >= 0.6;

    // A row of a table that lost its lines: cells separated by spaces, the last of which quotes somebody.
    private static bool QuotesInCell(string text) =>
        text[^1] is '”' or '"' && text.LastIndexOf(text[^1] == '”' ? '“' : '"', text.Length - 2) is > 0 and var opens && Cells().Count(text[..opens]) > 1;

    // 掌柜笑道：“客官要住几天？” is a line of a story.
    [GeneratedRegex(@"^[^“”""]{2,}[：:，,]\s*[“""].*[？?！!。…—][”""]$")]
    private static partial Regex Narrated();

    // 姓名____　得分____. A sentence with a gap is none, however short; a word of English weighs as much as two characters.
    private static bool IsForm(string text) =>
        Asking.Rules(text) is > 0 and var gaps && !(gaps == 1 && text[^1] is '。' or '.') && Weight().Matches(text).Sum(word => word.Value[0] < 'ÿ' ? 2 : 1) <= 6 * gaps;

    [GeneratedRegex(@"[A-Za-z0-9'’]+|[^\W_]")]
    private static partial Regex Weight();

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[ \u3000\t]+(?=\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex Cells();

    // Two or more names in front of most lines.
    private static bool IsSpoken(ImmutableArray<LineFacts> facts)
    {
        var names = facts.Where(fact => fact.Line is { HasText: true, Level: 0 }).Select(fact => Name().Match(fact.Line.Text) is { Success: true } name ? name.Groups["name"].Value : "").ToList();
        return names.Where(name => name.Length > 0).CountBy(name => name).Count(name => name.Value > 1) > 1 && names.Count(name => name.Length > 0) * 10 > names.Count * 6;
    }

    /// <summary>The ways in which questions were found, each with their count.</summary>
    public static ImmutableArray<FoundBy> Found(BankResult bank)
    {
        int rows = bank.Pieces.Where(entry => !bank.Ranges.ContainsKey(entry.Key)).Sum(entry => entry.Value.OfType<QuestionPiece>().Count());
        return
        [
            .. rows == 0 ? [] : new[] { new FoundBy("rows of tables", rows, null) },
            .. bank.Readings.Select(reading => new FoundBy(reading.By, reading.Segments.Length, reading.Rival)),
        ];
    }

    private static (SuspectKind Kind, Message Rule)? Of(LineFacts fact, LineFacts? next, CaptureBlock block)
    {
        if (block is CaptureTable table && fact.Line.Kind == LineKind.Whole)
            return TableAsks(table) ? (SuspectKind.Table, "a table is a bank where one column asks and another answers: head them 问题 and 答案") : null;
        if (!fact.Line.HasText)
            return null;
        if (Format().IsMatch(fact.Line.Text))
            return (SuspectKind.Format, "so another quiz program writes its questions: let it export them as text or as a table");
        if (fact.Label is { IsStrong: true, Field: BankField.Answer })
            return (SuspectKind.Answer, "an answer belongs to the question above it: number that question, or put 问： before it");
        if (fact.Options is [{ Key: 'A' }, ..] && (fact.Options.Length > 1 || next?.Options is [{ Key: 'B' }, ..]))
            return (SuspectKind.Options, "options belong to the question above them: number that question");
        if (fact.IsKeys || KeyEntries.Line(fact.Line.Text[(fact.Line.Text.IndexOf('：') + 1)..]) is { Length: > FewestOfBank })
            return (SuspectKind.Keys, "keys find their questions by number: give each question one");
        if (Asking.Blanks(fact.Line.Text) > 1 && fact.Line.Text.Length > LongestShown && !IsForm(fact.Line.Text))
            return (SuspectKind.Question, "several questions on one line: start each on a line of its own, with its number");
        if (fact.Number is { IsNamed: true } && fact.Line.Text.Length < 200)
            return (SuspectKind.Question, "put its answer below it, after 答：");
        if (fact is not { Ask: >= 1, Body.Length: > 5 and < 200 })
            return null;
        if (fact.Number is not null)
            return (SuspectKind.Question, "put its answer below it, after 答：");
        // Alone among lines that do not, a bold line or a heading that asks may head a part of an article.
        return fact.Line.IsBold || fact.Line.Level > 1 ? (SuspectKind.Question, "put 问： before it, or its answer below it, after 答：") : null;
    }

    // 第3题, or a number before a sentence with a gap.
    private static bool IsSure(LineFacts fact) => fact.Number is { IsNamed: true } || fact.Number is not null && Asking.HasBlank(fact.Body) || Asking.Blanks(fact.Line.Text) > 1;

    private static bool TableAsks(CaptureTable table) =>
        table.Rows.Length > 0 && BankFields.Of(table.Header.FirstOrDefault(cell => cell.Trim().Length > 0)?.Trim() ?? "") == BankField.Question && table.Header.Count(cell => cell.Trim().Length > 0) > 2 && BankFields.Of(table.Rows[0].FirstOrDefault()?.Trim() ?? "") is { } below && BankFields.Answers(below)
        || table.Header.Any(cell => BankFields.Of(cell.Trim()) == BankField.Question) && table.Header.Any(cell => BankFields.Of(cell.Trim()) is { } field && BankFields.Answers(field)) || HoldsQuestions(table);

    // Runs of options, or keys, whatever the head says.
    private static bool HoldsQuestions(CaptureTable table)
    {
        int options = table.Rows.Count(row => row.Any(cell => OptionMarks.Read(cell.Trim()).Length > 1));
        int keys = table.Rows.Count(row => row.Any(cell => cell.Trim() is { Length: > 0 and <= 8 } key && KeyText.Read(key) is { IsWhole: true, IsVerdict: false }));
        return table.Rows.Length > 2 && (options * 4 > table.Rows.Length || keys * 10 > table.Rows.Length * 7);
    }

    [GeneratedRegex(@"^请\s*(?:你|您)?(?:说|谈|举|简|描|介|解|列|讲|分享|阐|论|写)")]
    private static partial Regex Task();

    [GeneratedRegex(@"(?<=[？?])\s+(?=\S)|(?<=\S)\s*(?:::|\|{1,2}|｜|→|⇒|\t|;|；)\s*(?=\S)")]
    private static partial Regex Card();

    // GIFT, LaTeX, XML, JSON, YAML and their like.
    [GeneratedRegex(@"^::.{1,60}::|\{\s*[=~].*[=~}]|[~=]%-?\d|^[=~]\S|^\\(?:question|choice|CorrectChoice|item|begin\{(?:questions|choices)\})|^<(?:question|answer|item|choice)\b|^[{,\s]*""(?:question|options|answer|title)""\s*:|^-?\s*(?:question|options|answer)\s*:|^(?:题目|答案|选项|[A-E])\s*=|^\*?[a-j]\#\s")]
    private static partial Regex Format();

    [GeneratedRegex(@"^(?:\[[\d:：/ -]+\]\s*)?(?<name>[\p{L}\p{N}]{1,8})[：:]\s*\S")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[^\p{L}\p{N}“（(《]+\s*")]
    private static partial Regex Bullet();

    // A number of a kind that nobody knows.
    [GeneratedRegex(@"^\p{L}{0,4}\d{0,3}[、.：:)）]\s*(?=\S{3})")]
    private static partial Regex Mark();

    private static string Short(string text) => text.Length > LongestShown ? text[..LongestShown] + "…" : text;
}

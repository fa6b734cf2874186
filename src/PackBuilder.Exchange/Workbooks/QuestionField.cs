using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Words;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>What a question says under one name: a column of a workbook, or two where it has a translation.</summary>
/// <param name="Key">What the program calls it; stays for ever.</param>
/// <param name="Name">Head of the column in Chinese and in English.</param>
/// <param name="Note">What is written there, for whoever fills it in.</param>
/// <param name="Width">The width of the column, in characters.</param>
internal sealed record QuestionField(string Key, (string Zh, string En) Name, (string Zh, string En) Note, int Width)
{
    /// <summary>Has a cell for the Chinese and one for the English.</summary>
    public bool HasEnglish { get; init; }

    public bool IsNumber { get; init; }

    public required Func<QuestionBlock, bool, string> Show { get; init; }

    /// <summary>The question with what its cells say; the second text is the English one.</summary>
    public required Func<QuestionBlock, string, string, CellValue<QuestionBlock>> Put { get; init; }

    /// <summary>Every field, in the order of the columns.</summary>
    public static ImmutableArray<QuestionField> All { get; } =
    [
        Single("number", ("题号", "Number"), ("原来的题号，可以不填。", "As printed; may be empty."), 7, q => q.Number ?? "", (q, cell) => Right(q with { Number = OrNull(cell) })),
        Single("kind", ("题型", "Kind"), ("从下拉表里选，名称见说明页。", "Choose from the list; the sheet of notes says what they mean."), 16, q => q.Kind ?? "", PutKind),
        Single("difficulty", ("难度", "Difficulty"), ("1入门，2核心，3提高。", "1 entry, 2 core, 3 stretch."), 8, q => Number(q.Difficulty), PutDifficulty) with { IsNumber = true },
        Single("minutes", ("用时（分钟）", "Minutes"), ("回答用几分钟。", "Minutes to answer."), 9, q => Number(q.Minutes), (q, cell) => PutNumber(cell, number => q with { Minutes = number })) with { IsNumber = true },
        Single("points", ("分值", "Points"), ("这道题几分。", "What the question is worth."), 7, q => Number(q.Points), (q, cell) => PutNumber(cell, number => q with { Points = number })) with { IsNumber = true },
        Single("tags", ("标签", "Tags"), ("几个标签用空格隔开。", "Several are parted by blanks."), 16, q => string.Join(' ', q.Tags), (q, cell) => Right(q with { Tags = CellText.Words(cell) })),
        Single("audience", ("对象", "Audience"), ("只给哪些人；不填就是所有人。", "For whom alone; empty is everybody."), 14, q => string.Join(' ', q.Audience), (q, cell) => Right(q with { Audience = CellText.Words(cell) })),
        Pair("prompt", ("题干", "Prompt"), ("题目本身，不能空。填空题每个空写____。", "The question itself. Each gap is ____."), 44, (q, en) => CellText.Of(q.Prompt, en), PutPrompt),
        Pair("options", ("选项", "Options"), ("一行一项：A. 先道歉", "One a line: A. Apologise first"), 36, (q, en) => CellText.Of(q.Options, en), (q, zh, en) => CellText.Options(q.Options, zh, en).Then(options => q with { Options = options })),
        Single("correct", ("正确答案", "Correct answer"), ("选择题写字母，判断题写true或false，填空题一空一行，配对题写1-C, 2-A。", "Letters; true or false; a line for each gap; pairs such as 1-C, 2-A."), 14, CellText.OfCorrect, (q, cell) => Right(q with { Correct = cell.Length == 0 ? [] : CellText.Correct(q.Kind, cell) })),
        Pair("explanation", ("解析", "Explanation"), ("为什么对。", "Why it is right."), 36, (q, en) => CellText.Of(q.Explanation, en), (q, zh, en) => Right(q with { Explanation = CellText.Localized(q.Explanation, zh, en) })),
        Pair("intent", ("考察点", "Intent"), ("面试官想知道什么。", "What the interviewer wants to find out."), 30, (q, en) => CellText.Of(q.Intent, en), (q, zh, en) => Right(q with { Intent = CellText.Localized(q.Intent, zh, en) })),
        Pair("outline", ("答题要点", "Outline"), ("一行一点。", "One point a line."), 40, (q, en) => CellText.Of(q.Answer.Points, en), (q, zh, en) => CellText.List(q.Answer.Points, zh, en).Then(points => q with { Answer = q.Answer with { Points = points } })),
        Pair("sample", ("参考回答", "Sample answer"), ("整段回答；分段用换行。", "A whole answer; a line end starts a paragraph."), 60, (q, en) => CellText.Of(q.Answer.Text, en), (q, zh, en) => Right(q with { Answer = q.Answer with { Text = CellText.Localized(q.Answer.Text, zh, en) } })),
        Pair("follow_ups", ("追问", "Follow-ups"), ("一行一问。", "One a line."), 36, (q, en) => CellText.Of(q.FollowUps, en), (q, zh, en) => CellText.List(q.FollowUps, zh, en).Then(list => q with { FollowUps = list })),
        Pair("red_flags", ("减分项", "Red flags"), ("一行一项。", "One a line."), 36, (q, en) => CellText.Of(q.RedFlags, en), (q, zh, en) => CellText.List(q.RedFlags, zh, en).Then(list => q with { RedFlags = list })),
        Pair("rubric", ("评分标准", "Rubric"), ("一行一条：语气 | 1: 生硬 | 3: 礼貌 | 5: 留有余地", "One row a line: Tone | 1: curt | 3: polite | 5: warm"), 44, (q, en) => CellText.Of(q.Rubric, en), (q, zh, en) => CellText.Rubric(q.Rubric, zh, en).Then(rows => q with { Rubric = rows })),
        Pair("follow_up_hints", ("追问提示", "Follow-up hints"), ("每个追问一行，次序和追问一样；不写就留空。", "A line for each follow-up, in their order; or empty."), 36, (q, en) => CellText.Of(q.FollowUpHints, en), (q, zh, en) => CellText.List(q.FollowUpHints, zh, en).Then(list => q with { FollowUpHints = list })),
        Single("competencies", ("能力", "Abilities"), ("计入哪些能力，最要紧的在前：listening empathy solving clarity composure integrity motivation english。", "What the score counts towards, the first most: listening empathy solving clarity composure integrity motivation english."), 18, q => string.Join(' ', q.Competencies), PutCompetencies),
        Single("frame", ("框架", "Frame"), ("答题框架，如star。", "The frame of an answer, such as star."), 9, q => q.Frame ?? "", (q, cell) => Right(q with { Frame = OrNull(cell) })),
        Single("material", ("材料", "Material"), ("题目所说的材料的编号。", "Id of the text that the question refers to."), 12, q => q.Material ?? "", (q, cell) => Right(q with { Material = OrNull(cell) })),
        Single("script", ("脚本", "Script"), ("练习脚本的编号。", "Id of the script of the exercise."), 12, q => q.Script ?? "", (q, cell) => Right(q with { Script = OrNull(cell) })),
    ];

    /// <summary>What a cell of the field says, as one that was read again would say it.</summary>
    public string Cell(QuestionBlock question, bool english) => Tidy(Show(question, english));

    /// <summary>White space around a text, and how lines end, is nothing that a person wrote.</summary>
    public static string Tidy(string cell) => cell.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    private static QuestionField Single(
        string key, (string, string) name, (string, string) note, int width, Func<QuestionBlock, string> show, Func<QuestionBlock, string, CellValue<QuestionBlock>> put) =>
        new(key, name, note, width) { Show = (question, _) => show(question), Put = (question, cell, _) => put(question, cell) };

    private static QuestionField Pair(
        string key, (string, string) name, (string, string) note, int width, Func<QuestionBlock, bool, string> show, Func<QuestionBlock, string, string, CellValue<QuestionBlock>> put) =>
        new(key, name, note, width) { HasEnglish = true, Show = show, Put = put };

    private static CellValue<QuestionBlock> Right(QuestionBlock question) => CellValue<QuestionBlock>.Right(question);

    private static CellValue<QuestionBlock> Wrong(Message problem) => CellValue<QuestionBlock>.Wrong(problem);

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;

    private static string Number(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";

    private static CellValue<QuestionBlock> PutKind(QuestionBlock question, string cell)
    {
        if (cell.Length == 0)
            return Right(question with { Kind = null });
        string kind = QuestionKinds.Of(cell);
        return QuestionKinds.All.Contains(kind) || kind == question.Kind
            ? Right(question with { Kind = kind })
            : Wrong(Suggestion.Nearest(cell, QuestionKinds.All) is { } near ? (Message)$"there is no kind '{cell}'; did you mean '{near}'?" : $"there is no kind '{cell}', choose one from the list");
    }

    private static CellValue<QuestionBlock> PutCompetencies(QuestionBlock question, string cell)
    {
        ImmutableArray<string> words = [.. CellText.Words(cell).Select(Competencies.Of)];
        return words.FirstOrDefault(word => !Competencies.All.Contains(word) && !question.Competencies.Contains(word)) is { } unknown
            ? Wrong($"there is no ability '{unknown}': {Suggestion.Help(unknown, Competencies.All)}")
            : Right(question with { Competencies = words });
    }

    private static CellValue<QuestionBlock> PutDifficulty(QuestionBlock question, string cell) => cell switch
    {
        "" => Right(question with { Difficulty = null }),
        "1" or "2" or "3" => Right(question with { Difficulty = cell[0] - '0' }),
        _ => Wrong($"a difficulty is 1, 2 or 3, this is '{cell}'"),
    };

    private static CellValue<QuestionBlock> PutNumber(string cell, Func<double?, QuestionBlock> put)
    {
        if (cell.Length == 0)
            return Right(put(null));
        return double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            ? Right(put(number))
            : Wrong($"this has to be a number, it is '{cell}'");
    }

    private static CellValue<QuestionBlock> PutPrompt(QuestionBlock question, string zh, string en) =>
        CellText.Localized(question.Prompt, zh, en) is { } prompt ? Right(question with { Prompt = prompt }) : Wrong("a question needs a prompt");
}

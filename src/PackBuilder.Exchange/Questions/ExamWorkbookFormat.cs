using System.Globalization;
using PackBuilder.Exchange.Workbooks;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Questions;

/// <summary>The table that Chinese exam platforms import: kind, prompt, a column for each option, key, explanation, difficulty, points.</summary>
internal sealed class ExamWorkbookFormat : IQuestionFormat
{
    private const int LeastOptions = 4;

    public string Name => "exam-xlsx";

    public string Extension => ".exam.xlsx";

    public string About => "a workbook that Chinese exam platforms import (题型、题干、选项A…、正确答案)";

    public Checked<BankBytes> Write(QuestionBank bank)
    {
        var text = new BankText(bank.Language);
        int options = Math.Max(LeastOptions, bank.Questions.Where(question => ExamKinds.HasOptions(question.Question)).Select(question => question.Question.Options.Length).DefaultIfEmpty(0).Max());
        string[] heads = ["题型", "题干", .. Enumerable.Range(0, options).Select(i => $"选项{(char)('A' + i)}"), "正确答案", "解析", "难度", "分值", "知识点"];
        byte[] bytes = WorkbookParts.Write([("试题", false, sheet =>
        {
            sheet.Freeze(0, isShownFirst: true);
            sheet.Columns([10, 50, .. Enumerable.Repeat(20, options), 16, 40, 8, 8, 20]);
            sheet.StartRows();
            sheet.Row(0, heads.Select(head => new SheetCell(head, SheetStyle.Head)));
            for (int i = 0; i < bank.Questions.Length; i++)
                sheet.Row(i + 1, Cells(text, bank, bank.Questions[i], options).Select(cell => new SheetCell(cell, SheetStyle.Wrapped)));
            sheet.EndRows();
        })]);
        int opened = ExamKinds.Opened(bank);
        return new Checked<BankBytes>(new BankBytes(bytes), [.. opened == 0 ? [] : new[] { ExchangeErrors.NoWayToMark(Name, opened, "matching, ordering") }, .. BankPictures.LeftOut(Name, bank)]);
    }

    private static IEnumerable<string> Cells(BankText text, QuestionBank bank, BankQuestion bankQuestion, int options)
    {
        var question = bankQuestion.Question;
        bool hasOptions = ExamKinds.HasOptions(question);
        return
        [
            ExamKinds.NameOf(question),
            ExamKinds.PromptOf(text, bankQuestion),
            .. Enumerable.Range(0, options).Select(i => hasOptions && i < question.Options.Length ? text.Line(question.Options[i].Text) : ""),
            bank.HidesAnswers ? "" : ExamKinds.AnswerOf(text, question, "|"),
            text.Plain(question.Explanation),
            ExamKinds.DifficultyOf(question),
            question.Points?.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
            string.Join(' ', bankQuestion.Tags),
        ];
    }
}

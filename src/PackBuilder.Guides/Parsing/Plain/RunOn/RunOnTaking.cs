using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Answers;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain.RunOn;

/// <summary>A question of running text: a closed one is taken apart, an open one keeps its words.</summary>
internal static class RunOnTaking
{
    public static QuestionPiece Take(RunOnQuestion question, BlockOrigin at)
    {
        string[] prompt = question.Prompt.Split('\n');
        if (prompt.Length < 3 && !Asking.HasBlank(question.Prompt) && KeyText.Read(question.Answer) is null)
            return Open(question, at);
        var lines = prompt.Concat(question.Answer.Length == 0 ? [] : InlineLabels.Split("答案：" + question.Answer))
            .Select(text => new BankLine(0, LineKind.Line, text, at));
        var draft = QuestionSorting.Sort(LineFacts.Of([.. lines]), []);
        var taken = QuestionTaking.Take(draft, null, at, []);
        return taken.Kind is null ? Open(question, at) : taken with { Number = question.Number, Points = question.Points };
    }

    private static QuestionPiece Open(RunOnQuestion question, BlockOrigin at) => new(
        question.Number, question.Points, question.Prompt,
        new Answer(question.Answer.Length == 0 ? null : new LocalizedText(question.Answer), [.. AnswerPoints.Find(question.Answer).Select(point => new LocalizedText(point))]), at);
}

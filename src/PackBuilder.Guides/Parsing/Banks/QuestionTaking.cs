using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Makes a question of its sorted fields.</summary>
internal static partial class QuestionTaking
{
    /// <param name="kind">Of the section that it stands in.</param>
    /// <param name="rest">Pieces that stand among its lines and fill none of its fields.</param>
    public static QuestionPiece Take(QuestionDraft draft, string? kind, BlockOrigin at, ImmutableArray<Piece> rest)
    {
        // The heading of a section comes before a tag in the stem.
        if (kind is not null && kind != Lines.QuestionTypes.Open)
            draft.Kind = kind;
        else if (kind == Lines.QuestionTypes.Open && draft.Options.Count == 0)
            draft.Kind ??= Lines.QuestionTypes.Open;
        string? stated = draft.Kind;
        var closed = ClosedAnswer.Of(draft);
        var prompt = Languages.Pair(draft.Prompt, draft.PromptEnglish);
        if (prompt.Zh is { } zh)
            prompt = prompt with { Zh = Wrapped(zh) };
        bool isClosed = closed.Kind is not null;
        // Formats keep or drop the blanks of a gap; it is as wide in all of them.
        if (isClosed && prompt.Zh is { } gapped)
            prompt = prompt with { Zh = Gap().Replace(gapped, "（  ）") };
        string explanation = string.Join('\n', draft.Explanation.Concat(draft.Remarks).Prepend(Unlabelled(closed.Explanation)).Where(text => text.Length > 0));
        var answer = isClosed ? Answer.None : OpenAnswer.Of(draft, prompt.IsBilingual);
        // What explains an open question without an answer is its answer.
        if (!isClosed && answer == Answer.None && explanation.Length > 0)
            (answer, explanation) = (new Answer(explanation, [.. Answers.AnswerPoints.Find(explanation).Select(point => new LocalizedText(point))]), "");
        return new QuestionPiece(draft.Number, draft.Points, prompt, answer, at)
        {
            Kind = closed.Kind,
            StatedKind = stated,
            Options = closed.Options,
            Correct = closed.Correct,
            Explanation = Maybe(explanation),
            Intent = Maybe(string.Join('\n', draft.Intent)),
            FollowUps = Texts(draft.FollowUps),
            FollowUpHints = Texts(draft.FollowUpHints),
            RedFlags = Texts(draft.RedFlags),
            Frame = draft.Frame.Count == 0 ? null : string.Join('\n', draft.Frame).ToLowerInvariant(),
            Rubric = [.. draft.Rubric],
            About = [.. draft.About],
            Difficulty = int.TryParse(draft.Difficulty, NumberStyles.None, CultureInfo.InvariantCulture, out int difficulty) && difficulty is >= 1 and <= 3 ? difficulty : null,
            Rest = rest,
        };
    }

    // What stands after a key may have a label or a sign of its own, or stand in brackets.
    private static string Unlabelled(string text)
    {
        text = QuestionSorting.WithoutSign(text);
        if (Lines.LabelMark.Read(text) is { IsStrong: true, Field: Lines.BankField.Explanation or Lines.BankField.Remark, Rest: var rest })
            return rest;
        return text.Length > 2 && text[0] is '（' or '(' && text[^1] is '）' or ')' ? text[1..^1] : text;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9_\]>])[（(][\s\u3000]*[）)]|（[\s\u3000]*）")]
    private static partial Regex Gap();

    private static LocalizedText? Maybe(string text) => text.Length == 0 ? null : new LocalizedText(text);

    private static ImmutableArray<LocalizedText> Texts(List<string> texts) => [.. texts.Select(text => new LocalizedText(text))];

    // A line of the prompt that ends in mid-sentence goes on with the next.
    private static string Wrapped(string prompt)
    {
        string[] lines = prompt.Split('\n');
        var text = new System.Text.StringBuilder(lines[0]);
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i - 1].Length > 16 && !Lines.CodeLines.Are(lines[i - 1]) && !Lines.CodeLines.Are(lines[i]) && !"。！？；：.!?;:”）)".Contains(lines[i - 1][^1]))
                Bilingual.AppendLine(text, lines[i]);
            else
                text.Append('\n').Append(lines[i]);
        }

        return text.ToString();
    }
}

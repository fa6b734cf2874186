using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Settles what a question leaves open and those beside it tell.</summary>
internal static class SiblingKinds
{
    private const int FewestVerdicts = 3;

    public static void Settle(IReadOnlyList<(QuestionDraft Draft, string? Section)> drafts)
    {
        foreach (var section in drafts.GroupBy(entry => entry.Section))
            ReadVerdicts([.. section.Select(entry => entry.Draft)]);
        ReadMarks([.. drafts.Select(entry => entry.Draft)]);
    }

    // Statements without options whose keys are A and B alone are right or wrong: answer sheets have no other letters for that.
    private static void ReadVerdicts(IReadOnlyList<QuestionDraft> drafts)
    {
        var lettered = drafts.Where(draft => draft.Options.Count == 0 && LetterOf(draft) is not null).ToList();
        bool areVerdicts = lettered.Count >= FewestVerdicts && lettered.TrueForAll(draft => LetterOf(draft) is "A" or "B" && draft.Kind is null or ClosedKinds.TrueFalse && !draft.Prompt.Exists(line => line.AsSpan().ContainsAny('？', '?')));
        foreach (var draft in lettered.Where(_ => areVerdicts))
            draft.Kind = ClosedKinds.TrueFalse;
    }

    // Where options are marked, one and several, all of them may be right.
    private static void ReadMarks(IReadOnlyList<QuestionDraft> drafts)
    {
        if (!drafts.Any(draft => draft.Options.Count(option => option.IsMarked) > 1 && !draft.Options.TrueForAll(option => option.IsMarked)))
            return;
        foreach (var draft in drafts.Where(draft => draft.Options.Count > 1 && draft.Options.TrueForAll(option => option.IsMarked)))
            draft.Kind ??= ClosedKinds.MultipleChoice;
    }

    private static string? LetterOf(QuestionDraft draft)
    {
        var stated = draft.Answers.SelectMany(part => part.Lines).Select(line => line.Whole).Take(2).ToList();
        var key = stated.Count switch { 0 => draft.Key, 1 => KeyText.Read(stated[0]), _ => null };
        return key is { IsWhole: true, IsVerdict: false, Keys: [var letter] } ? letter : null;
    }
}

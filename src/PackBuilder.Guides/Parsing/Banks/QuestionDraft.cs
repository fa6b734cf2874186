using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>A stretch of an answer under one label.</summary>
internal sealed class AnswerPart(BankField fills, string name)
{
    public BankField Field => fills;

    public string Name => name;

    public List<AnswerLine> Lines { get; } = [];
}

/// <param name="Marker">What stands before it where it is an item: <c>1.</c>, <c>-</c>; empty otherwise.</param>
internal sealed record AnswerLine(string Marker, string Text, BankLine Line)
{
    public string Whole => Marker.Length == 0 ? Text : $"{Marker} {Text}";
}

/// <summary>The fields of one question while its lines are sorted.</summary>
internal sealed class QuestionDraft
{
    public string? Number { get; set; }

    public double? Points { get; set; }

    /// <summary>By its section, its tag or a field.</summary>
    public string? Kind { get; set; }

    public string? Difficulty { get; set; }

    public List<string> Prompt { get; } = [];

    public List<OptionText> Options { get; } = [];

    public List<AnswerPart> Answers { get; } = [];

    public List<string> Explanation { get; } = [];

    public List<string> Remarks { get; } = [];

    public List<string> Intent { get; } = [];

    public List<string> FollowUps { get; } = [];

    public List<string> FollowUpHints { get; } = [];

    public List<string> RedFlags { get; } = [];

    public List<string> Frame { get; } = [];

    public List<Piece> Rubric { get; } = [];

    public List<Piece> About { get; } = [];

    /// <summary>Tables and other pieces that no field holds, by the index of their block.</summary>
    public List<int> Blocks { get; } = [];

    /// <summary>Index of the block in which something other than the question and its options begins; null where nothing does.</summary>
    public int? AnswerFrom { get; set; }

    /// <summary>A key in a gap of the stem.</summary>
    public KeyText? Key { get; private set; }

    /// <summary>Takes the key out of the last line of the stem.</summary>
    /// <param name="filled">That line as it was.</param>
    public void SetKey(KeyText key, string filled)
    {
        Key = key;
        _filled = (Prompt.Count, filled);
    }

    private (int Line, string Text) _filled;

    /// <summary>What stood in brackets was no key: the answer of the question is another one.</summary>
    public void ReturnKey()
    {
        Key = null;
        Prompt[_filled.Line] = _filled.Text;
    }

    public string? PromptEnglish { get; set; }

    public bool IsTail { get; set; }
}

using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>A question that was recognised in a bank, with its parts already taken apart.</summary>
internal sealed record QuestionPiece(string? Number, double? Points, LocalizedText Prompt, Answer Answer, BlockOrigin At) : Piece(At)
{
    public string? Kind { get; init; }

    /// <summary>What the heading above, a tag or a cell says, whatever it turned out to be.</summary>
    public string? StatedKind { get; init; }

    public ImmutableArray<QuestionOption> Options { get; init; } = [];

    public ImmutableArray<string> Correct { get; init; } = [];

    /// <summary>Id of the text that it refers to.</summary>
    public string? Material { get; init; }

    public LocalizedText? Explanation { get; init; }

    public LocalizedText? Intent { get; init; }

    public ImmutableArray<LocalizedText> FollowUps { get; init; } = [];

    public ImmutableArray<LocalizedText> FollowUpHints { get; init; } = [];

    public ImmutableArray<LocalizedText> RedFlags { get; init; } = [];

    public string? Frame { get; init; }

    public int? Difficulty { get; init; }

    /// <summary>Rows of a score sheet, as pieces.</summary>
    public ImmutableArray<Piece> Rubric { get; init; } = [];

    /// <summary>What the source states about the question in words of its own.</summary>
    public ImmutableArray<Piece> About { get; init; } = [];

    /// <summary>Pieces among its lines that fill none of its fields, such as a table.</summary>
    public ImmutableArray<Piece> Rest { get; init; } = [];

    /// <summary>Pictures and remarks within the question, in their order.</summary>
    public ImmutableArray<AsidePiece> Asides { get; init; } = [];

    /// <summary>How many of them stand before the answer.</summary>
    public int AsidesOfPrompt { get; init; }

    /// <summary>Candidates ask it, and the answer is for them.</summary>
    public bool IsFaq { get; init; }
}

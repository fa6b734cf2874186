using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Exchange.Importing;

/// <summary>What a workbook changes in a guide.</summary>
/// <param name="After">The guide as it will be.</param>
/// <param name="Changes">For a person to read, in the order of the rows.</param>
public sealed record BankEdit(Guide Before, Guide After, ImmutableArray<BankChange> Changes)
{
    /// <summary>Questions that stay where they are and say something else, by id.</summary>
    public ImmutableSortedDictionary<string, QuestionBlock> Edited { get; init; } = ImmutableSortedDictionary<string, QuestionBlock>.Empty;

    /// <summary>Ids of the questions that leave their place: for good, or to be inserted elsewhere.</summary>
    public ImmutableSortedSet<string> Removed { get; init; } = [];

    /// <summary>In an order in which each finds the one it stands beside.</summary>
    public ImmutableArray<InsertedQuestion> Inserted { get; init; } = [];

    /// <summary>Where the row of a question is.</summary>
    public ImmutableDictionary<string, TableRow> Rows { get; init; } = ImmutableDictionary<string, TableRow>.Empty;

    public SourceLocation At(string id, string column = "id") =>
        Rows.TryGetValue(id, out var row) ? row.At(column) : SourceLocation.OfFile(File);

    /// <summary>The workbook.</summary>
    public required string File { get; init; }
}

/// <param name="Beside">Id of the question that it stands after, or before; null where the section has none.</param>
public sealed record InsertedQuestion(QuestionBlock Question, string Section, string? Beside, bool IsBefore);

public enum BankChangeKind
{
    Changed,
    Added,
    Removed,
    Moved,
}

/// <param name="Row">The row of the workbook, from 1; 0 for a row that is gone.</param>
/// <param name="Column">Key of the column that was changed; null where it is about the whole question.</param>
public sealed record BankChange(BankChangeKind Kind, string Id, int Row, string? Column, string Before, string After);

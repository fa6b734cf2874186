using System.Collections.Immutable;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Model;

/// <summary>A piece of a section. The set of kinds is closed: each is a sealed record of this folder.</summary>
public abstract record GuideBlock
{
    /// <summary>Stable ASCII slug, unique in the guide; the ledger, overrides and links name it.</summary>
    public string? Id { get; init; }

    /// <summary>Place in the guide, from 1 over all its sections; 0 until the guide joins a library. It stays with the block through every pack.</summary>
    public int Ordinal { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Audiences for whom this block is meant; empty means everybody.</summary>
    public ImmutableArray<string> Audience { get; init; } = [];

    public BlockOrigin? From { get; init; }

    /// <summary>
    /// Says again, in a form of its own, what a block before it says: the scenarios of a table, the English phrases of a
    /// list. A document that prints the other one leaves this out, or a reader meets everything twice.
    /// </summary>
    public bool Restates { get; init; }
}

/// <summary>A picture as a guide shows it.</summary>
/// <param name="File">From the folder of the guide's YAML on, with forward slashes: <c>front-desk.pictures/desk.png</c>.</param>
/// <param name="Alternative">What it shows in words; null where the source does not say.</param>
public sealed record GuidePicture(string File, LocalizedText? Alternative)
{
    /// <summary>In mm, as a document can print it.</summary>
    public const double Narrowest = 5;

    /// <summary>In mm, as a document can print it.</summary>
    public const double Widest = 400;

    public LocalizedText? Caption { get; init; }

    /// <summary>Where the guide names it; null for one that was parsed from another format.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>Printed width in mm; null for the picture's own.</summary>
    public double? Width { get; init; }
}

public sealed record ParagraphBlock(LocalizedText Text) : GuideBlock;

public sealed record ListBlock(bool Ordered, ImmutableArray<ListItem> Items) : GuideBlock;

/// <summary>An item with, possibly, a list below it.</summary>
public sealed record ListItem(LocalizedText Text, ImmutableArray<ListItem> Items)
{
    public bool ChildrenOrdered { get; init; }
}

public sealed record TableBlock(ImmutableArray<LocalizedText> Columns, ImmutableArray<ImmutableArray<LocalizedText>> Rows) : GuideBlock
{
    public LocalizedText? Caption { get; init; }

    /// <summary>Rows that are for some audiences only.</summary>
    public ImmutableArray<TableLimit> RowsFor { get; init; } = [];

    /// <summary>Columns that are for some audiences only.</summary>
    public ImmutableArray<TableLimit> ColumnsFor { get; init; } = [];

    /// <summary>What is written by hand into each column (name, date, tick, number, sentence, 30mm), or - for one that is printed; empty where the heads tell.</summary>
    public ImmutableArray<string> Write { get; init; } = [];
}

/// <param name="At">Of a row or column, from 0.</param>
public sealed record TableLimit(int At, ImmutableArray<string> Audience);

/// <summary>A text that several questions refer to: a case, a passage, a table in words. They name its id.</summary>
/// <param name="Title">Such as <c>材料一</c>.</param>
/// <param name="Text">Paragraphs, separated by line ends.</param>
public sealed record MaterialBlock(LocalizedText? Title, LocalizedText Text) : GuideBlock;

/// <summary>A question that is often asked by candidates, with its answer.</summary>
public sealed record FaqBlock(LocalizedText Question, LocalizedText Answer) : GuideBlock;

/// <summary>An example in English with its Chinese gloss where the source gives one.</summary>
/// <param name="Kind"><c>sample_answer</c>, <c>sample_question</c> or <c>phrase</c>.</param>
public sealed record ExampleBlock(string Kind, LocalizedText Text) : GuideBlock;

/// <param name="Expansion">What an abbreviation stands for.</param>
/// <param name="Definition">What it means in one line.</param>
public sealed record TermBlock(string Term, string? Expansion, LocalizedText? Definition = null) : GuideBlock;

public sealed record ChecklistBlock(ImmutableArray<LocalizedText> Do, ImmutableArray<LocalizedText> Dont) : GuideBlock
{
    public LocalizedText? Title { get; init; }
}

public sealed record LetterBlock(
    LocalizedText? Subject, LocalizedText? Greeting, ImmutableArray<LocalizedText> Paragraphs,
    LocalizedText? Closing, LocalizedText? Signature) : GuideBlock;

/// <param name="Kind"><c>tip</c>, <c>warning</c> or <c>note</c>.</param>
public sealed record TipBlock(string Kind, LocalizedText? Title, ImmutableArray<LocalizedText> Paragraphs) : GuideBlock;

/// <summary>A picture on its own.</summary>
public sealed record FigureBlock(GuidePicture Picture) : GuideBlock;

/// <summary>A remark that is for the trainer alone, such as a comment in a Word file.</summary>
public sealed record NoteBlock(LocalizedText Text) : GuideBlock;

/// <summary>A statement that ages: checked again when <see cref="StaleAfter"/> (ISO date) is past.</summary>
public sealed record FactBlock(LocalizedText Text, string? VerifiedOn, string? StaleAfter) : GuideBlock
{
    public static readonly ImmutableArray<string> SourceKinds = ["law", "interpretation", "press", "public", "exercise", "unread"];

    /// <summary>What it is about, in a word or two.</summary>
    public LocalizedText? Topic { get; init; }

    /// <summary>Where it is written, such as an article of a law.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>One of <see cref="SourceKinds"/>; only what was read has a day on which it was.</summary>
    public string? SourceKind { get; init; }
}

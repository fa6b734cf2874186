using System.Collections.Immutable;

namespace PackBuilder.Documents.Model;

/// <summary>A part of a document. The set of kinds is closed: each is a sealed record of this folder.</summary>
public abstract record Block
{
    /// <summary>Name by which links, bookmarks and diagnostics find the block; unique in the document.</summary>
    public string? Id { get; init; }

    /// <summary>Line of the Markdown from 1, or 0 where the block was not read from Markdown.</summary>
    public int Line { get; init; }

    /// <summary>Everything it holds, in reading order: what goes through a document finds it here, whatever the kind of block.</summary>
    public abstract IEnumerable<BlockContent> Contents { get; }

    /// <summary>Its own name, and those of parts of it that are no blocks.</summary>
    public virtual IEnumerable<string?> Ids => [Id];
}

/// <param name="Level">1 part or chapter, 2 section, 3, 4.</param>
/// <param name="Inlines">All of it; of a heading in two languages both, with a space between them.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Inlines) : Block
{
    /// <summary>Of a heading in two languages: how many of the inlines are of the first; 0 for one language, or where it is not known.</summary>
    public int FirstCount { get; init; }

    public ImmutableArray<Inline> First => FirstCount == 0 ? Inlines : Inlines[..FirstCount];

    /// <summary>The same in the second language, without the space; empty where there is but one.</summary>
    public ImmutableArray<Inline> Second => FirstCount == 0 ? [] : Inlines[(FirstCount + 1)..];

    public override IEnumerable<BlockContent> Contents => [BlockContent.Of(Inlines)];

    public static Heading InTwoLanguages(int level, ImmutableArray<Inline> first, ImmutableArray<Inline> second) =>
        new(level, [.. first, new TextRun(" "), .. second]) { FirstCount = first.Length };
}

public sealed record Paragraph(ImmutableArray<Inline> Inlines) : Block
{
    public override IEnumerable<BlockContent> Contents => [BlockContent.Of(Inlines)];
}

/// <param name="Start">First number of an ordered list.</param>
public sealed record ListBlock(bool Ordered, int Start, ImmutableArray<ListItem> Items) : Block
{
    public override IEnumerable<BlockContent> Contents => Items.Select(item => BlockContent.Of(item.Blocks));
}

/// <param name="Ticked">Not null for an item with a box.</param>
public sealed record ListItem(ImmutableArray<Block> Blocks, bool? Ticked = null);

public sealed record Table(ImmutableArray<TableColumn> Columns, ImmutableArray<TableCell> Header, ImmutableArray<ImmutableArray<TableCell>> Rows) : Block
{
    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>The number of a table with a caption.</summary>
    public CaptionNumber? Number { get; init; }

    public override IEnumerable<BlockContent> Contents =>
        Rows.Prepend(Header).SelectMany(row => row).Select(cell => cell.Inlines).Prepend(Caption).Select(BlockContent.Of);
}

/// <summary>A picture on lines of its own.</summary>
/// <param name="File">Its name from the project's folder on, with forward slashes; <see cref="Document.Pictures"/> holds what it is.</param>
/// <param name="Alternative">What it shows, in words; empty for mere decoration, which is not read out.</param>
public sealed record Figure(string File, string Alternative, ImmutableArray<Inline> Caption) : Block
{
    /// <summary>Printed width in mm; 0 for the picture's own. Never wider than the text.</summary>
    public double Width { get; init; }

    /// <summary>The number of a figure with a caption.</summary>
    public CaptionNumber? Number { get; init; }

    public override IEnumerable<BlockContent> Contents => [BlockContent.Of(Caption)];
}

/// <param name="Weight">Share of the width, relative to the other columns; 0 leaves it to the writer (by content).</param>
public sealed record TableColumn(ColumnAlignment Alignment, double Weight = 0)
{
    /// <summary>What is written into it by hand, where the document says so; that, too, may be told by its head.</summary>
    public ColumnWriting? Writing { get; init; }
}

/// <summary>What is written into a column by hand.</summary>
/// <param name="Millimetres">Its width where that is said itself.</param>
public readonly record struct ColumnWriting(WritingKind Kind, double Millimetres = 0);

public enum WritingKind
{
    /// <summary>Of a person, a company, a job.</summary>
    Name,
    Date,
    Tick,
    Number,

    /// <summary>A sentence, or several lines.</summary>
    Sentence,

    /// <summary>Something of a width in mm.</summary>
    Measured,
}

public enum ColumnAlignment
{
    Start,
    Centre,
    End,
}

public sealed record TableCell(ImmutableArray<Inline> Inlines);

/// <summary>A question with labelled parts under it, kept together as far as it reads well.</summary>
/// <param name="Number">Printed before the prompt, such as <c>12</c>; empty for none.</param>
/// <param name="Prompt">The question, first in the language of the document; a second paragraph may give the other language.</param>
/// <param name="Remark">Small print beside or under the prompt, such as 难度 and minutes; may be empty.</param>
public sealed record QuestionCard(
    string Number, ImmutableArray<Block> Prompt, ImmutableArray<Inline> Remark, ImmutableArray<CardPart> Parts) : Block
{
    /// <summary>What a closed question offers to choose from; a matching question has two lists.</summary>
    public ImmutableArray<ChoiceList> Choices { get; init; } = [];

    public override IEnumerable<BlockContent> Contents =>
    [
        BlockContent.Of(Number), BlockContent.Of(Prompt), BlockContent.Of(Remark), BlockContent.Of([.. Choices]),
        .. Parts.SelectMany(part => new[] { BlockContent.Of(part.Label), BlockContent.Of(part.Blocks) }),
    ];
}

/// <summary>A labelled part of a question card.</summary>
/// <param name="Label">Printed as a run-in label, such as 答题要点; empty for none.</param>
public sealed record CardPart(CardTone Tone, string Label, ImmutableArray<Block> Blocks);

public enum CardTone
{
    /// <summary>Neutral: intent, outline, notes.</summary>
    Plain,

    /// <summary>A sample answer: 楷体.</summary>
    Sample,

    /// <summary>Something to avoid: red flags.</summary>
    Caution,

    /// <summary>Room to write.</summary>
    Write,
}

/// <summary>Blocks set apart as a whole. What that looks like is decided for all kinds in one place, so that no writer knows them one by one.</summary>
/// <param name="Title">Printed as a label; empty leaves it to the look.</param>
public abstract record BoxedBlock(string Title, ImmutableArray<Block> Blocks) : Block
{
    public override IEnumerable<BlockContent> Contents => [BlockContent.Of(Title), BlockContent.Of(Blocks)];
}

/// <summary>A remark.</summary>
public sealed record Callout(CalloutKind Kind, string Title, ImmutableArray<Block> Blocks) : BoxedBlock(Title, Blocks);

public enum CalloutKind
{
    Tip,
    Warning,
    Note,
}

/// <summary>A conversation with hanging names.</summary>
public sealed record Dialogue(ImmutableArray<DialogueTurn> Turns) : Block
{
    public override IEnumerable<BlockContent> Contents => Turns.SelectMany(turn => new[] { BlockContent.Of(turn.Speaker), BlockContent.Of(turn.Inlines) });
}

/// <param name="IsOurs">True for the side the learner plays (agent, candidate).</param>
public sealed record DialogueTurn(string Speaker, bool IsOurs, ImmutableArray<Inline> Inlines);

/// <summary>A letter or message.</summary>
public sealed record Letter(ImmutableArray<Block> Blocks) : BoxedBlock("", Blocks);

/// <summary>Ruled lines to write on.</summary>
/// <param name="Count">Number of lines.</param>
/// <param name="Pitch">Distance of the lines in mm.</param>
public sealed record WritingLines(int Count, double Pitch) : Block
{
    /// <summary>How many lines there may be where the page would else stay empty; at least <see cref="Count"/>.</summary>
    public int Most { get; init; } = Count;

    public override IEnumerable<BlockContent> Contents => [];
}

/// <summary>A frame to write into: labelled rows of a given height, such as one for each step of STAR.</summary>
/// <param name="Columns">Heads of the columns to write into; empty for a single column without a head.</param>
/// <param name="Pitch">Distance of the lines to write on in mm; 0 for none.</param>
public sealed record WritingGrid(ImmutableArray<string> Columns, ImmutableArray<GridRow> Rows, double Pitch) : Block
{
    /// <summary>Whether rows take up to as many lines again where the foot of a page would stay empty.</summary>
    public bool Fills { get; init; }

    public override IEnumerable<BlockContent> Contents => [.. Columns.Select(BlockContent.Of), .. Rows.Select(row => BlockContent.Of(row.Label))];
}

/// <param name="Height">In mm.</param>
public sealed record GridRow(ImmutableArray<Inline> Label, double Height);

/// <summary>The same content in two languages.</summary>
public sealed record BilingualPair(ImmutableArray<Block> Zh, ImmutableArray<Block> En) : Block
{
    public PairLayout Layout { get; init; }

    public override IEnumerable<BlockContent> Contents => [BlockContent.Of(Zh), BlockContent.Of(En)];
}

/// <summary>How two languages stand to each other.</summary>
public enum PairLayout
{
    /// <summary>Side by side where the column is wide enough, otherwise as <see cref="Stacked"/>.</summary>
    Beside,

    /// <summary>One under the other even where there is room for both.</summary>
    Stacked,

    /// <summary>The first on a left-hand page, the second on the page opposite it; only in the document itself.</summary>
    Facing,
}

/// <summary>Blocks set in columns of equal width, filled one after the other.</summary>
public sealed record Columns(int Count, ImmutableArray<Block> Blocks) : Block
{
    public override IEnumerable<BlockContent> Contents => [BlockContent.Of(Blocks)];
}

public sealed record PageBreak : Block
{
    public override IEnumerable<BlockContent> Contents => [];
}

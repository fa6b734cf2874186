using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Lines;

internal enum LineKind
{
    /// <summary>A line or paragraph of text.</summary>
    Line,

    /// <summary>An item that the format says is one.</summary>
    Item,
    Heading,
    Quote,

    /// <summary>A table, a letter: one line of the stream, without words of its own.</summary>
    Whole,

    /// <summary>A line of verbatim text, which tells nothing and belongs to the question that it stands in.</summary>
    Code,

    /// <summary>What states already what it is, and is no part of any bank.</summary>
    Apart,
}

/// <summary>
/// A line of a source as a person sees it, whatever its format: the one thing that questions are recognised in.
/// </summary>
/// <param name="Block">Index of its block in the capture.</param>
/// <param name="Text">Without spaces at both ends and without the marker that the format states.</param>
internal sealed record BankLine(int Block, LineKind Kind, string Text, BlockOrigin At)
{
    public LineLook Look { get; init; } = LineLook.Plain;

    /// <summary>1 for the title; 0 where it is no heading.</summary>
    public int Level { get; init; }

    /// <summary>Of an item, 0 for the outermost list; -1 where it is none.</summary>
    public int Depth { get; init; } = -1;

    /// <summary>What the format states in front of an item: <c>3.</c>, <c>-</c>; empty where it states none.</summary>
    public string Marker { get; init; } = "";

    /// <summary>Not null for an item with a box to tick.</summary>
    public bool? IsChecked { get; init; }

    /// <summary>Spaces before it, in columns of half a Han character.</summary>
    public int Indent { get; init; }

    /// <summary>The first line, or one with an empty line above it. Where the format has paragraphs, every first line of one.</summary>
    public bool AfterBlank { get; init; }

    /// <summary>All of it is bold, or a heading by its look.</summary>
    public bool IsBold { get; init; }

    /// <summary>The first line of its block.</summary>
    public bool StartsBlock { get; init; } = true;

    /// <summary>Its source is plain text, where nothing but their look makes lines headings.</summary>
    public bool IsOfPlainText { get; init; }

    /// <summary>A person said that a question starts here.</summary>
    public bool IsSaidToAsk { get; init; }

    /// <summary>The box that it stands in; 0 for none.</summary>
    public int Box { get; init; }

    public bool HasText => Text.Length > 0 && Kind is not (LineKind.Whole or LineKind.Code or LineKind.Apart);
}

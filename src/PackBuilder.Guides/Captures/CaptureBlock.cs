using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures;

/// <summary>
/// A piece of a capture with the structure that its format states. Plain text states none: every line is a
/// <see cref="CaptureLine"/>. Markdown, HTML and DOCX know headings, items and tables. The set of kinds is closed.
/// Text is plain, but for Markdown, where <c>**strong**</c>, <c>*emphasis*</c> and <c>`code`</c> stay as written.
/// </summary>
/// <param name="At">Where it starts in the file.</param>
/// <param name="Lines">How many lines of the file it takes, for the ledger.</param>
public abstract record CaptureBlock(BlockOrigin At, int Lines)
{
    public LineLook Look { get; init; } = LineLook.Plain;

    /// <summary>What its text has that the file has not: numbers that a format only counts, words that say what a note is.</summary>
    public string MadeUp { get; init; } = "";

    /// <summary>A person said that a question starts here, whatever its words and its look.</summary>
    public bool IsSaidToAsk { get; init; }

    /// <summary>Of a block in a box that the format marks at both ends, the number of the outermost one; 0 for any other.</summary>
    public int Box { get; init; }
}

/// <summary>A line of plain text, without its line end.</summary>
public sealed record CaptureLine(string Text, BlockOrigin At) : CaptureBlock(At, 1);

public sealed record CaptureHeading(int Level, string Text, CaptureAttributes Attributes, BlockOrigin At, int Lines)
    : CaptureBlock(At, Lines);

public sealed record CaptureParagraph(string Text, BlockOrigin At, int Lines) : CaptureBlock(At, Lines);

/// <param name="Depth">0 for the outermost list.</param>
/// <param name="Marker">As written: <c>-</c>, <c>1.</c>; empty where the format states none.</param>
/// <param name="IsChecked">Not null for an item with a box to tick.</param>
public sealed record CaptureItem(int Depth, bool Ordered, string Marker, string Text, bool? IsChecked, BlockOrigin At, int Lines)
    : CaptureBlock(At, Lines)
{
    /// <summary>Readers show deeper items at this depth: nobody can tell more levels apart, and guide YAML has a limit.</summary>
    public const int Deepest = 20;

    /// <summary>The mark is text of the file; false where its format only says that there is one.</summary>
    public bool HasWrittenMarker { get; init; } = true;
}

public sealed record CaptureTable(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows, BlockOrigin At, int Lines)
    : CaptureBlock(At, Lines)
{
    /// <summary>The line on which each row starts; empty where every row is one line and follows the one above.</summary>
    public ImmutableArray<int> RowLines { get; init; } = [];
}

/// <summary>A quotation; its lines as written.</summary>
public sealed record CaptureQuote(ImmutableArray<string> TextLines, BlockOrigin At, int Lines) : CaptureBlock(At, Lines);

/// <summary>Verbatim text, with the word after the opening fence.</summary>
public sealed record CaptureVerbatim(string Info, string Text, BlockOrigin At, int Lines) : CaptureBlock(At, Lines);

/// <summary>What a format keeps apart from its text: YAML front matter, a <c>&lt;meta&gt;</c> element, core properties.</summary>
public sealed record CaptureMetadata(string Yaml, BlockOrigin At, int Lines) : CaptureBlock(At, Lines)
{
    /// <summary>Put together by the reader out of attributes or of text that another block holds, so that none of it counts as text.</summary>
    public bool IsDerived { get; init; }
}

/// <summary>A picture. What it shows in words is text of the file, and counted as such.</summary>
/// <param name="Reference">
/// As the source names it: a file from the source's own folder on, or a part of the source. Once it was found, the name under which the guide
/// keeps it.
/// </param>
public sealed record CapturePicture(string Reference, string Alternative, BlockOrigin At, int Lines) : CaptureBlock(At, Lines)
{
    /// <summary>Empty where it has none.</summary>
    public string Caption { get; init; } = "";

    /// <summary>Printed width in mm; null where the source states none.</summary>
    public double? Width { get; init; }

    /// <summary>The picture itself where the source holds it; null where it is a file beside the source.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>Where the source names it; null where the block starts with it.</summary>
    public BlockOrigin? Named { get; init; }

    /// <summary>The source is a copy that may have been taken without its pictures, such as a page of a site.</summary>
    public bool MayBeMissing { get; init; }

    public BlockOrigin Place => Named ?? At;
}

/// <summary>What somebody remarked about the text beside it: a comment in a Word file.</summary>
public sealed record CaptureNote(string Text, BlockOrigin At, int Lines) : CaptureBlock(At, Lines);

/// <summary>A line without meaning of its own: blank, or a rule.</summary>
public sealed record CaptureBlank(BlockOrigin At, int Lines) : CaptureBlock(At, Lines);

/// <summary>What the format itself marks as no part of the text: navigation, forms, scripts. Restoration takes it out.</summary>
/// <param name="Rule">As the ledger names it.</param>
/// <param name="Text">All of it, with a line end between its parts.</param>
public sealed record CaptureFurniture(string Rule, string Text, BlockOrigin At, int Lines) : CaptureBlock(At, Lines);

/// <summary>Text that the reader leaves out, since it is none of what a reader of the page sees: hidden, deleted, moved away.</summary>
/// <param name="Reason">As the ledger names it, such as <c>hidden</c> or <c>deleted</c>.</param>
public sealed record CaptureDropped(string Reason, string Text, BlockOrigin At, int Lines) : CaptureBlock(At, Lines);

/// <summary><c>{#id .class key=value}</c> after a heading.</summary>
public sealed record CaptureAttributes(string? Id, ImmutableArray<string> Classes, ImmutableArray<KeyValuePair<string, string>> Values)
{
    public static readonly CaptureAttributes None = new(null, [], []);
}

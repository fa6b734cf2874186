using System.Collections.Immutable;

namespace PackBuilder.Documents.Model;

/// <summary>A piece of a line. The set of kinds is closed: each is a sealed record of this file.</summary>
public abstract record Inline
{
    /// <summary>The inlines inside it, printed where it stands or, of a note, at the foot of the page.</summary>
    public abstract ImmutableArray<Inline> Inner { get; }

    /// <summary>What it says in plain text, besides <see cref="Inner"/>.</summary>
    public abstract string OwnText { get; }
}

/// <summary>Plain text; never empty.</summary>
public sealed record TextRun(string Text) : Inline
{
    public override ImmutableArray<Inline> Inner => [];

    public override string OwnText => Text;
}

/// <summary>Strong emphasis: 黑体 for Han, bold for Latin.</summary>
public sealed record Strong(ImmutableArray<Inline> Inlines) : Inline
{
    public override ImmutableArray<Inline> Inner => Inlines;

    public override string OwnText => "";
}

/// <summary>Emphasis: 着重号 or 楷体 for Han (never slanted), italic for Latin.</summary>
public sealed record Emphasis(ImmutableArray<Inline> Inlines) : Inline
{
    public override ImmutableArray<Inline> Inner => Inlines;

    public override string OwnText => "";
}

/// <summary>Text that a reader types or finds literally.</summary>
public sealed record CodeSpan(string Text) : Inline
{
    public override ImmutableArray<Inline> Inner => [];

    public override string OwnText => Text;
}

/// <summary>A link: <c>#id</c> to a heading or block of this document, anything else an address.</summary>
public sealed record Link(string Target, ImmutableArray<Inline> Inlines) : Inline
{
    public override ImmutableArray<Inline> Inner => Inlines;

    public override string OwnText => "";
}

/// <summary>A line end that the author asked for.</summary>
public sealed record LineBreak : Inline
{
    public override ImmutableArray<Inline> Inner => [];

    public override string OwnText => " ";
}

/// <summary>A box to tick, drawn, since no text font of ours holds one.</summary>
public sealed record CheckBox(bool Ticked) : Inline
{
    public override ImmutableArray<Inline> Inner => [];

    public override string OwnText => "";
}

/// <summary>A gap to write into, in em.</summary>
public sealed record Blank(double Width) : Inline
{
    public override ImmutableArray<Inline> Inner => [];

    public override string OwnText => "";
}

/// <summary>What another block of the document is called or the page it stands on, filled in when the document is set.</summary>
/// <param name="Id">The id of the block.</param>
public sealed record Reference(string Id, ReferenceKind Kind) : Inline
{
    public override ImmutableArray<Inline> Inner => [];

    public override string OwnText => "";
}

public enum ReferenceKind
{
    /// <summary>表 2, 第 4 题, or the title of a heading.</summary>
    Name,

    /// <summary>What the block itself shows of that: 4 of 第 4 题.</summary>
    Number,

    /// <summary>The printed page number alone.</summary>
    Page,
}

/// <summary>A note at the foot of the page; printed here is its number.</summary>
/// <param name="Id">For messages.</param>
public sealed record Footnote(string Id, ImmutableArray<Inline> Inlines) : Inline
{
    public override ImmutableArray<Inline> Inner => Inlines;

    public override string OwnText => "";
}

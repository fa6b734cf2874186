using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Slides.Planning;

/// <param name="Title">In the language of the document.</param>
internal sealed record Slide(SlideKind Kind, ImmutableArray<Inline> Title)
{
    /// <summary>The title in the second language; empty for none.</summary>
    public ImmutableArray<Inline> Second { get; init; } = [];

    /// <summary>Small print beside the title, such as the number of a question and its minutes.</summary>
    public string Remark { get; init; } = "";

    public ImmutableArray<SlideItem> Items { get; init; } = [];

    /// <summary>How much larger the texts are than usual: a few short lines are set large.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>For the speaker alone, a paragraph each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}

/// <summary>Each kind has a layout of its own.</summary>
internal enum SlideKind
{
    Title,
    Agenda,
    Section,
    Question,
    Content,
}

/// <summary>What stands below a title. The set of kinds is closed: each is a sealed record of this file.</summary>
internal abstract record SlideItem;

/// <param name="Level">How deep in lists, from 0.</param>
/// <param name="Mark">What hangs before it, such as <c>1.</c>, a bullet or a box; empty for a paragraph.</param>
internal sealed record TextItem(ImmutableArray<Inline> Inlines, int Level = 0, string Mark = "") : SlideItem
{
    /// <summary>A second language or small print.</summary>
    public bool IsMuted { get; init; }
}

/// <param name="Widths">Of its columns, in pt: the same for all pieces that it is cut into.</param>
internal sealed record TableItem(Table Table, ImmutableArray<double> Widths) : SlideItem;

internal sealed record PictureItem(Figure Figure, Picture Picture) : SlideItem;

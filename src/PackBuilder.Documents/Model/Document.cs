using System.Collections.Immutable;

namespace PackBuilder.Documents.Model;

/// <summary>One printable document, whatever it will be printed as.</summary>
/// <param name="Name">Name of the Markdown it was read from, for diagnostics.</param>
public sealed record Document(string Name, DocumentInfo Info, ImmutableArray<Block> Blocks)
{
    /// <summary>The text it was read from; empty for a document made in code.</summary>
    public string Markdown { get; init; } = "";

    /// <summary>The pictures by the names that figures and the cover use.</summary>
    public ImmutableSortedDictionary<string, Picture> Pictures { get; init; } = ImmutableSortedDictionary<string, Picture>.Empty;
}

/// <summary>What is known about a document as a whole, from the front matter.</summary>
/// <param name="Title">Never empty.</param>
/// <param name="Language">BCP 47, such as <c>zh-CN</c>.</param>
public sealed record DocumentInfo(string Title, string Language)
{
    /// <summary>The language in which everything is said again, BCP 47; empty for none.</summary>
    public string SecondLanguage { get; init; } = "";

    public string Subtitle { get; init; } = "";

    public string Author { get; init; } = "";

    public string Subject { get; init; } = "";

    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>What viewers and libraries list the file as, so that the documents of one pack can be told apart; the title if empty.</summary>
    public string FileTitle { get; init; } = "";

    /// <summary>What a file calls itself in its properties: the title, where it is given no other.</summary>
    public string NameInProperties => FileTitle.Length > 0 ? FileTitle : Title;

    /// <summary>Which edition of the pack it is; null where that is not said.</summary>
    public EditionFace? Edition { get; init; }

    /// <summary>For whose applicants it was made: printed large on the cover; empty for nobody's.</summary>
    public string Employer { get; init; } = "";

    /// <summary>Printed in the head of every page; the title if empty.</summary>
    public string RunningHead { get; init; } = "";

    /// <summary>Small lines at the foot of the cover: audience, edition, version, disclaimer.</summary>
    public ImmutableArray<string> CoverLines { get; init; } = [];

    /// <summary>At the top of the cover; null for none.</summary>
    public CoverLogo? Logo { get; init; }

    /// <summary>Whether there is a cover page.</summary>
    public bool HasCover { get; init; } = true;

    /// <summary>A question and all that belongs to it rather stand on one page, though the page before ends early.</summary>
    public bool KeepsQuestionsWhole { get; init; }

    /// <summary>Deepest heading level in the table of contents; 0 for no table.</summary>
    public int ContentsDepth { get; init; } = 2;

    // A sheet or two without a cover, such as a checklist, does not want contents in front of it.
    private const int FewHeadings = 6;

    /// <summary>Whether a table of contents with so many entries is worth its room.</summary>
    public bool WantsContents(int entries) => entries > (HasCover ? 0 : FewHeadings);
}

/// <summary>By what the pages of an edition are told from those of others, a loose sheet too.</summary>
/// <param name="Name">Such as 参考答案.</param>
/// <param name="Mark">Height of the mark at the edge of the paper, from 1 at the top; 0 for none.</param>
/// <param name="IsForTrainers">Not to be handed out: its marks have the colour of warnings.</param>
public sealed record EditionFace(string Name, int Mark, bool IsForTrainers);

/// <param name="File">As in <see cref="Figure"/>.</param>
/// <param name="Alternative">What it shows, never empty.</param>
public sealed record CoverLogo(string File, string Alternative);

using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>The format of the file that a guide was read from. The set is closed; what later stages must know of a format is a property here.</summary>
public sealed class SourceFormat
{
    public static readonly SourceFormat PlainText = new("text") { MayBeCut = true, MayBeConverted = true, HasSiteFurniture = true };
    public static readonly SourceFormat Markdown = new("markdown") { IsAuthored = true, MayBeConverted = true, HasSiteFurniture = true };
    public static readonly SourceFormat Html = new("html") { MayBeCut = true, MayBeConverted = true, HasSiteFurniture = true };
    public static readonly SourceFormat Word = new("docx");
    public static readonly SourceFormat Pdf = new("pdf");
    public static readonly SourceFormat Workbook = new("xlsx");
    public static readonly SourceFormat Csv = new("csv");
    public static readonly SourceFormat Slides = new("pptx");
    public static readonly SourceFormat Epub = new("epub");
    public static readonly SourceFormat OpenDocument = new("odt");
    public static readonly SourceFormat Yaml = new("yaml") { IsAuthored = true };

    private SourceFormat(string name) => Name = name;

    public static ImmutableArray<SourceFormat> All { get; } =
        [PlainText, Markdown, Html, Word, Pdf, Workbook, Csv, Slides, Epub, OpenDocument, Yaml];

    /// <summary>As guide YAML writes it: <c>text</c>, <c>markdown</c>, <c>docx</c> …</summary>
    public string Name { get; }

    /// <summary>
    /// Written by hand for packs, in a format with a place for ids, rights and translation hashes; its texts may hold strong,
    /// emphasis and code.
    /// </summary>
    public bool IsAuthored { get; private init; }

    /// <summary>A copy of a page may end before its text does.</summary>
    public bool MayBeCut { get; private init; }

    /// <summary>Its bytes may have gone through a site's program that converts and annotates text, and damages it.</summary>
    public bool MayBeConverted { get; private init; }

    /// <summary>It may be a copy of a page on which a site prints text of its own around the article.</summary>
    public bool HasSiteFurniture { get; private init; }

    /// <returns>Null for a name that no format has.</returns>
    public static SourceFormat? Named(string name) => All.FirstOrDefault(format => format.Name == name);

    public override string ToString() => Name;
}
